//! Event schemas of a stated number, as various as real ones and the same in every run.

use serde_json::{Map, Value, json};

use conformance::random::Random;

/// Fields of each event, those of its nested records and variants included.
pub(super) const FIELDS: usize = 25;
/// How many of them are nested; see [`shapes`].
const NESTED: usize = 8;

const NOUNS: [&str; 50] = [
    "Account",
    "Address",
    "Agreement",
    "Allocation",
    "Article",
    "Asset",
    "Basket",
    "Batch",
    "Booking",
    "Budget",
    "Campaign",
    "Carrier",
    "Charge",
    "Claim",
    "Contact",
    "Contract",
    "Coupon",
    "Customer",
    "Delivery",
    "Deposit",
    "Device",
    "Discount",
    "Document",
    "Employee",
    "Expense",
    "Forecast",
    "Invoice",
    "Journal",
    "Ledger",
    "License",
    "Loan",
    "Merchant",
    "Message",
    "Order",
    "Package",
    "Partner",
    "Payment",
    "Policy",
    "Price",
    "Product",
    "Project",
    "Quote",
    "Refund",
    "Reminder",
    "Reservation",
    "Shipment",
    "Subscription",
    "Supplier",
    "Ticket",
    "Voucher",
];
const VERBS: [&str; 20] = [
    "Created",
    "Updated",
    "Deleted",
    "Approved",
    "Rejected",
    "Cancelled",
    "Archived",
    "Restored",
    "Sent",
    "Received",
    "Assigned",
    "Released",
    "Blocked",
    "Confirmed",
    "Expired",
    "Merged",
    "Split",
    "Renamed",
    "Scheduled",
    "Completed",
];
const TEXTS: [&str; 12] = [
    "reference",
    "title",
    "comment",
    "currency",
    "country",
    "locale",
    "channel",
    "externalId",
    "department",
    "ownerName",
    "contactMail",
    "label",
];
const COUNTS: [&str; 8] =
    ["quantity", "attempt", "lineCount", "priority", "revision", "daysOverdue", "sequence", "weightGrams"];

/// One event.
pub(super) struct Event {
    /// `InvoiceApproved`.
    pub(super) type_name: String,
    /// Below `schemas/<component>/`: `invoice-approved/v1.schema.json`.
    pub(super) path: String,
    pub(super) schema: Value,
    pub(super) sample: Value,
}

/// The first so many of the 1,000 events that there are.
pub(super) fn events(component: &str, count: usize) -> Vec<Event> {
    let names = VERBS.iter().flat_map(|verb| NOUNS.iter().map(move |noun| (noun, verb)));
    names.take(count).map(|(noun, verb)| event(component, noun, verb)).collect()
}

/// A property: name, schema, whether it is required, and a value.
type Field = (String, Value, bool, Value);

fn event(component: &str, noun: &str, verb: &str) -> Event {
    let type_name = format!("{noun}{verb}");
    let wire = format!("{}:{}", noun.to_lowercase(), verb.to_lowercase());
    let mut random = Random::new(&type_name);
    let (mut fields, definitions) = shapes(&type_name);
    for (names, field) in [(&TEXTS[..], text as fn(&str, usize) -> Field), (&COUNTS[..], count)] {
        let wanted = if names.len() == TEXTS.len() { 4 } else { FIELDS - NESTED - fields.len() };
        let chosen = random.some(names.to_vec(), wanted);
        fields.extend(chosen.into_iter().enumerate().map(|(at, name)| field(name, at)));
    }
    let mut shuffled = Vec::with_capacity(FIELDS);
    while !fields.is_empty() {
        shuffled.push(fields.swap_remove(random.below(fields.len())));
    }

    let mut sample = Map::new();
    for (name, _, _, value) in &shuffled {
        sample.insert(name.clone(), value.clone());
    }
    let sample = Value::Object(sample);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("urn:tidings:{component}:{}:v1", wire.replace(':', "-")),
        "title": type_name,
        "description": format!("{noun} has been {}.", verb.to_lowercase()),
        "x-tidings": {
            "component": component,
            "name": wire,
            "version": 1,
            "source": format!("com.example.{component}"),
            "detailType": wire,
        },
    });
    if let (Value::Object(schema), Value::Object(record)) = (&mut schema, record(shuffled)) {
        schema.extend(record);
        schema.insert("$defs".to_owned(), Value::Object(definitions));
        schema.insert("examples".to_owned(), json!([sample]));
    }
    Event { path: format!("{}/v1.schema.json", wire.replace(':', "-")), type_name, schema, sample }
}

fn text(name: &str, at: usize) -> Field {
    let schema = match at {
        0 => json!({ "description": format!("The {name}, as the user wrote it."), "type": "string" }),
        1 => json!({ "type": "string", "minLength": 1, "maxLength": 80 }),
        2 | 3 => {
            json!({ "description": format!("The {name}, where there is one."), "type": ["string", "null"] })
        }
        _ => json!({ "type": "string" }),
    };
    (name.to_owned(), schema, at < 5, json!(format!("{name} {at}")))
}

fn count(name: &str, at: usize) -> Field {
    let schema = if at.is_multiple_of(2) {
        int32()
    } else {
        json!({ "type": "integer", "format": "uint32", "minimum": 0, "maximum": u32::MAX })
    };
    (name.to_owned(), schema, at < 2, json!(at * 7))
}

fn int32() -> Value {
    json!({ "type": "integer", "format": "int32", "minimum": i32::MIN, "maximum": i32::MAX })
}

/// What every event has some of, with declared types of its own.
fn shapes(type_name: &str) -> (Vec<Field>, Map<String, Value>) {
    let name = |part: &str| format!("{type_name}{part}");
    let reference = |part: &str| json!({ "$ref": format!("#/$defs/{}", name(part)) });
    let string = || json!({ "type": "string" });
    let id = json!({ "description": "Never changes.", "type": "string", "format": "uuid" });
    let time = json!({ "description": "When it happened.", "type": "string", "format": "date-time" });
    let fields = vec![
        ("id", id, true, json!("123e4567-e89b-12d3-a456-426614174000")),
        ("occurredAt", time, true, json!("2026-11-21T12:00:00.250Z")),
        ("dueOn", json!({ "type": "string", "format": "date" }), false, json!("2026-12-01")),
        ("amount", json!({ "type": "number", "format": "double" }), true, json!(129.5)),
        ("urgent", json!({ "type": "boolean" }), true, json!(true)),
        ("status", reference("Status"), true, json!("approved")),
        ("address", reference("Address"), true, json!({ "street": "Main 1", "city": "Oslo", "zip": null })),
        ("tags", json!({ "type": "array", "items": string() }), true, json!(["a", "b"])),
        (
            "lines",
            json!({ "type": "array", "items": reference("Line") }),
            true,
            json!([{ "product": "p", "quantity": 2, "price": 9.5 }]),
        ),
        ("method", reference("Method"), true, json!({ "kind": "card", "last4": "1234" })),
        (
            "attributes",
            json!({ "type": "object", "additionalProperties": string() }),
            false,
            json!({ "colour": "red" }),
        ),
    ];
    let own = |name: &str, schema: Value, required: bool| (name.to_owned(), schema, required, Value::Null);
    let tagged = |tag: &str, mut fields: Vec<Field>| {
        fields.insert(0, own("kind", json!({ "type": "string", "const": tag }), true));
        record(fields)
    };
    let statuses = ["created", "approved", "inProgress", "stopped", "posted"];
    let mut definitions = Map::new();
    for (part, definition) in [
        (
            "Address",
            record(vec![
                own("street", string(), true),
                own("city", string(), true),
                own("zip", json!({ "type": ["string", "null"] }), false),
            ]),
        ),
        (
            "Line",
            record(vec![
                own("product", string(), true),
                own("quantity", int32(), true),
                own("price", json!({ "type": "number", "format": "double" }), true),
            ]),
        ),
        (
            "Method",
            json!({ "oneOf": [
            tagged("card", vec![own("last4", string(), true)]),
            tagged("wire", vec![own("iban", string(), true)]),
            tagged("cash", Vec::new()),
        ] }),
        ),
        ("Status", json!({ "description": "How far it has come.", "type": "string", "enum": statuses })),
    ] {
        definitions.insert(name(part), definition);
    }
    let fields =
        fields.into_iter().map(|(name, schema, required, value)| (name.to_owned(), schema, required, value));
    (fields.collect(), definitions)
}

fn record(fields: Vec<Field>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for (name, schema, is_required, _) in fields {
        if is_required {
            required.push(Value::from(name.as_str()));
        }
        properties.insert(name, schema);
    }
    json!({ "type": "object", "properties": properties, "required": required })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use tidings_codegen::read::{SchemaFile, component};

    use super::{FIELDS, Value, events};

    /// All properties but tags.
    fn fields(schema: &Value) -> usize {
        let own = schema["properties"].as_object().into_iter().flatten().filter(|(name, _)| *name != "kind");
        let nested = ["$defs", "oneOf"].into_iter().flat_map(|keyword| match &schema[keyword] {
            Value::Object(inner) => inner.values().collect(),
            Value::Array(inner) => inner.iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        });
        own.count() + nested.map(fields).sum::<usize>()
    }

    #[test]
    fn a_thousand_events_of_their_own_with_valid_samples() {
        let events = events("shop", 1000);
        assert_eq!(events.iter().map(|event| &event.type_name).collect::<BTreeSet<_>>().len(), 1000);
        for event in events.iter().step_by(37) {
            assert_eq!(fields(&event.schema), FIELDS, "{}", event.type_name);
            let wrong = jsonschema::validator_for(&event.schema).unwrap().validate(&event.sample).err();
            assert!(wrong.is_none(), "{}: {wrong:?}", event.type_name);
        }
        let file =
            |event: &super::Event| SchemaFile { path: event.path.clone(), text: event.schema.to_string() };
        let files: Vec<SchemaFile> = events.iter().map(file).collect();
        assert_eq!(component("shop", &files).unwrap().events.len(), 1000);
    }
}
