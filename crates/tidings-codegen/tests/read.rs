//! Schemas into the model: what each keyword becomes, and what is refused.
#![allow(clippy::unwrap_used, clippy::needless_pass_by_value, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tidings_codegen::model::{
    Additional, Bound, Check, Component, Format, IntegerFormat, Kind, Length, Primitive, Property, Record,
    Scalar, Tagging, TypeId, TypeKind, TypeRef, VariantBody,
};
use tidings_codegen::read::{SchemaFile, component, module};
use tidings_schema::{Diagnostic, Place};

fn file(name: &str, version: u32, title: &str, body: &Value) -> SchemaFile {
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        "x-tidings": { "component": "bank", "name": name, "version": version, "source": "bank", "detailType": name },
    });
    for (key, value) in body.as_object().unwrap() {
        schema[key] = value.clone();
    }
    SchemaFile { path: format!("schemas/bank/{name}/v{version}.schema.json"), text: schema.to_string() }
}

fn read(body: Value) -> Component {
    component("bank", &[file("paid", 1, "Paid", &body)]).unwrap()
}

fn refused(body: Value) -> Vec<(String, String)> {
    pointers(&component("bank", &[file("paid", 1, "Paid", &body)]).unwrap_err())
}

fn pointers(diagnostics: &[Diagnostic]) -> Vec<(String, String)> {
    diagnostics
        .iter()
        .map(|found| match &found.places[0] {
            Place::Schema { pointer, .. } => (found.code.to_owned(), pointer.clone()),
            place => panic!("{place:?}"),
        })
        .collect()
}

fn at(code: &str, pointer: &str) -> (String, String) {
    (code.to_owned(), pointer.to_owned())
}

fn id(name: &str) -> TypeId {
    TypeId { version: 1, name: name.to_owned() }
}

fn kind<'a>(component: &'a Component, name: &str) -> &'a TypeKind {
    &component.types[&id(name)].kind
}

fn record<'a>(component: &'a Component, name: &str) -> &'a Record {
    match kind(component, name) {
        TypeKind::Record(record) => record,
        other => panic!("{name} is {other:?}"),
    }
}

fn property<'a>(record: &'a Record, name: &str) -> &'a Property {
    record.properties.iter().find(|property| property.name.wire() == name).unwrap()
}

#[test]
fn required_and_nullable_are_two_facts() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "both": { "type": "string" },
            "nullable": { "type": ["string", "null"] },
            "optional": { "type": "string" },
            "neither": { "anyOf": [{ "$ref": "#/$defs/Card" }, { "type": "null" }] },
        },
        "required": ["both", "nullable"],
        "$defs": { "Card": { "type": "object", "properties": {} } },
    }));
    let facts: Vec<(&str, bool, bool)> = record(&component, "Paid")
        .properties
        .iter()
        .map(|property| {
            (property.name.wire(), property.required, matches!(property.ty, TypeRef::Nullable(_)))
        })
        .collect();
    assert_eq!(
        facts,
        [
            ("both", true, false),
            ("nullable", true, true),
            ("optional", false, false),
            ("neither", false, true)
        ]
    );
}

#[test]
fn scalars_keep_format_and_tighter_bounds_only() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "id": { "type": "string", "format": "uuid", "maxLength": 36 },
            "byte": { "type": "integer", "format": "uint8", "minimum": 0, "maximum": 255 },
            "percent": { "type": "integer", "format": "uint8", "minimum": 1.0, "maximum": 100 },
            "any": true,
        },
    }));
    let paid = record(&component, "Paid");
    let TypeRef::Primitive(Primitive::String(text)) = &property(paid, "id").ty else { panic!() };
    assert_eq!((&text.format, text.length.max), (&Some(Format::Uuid), Some(36)));
    let integer = |name| match &property(paid, name).ty {
        TypeRef::Primitive(Primitive::Integer(integer)) => (integer.format, integer.minimum, integer.maximum),
        other => panic!("{other:?}"),
    };
    assert_eq!(integer("byte"), (IntegerFormat::Uint8, None, None));
    assert_eq!(integer("percent"), (IntegerFormat::Uint8, Some(1), Some(100)));
    assert_eq!(property(paid, "any").ty, TypeRef::Any);
}

#[test]
fn inline_types_are_called_by_their_path_or_title() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "lines": { "type": "array", "items": { "type": "object", "properties": { "tax": { "type": "object", "properties": {} } } } },
            "colour": { "type": "string", "enum": ["red"] },
            "other": { "title": "Shade", "type": "string", "enum": ["dark"] },
        },
    }));
    let names: Vec<&str> = component.types.keys().map(|id| id.name.as_str()).collect();
    assert_eq!(names, ["Paid", "PaidColour", "PaidLinesItem", "PaidLinesItemTax", "Shade"]);
}

#[test]
fn enums_closed_open_and_of_numbers() {
    let component = read(json!({
        "type": "object",
        "properties": {},
        "$defs": {
            "Closed": { "oneOf": [
                { "type": "string", "const": "in-progress", "description": "Being worked on." },
                { "type": "string", "const": "done" },
            ] },
            "Open": { "anyOf": [{ "type": "string", "enum": ["a", "b"] }, { "type": "string" }] },
            "Numbers": { "type": "integer", "enum": [1, 2.0] },
        },
    }));
    let values = |name| match kind(&component, name) {
        TypeKind::Enum(found) => {
            (found.open, found.values.iter().map(|value| value.value.clone()).collect::<Vec<_>>())
        }
        other => panic!("{other:?}"),
    };
    let text = |text: &str| Scalar::String(text.into());
    assert_eq!(values("Closed"), (false, vec![text("in-progress"), text("done")]));
    assert_eq!(values("Open"), (true, vec![text("a"), text("b")]));
    assert_eq!(values("Numbers"), (false, vec![Scalar::Integer(1), Scalar::Integer(2)]));
}

#[test]
fn unions_are_tagged_as_serde_tags_them() {
    let tag = |tag: &str| json!({ "type": "string", "const": tag });
    let component = read(json!({
        "type": "object",
        "properties": {},
        "$defs": {
            "Internal": { "oneOf": [
                { "type": "object", "properties": { "kind": tag("card"), "last4": { "type": "string" } }, "required": ["kind", "last4"] },
                { "type": "object", "$ref": "#/$defs/Wire", "properties": { "kind": tag("wire") }, "required": ["kind"] },
            ] },
            "Adjacent": { "oneOf": [
                { "type": "object", "properties": { "t": tag("none") }, "required": ["t"], "additionalProperties": false },
                { "type": "object", "properties": { "t": tag("some"), "c": { "type": "string" } }, "required": ["t", "c"], "additionalProperties": false },
            ] },
            "External": { "oneOf": [
                { "type": "string", "enum": ["cash", "cheque"] },
                { "type": "object", "properties": { "wire": { "$ref": "#/$defs/Wire" } }, "required": ["wire"], "additionalProperties": false },
            ] },
            "Untagged": { "anyOf": [{ "type": "string" }, { "$ref": "#/$defs/Wire" }] },
            "Open": { "anyOf": [
                { "oneOf": [
                    { "type": "object", "properties": { "kind": tag("a") }, "required": ["kind"] },
                    { "type": "object", "properties": { "kind": tag("b") }, "required": ["kind"] },
                ] },
                { "type": "object", "properties": { "kind": { "type": "string", "not": { "enum": ["b", "a"] } } }, "required": ["kind"] },
            ] },
            "Wire": { "type": "object", "properties": { "iban": { "type": "string" } }, "required": ["iban"] },
        },
    }));
    let union = |name| match kind(&component, name) {
        TypeKind::Union(union) => union,
        other => panic!("{other:?}"),
    };
    let variants = |name| union(name).variants.iter().map(|variant| variant.name.wire()).collect::<Vec<_>>();
    assert!(matches!(&union("Internal").tagging, Tagging::Internal { tag } if tag.wire() == "kind"));
    assert_eq!(variants("Internal"), ["card", "wire"]);
    let VariantBody::Record(card) = &union("Internal").variants[0].body else { panic!() };
    assert_eq!(card.properties.len(), 1, "the tag is not among the properties");
    assert_eq!(union("Internal").variants[1].body, VariantBody::Type(TypeRef::Named(id("Wire"))));
    assert!(matches!(&union("Adjacent").tagging, Tagging::Adjacent { content, .. } if content.wire() == "c"));
    assert_eq!(union("Adjacent").variants[0].body, VariantBody::Unit);
    assert_eq!(union("External").tagging, Tagging::External);
    assert_eq!(variants("External"), ["cash", "cheque", "wire"]);
    assert_eq!(union("Untagged").tagging, Tagging::Untagged);
    assert_eq!(variants("Untagged"), ["Text", "Wire"]);
    assert!(union("Open").open && !union("Internal").open);
}

#[test]
fn what_is_open_is_what_the_variants_leave() {
    let known = json!({ "oneOf": [
        { "type": "object", "properties": { "Card": { "type": "string" } }, "required": ["Card"], "additionalProperties": false },
        { "type": "string", "const": "Cash" },
    ] });
    let with = |others: Vec<Value>| {
        let mut branches = vec![known.clone()];
        branches.extend(others);
        json!({ "type": "object", "properties": {}, "$defs": { "Method": { "anyOf": branches } } })
    };
    let others = |names: Value| {
        vec![
            json!({ "type": "string", "not": { "enum": names } }),
            json!({
                "type": "object",
                "minProperties": 1,
                "maxProperties": 1,
                "propertyNames": { "not": { "enum": names } },
            }),
        ]
    };
    let component = read(with(others(json!(["Card", "Cash"]))));
    let TypeKind::Union(method) = kind(&component, "Method") else { panic!("no union") };
    assert!(method.open && method.tagging == Tagging::External && method.variants.len() == 2);

    // `true` would also take a known name with a wrong body; and the lists must say the same.
    assert_eq!(refused(with(vec![json!(true)])), [at("union-open", "/$defs/Method/anyOf/1")]);
    assert_eq!(refused(with(others(json!(["Card"])))), [at("union-open", "/$defs/Method/anyOf/2")]);
}

#[test]
fn bounds_of_numbers() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "price": { "type": "number", "format": "decimal", "exclusiveMinimum": 0, "maximum": 99.9, "multipleOf": 0.01 },
            "both": { "type": "number", "minimum": 1, "exclusiveMinimum": 1 },
            "id": { "type": "integer", "format": "uint128", "minimum": 0, "maximum": u128::MAX },
            "dozen": { "type": "integer", "multipleOf": 12 },
        },
    }));
    let number = |name: &str| match &property(record(&component, "Paid"), name).ty {
        TypeRef::Primitive(Primitive::Number(number)) => number.clone(),
        other => panic!("{other:?}"),
    };
    let bound = |bound: Option<Bound>| bound.map(|bound| (bound.value.to_string(), bound.exclusive));
    let price = number("price");
    assert_eq!(bound(price.minimum), Some(("0".into(), true)));
    assert_eq!(bound(price.maximum), Some(("99.9".into(), false)));
    assert_eq!(price.multiple_of.map(|factor| factor.to_string()), Some("0.01".into()));
    assert_eq!(bound(number("both").minimum), Some(("1".into(), true)));
    let integer = |name: &str| match &property(record(&component, "Paid"), name).ty {
        TypeRef::Primitive(Primitive::Integer(integer)) => integer.clone(),
        other => panic!("{other:?}"),
    };
    assert_eq!((integer("id").minimum, integer("id").maximum), (None, None));
    assert_eq!(integer("dozen").multiple_of, Some(12));

    let refused = refused(json!({
        "type": "object",
        "properties": {
            "none": { "type": "number", "multipleOf": 0 },
            "half": { "type": "integer", "multipleOf": 0.5 },
            "text": { "type": "number", "minimum": "1" },
        },
    }));
    assert_eq!(
        refused,
        [
            at("schema-bound", "/properties/none/multipleOf"),
            at("schema-bound", "/properties/half/multipleOf"),
            at("schema-bound", "/properties/text/minimum"),
        ]
    );
}

#[test]
fn maps_lists_tuples_and_the_rest_of_a_record() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "free": { "type": "object" },
            "keyed": { "type": "object", "propertyNames": { "$ref": "#/$defs/Key" } },
            "pair": { "type": "array", "prefixItems": [{ "type": "string" }, true], "items": false, "minItems": 2, "maxItems": 2 },
            "list": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
        },
        "additionalProperties": { "type": "string" },
        "$defs": { "Key": { "type": "string", "enum": ["a"] } },
    }));
    let paid = record(&component, "Paid");
    assert!(matches!(&paid.additional, Additional::Typed(TypeRef::Primitive(Primitive::String(_)))));
    assert!(matches!(&property(paid, "free").ty, TypeRef::Map(map) if map.values == TypeRef::Any));
    assert!(
        matches!(&property(paid, "keyed").ty, TypeRef::Map(map) if map.keys == TypeRef::Named(id("Key")))
    );
    assert!(matches!(&property(paid, "pair").ty, TypeRef::Tuple(items) if items.len() == 2));
    assert!(matches!(&property(paid, "list").ty, TypeRef::List(list) if list.unique));
}

#[test]
fn what_cannot_be_said_exactly_is_refused_where_it_stands() {
    let found = refused(json!({
        "type": "object",
        "properties": {
            "a": { "type": "string", "not": { "const": "x" } },
            "b": { "type": ["string", "integer"] },
            "c": { "$ref": "#/$defs/Gone" },
            "d/e": false,
            "f": { "const": 1.5 },
            "g": { "type": "array", "prefixItems": [true] },
        },
        "if": true,
    }));
    let expected = [
        ("keyword-unsupported", "/if"),
        ("keyword-unsupported", "/properties/a/not"),
        ("type-several", "/properties/b/type"),
        ("reference-dangling", "/properties/c/$ref"),
        ("schema-never", "/properties/d~1e"),
        ("constant-form", "/properties/f/const"),
        ("tuple-length", "/properties/g"),
    ];
    assert_eq!(found, expected.map(|(code, pointer)| (code.to_owned(), pointer.to_owned())));
}

#[test]
fn one_name_is_one_type() {
    let shared = |text: &str| json!({ "type": "object", "properties": { "s": { "$ref": "#/$defs/Status" } }, "$defs": { "Status": { "type": "string", "enum": [text] } } });
    let same = [file("a", 1, "A", &shared("x")), file("b", 1, "B", &shared("x"))];
    assert_eq!(component("bank", &same).unwrap().types.len(), 3);

    let different = [file("a", 1, "A", &shared("x")), file("b", 1, "B", &shared("y"))];
    let found = component("bank", &different).unwrap_err();
    assert_eq!(pointers(&found), [("type-collision".to_owned(), "/$defs/Status".to_owned())]);
    assert_eq!(found[0].places.len(), 2);

    let mut second = shared("y");
    second["x-tidings"] =
        json!({ "component": "bank", "name": "a", "version": 2, "source": "bank", "detailType": "a@v2" });
    let versions = [file("a", 1, "A", &shared("x")), file("a", 2, "A", &second)];
    assert_eq!(component("bank", &versions).unwrap().types.len(), 4);
}

#[test]
fn one_route_is_one_event() {
    let record = json!({ "type": "object", "properties": {} });
    let found = component("bank", &[file("a", 1, "A", &record), file("a", 2, "A", &record)]).unwrap_err();
    assert_eq!(found.iter().map(|found| found.code).collect::<Vec<_>>(), ["route-shared"]);
    assert_eq!(found[0].places.len(), 2);
}

#[test]
fn the_order_of_files_changes_nothing() {
    let record = json!({ "type": "object", "properties": {} });
    let mut files = vec![file("b", 1, "B", &record), file("c", 2, "C", &record), file("a", 1, "A", &record)];
    let one = component("bank", &files).unwrap();
    files.reverse();
    assert_eq!(component("bank", &files).unwrap(), one);
}

#[test]
fn damaged_files_are_refused_and_never_panic() {
    let whole = file(
        "paid",
        1,
        "Paid",
        &json!({
            "type": "object",
            "properties": {
                "a": { "anyOf": [{ "$ref": "#/$defs/U" }, { "type": "null" }] },
                "b": { "type": "array", "items": { "type": "integer", "minimum": 0 } },
            },
            "required": ["a"],
            "$defs": { "U": { "oneOf": [
                { "type": "object", "properties": { "k": { "const": "x" } }, "required": ["k"] },
                { "type": "object", "properties": { "k": { "const": "y" }, "v": true }, "required": ["k"] },
            ] } },
        }),
    );
    component("bank", std::slice::from_ref(&whole)).unwrap();
    for cut in (0..whole.text.len()).filter(|cut| whole.text.is_char_boundary(*cut)) {
        let file = SchemaFile { path: whole.path.clone(), text: whole.text[..cut].to_owned() };
        assert!(component("bank", &[file]).is_err(), "cut at {cut}");
    }
    // Every token replaced by every other kind of token.
    for from in [
        "\"object\"",
        "true",
        "[\"a\"]",
        "\"array\"",
        "0",
        "\"x\"",
        "\"type\"",
        "\"$ref\"",
        "{\"const\":\"y\"}",
    ] {
        for to in [
            "null",
            "-1",
            "1e400",
            "[]",
            "{}",
            "\"\"",
            "\"#\"",
            "false",
            "[null]",
            "\"\\u0000\"",
            "\"$defs\"",
        ] {
            let file = SchemaFile { path: whole.path.clone(), text: whole.text.replace(from, to) };
            drop(component("bank", &[file]));
        }
    }
    let deep = SchemaFile { path: whole.path.clone(), text: "{\"items\":".repeat(100_000) };
    assert!(component("bank", &[deep]).is_err());
}

#[test]
fn references_are_escaped_as_uris_are() {
    let component = read(json!({
        "type": "object",
        "properties": { "a": { "$ref": "#/$defs/%C3%86rlig" }, "b": { "$ref": "#/$defs/A~1B" } },
        "$defs": { "Ærlig": { "type": "string" }, "A/B": { "type": "string" } },
    }));
    let record = record(&component, "Paid");
    assert_eq!(property(record, "a").ty, TypeRef::Named(id("Ærlig")));
    assert_eq!(property(record, "b").ty, TypeRef::Named(id("A/B")));
}

/// The two halves meet in the text of schemas only: what one writes, the other reads.
#[test]
fn what_is_derived_is_read() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tidings-schema/tests/golden");
    let mut seen = 0;
    let mut wrong = Vec::new();
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".schema.json") {
            continue;
        }
        seen += 1;
        let text = fs::read_to_string(&path).unwrap();
        if let Err(diagnostics) = component("bank", &[SchemaFile { path: name.clone(), text }]) {
            wrong.push(format!("{name}: {:?}", pointers(&diagnostics)));
        }
    }
    assert!(seen > 10, "only {seen} schemas in {}", folder.display());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn rules_stand_beside_types() {
    let component = read(json!({
        "type": "object",
        "properties": {
            "note": { "type": ["string", "null"], "allOf": [{ "not": { "const": "" } }] },
            "next": { "$ref": "#/$defs/Short" },
        },
        "allOf": [
            { "if": { "required": ["note"] }, "then": { "required": ["next"] }, "title": "a note needs a next" },
            { "not": { "$ref": "#/$defs/Never" } },
            { "type": ["object", "null"], "minProperties": 1, "properties": { "a": false }, "contains": true },
        ],
        "$defs": {
            "Short": { "type": "string", "allOf": [{ "$ref": "#" }] },
            "Never": { "x-tidings-rule": true, "required": ["never"] },
        },
    }));
    let required = |name: &str| Check::Required(vec![name.to_owned()]);
    let reference = |name: &str| Check::Reference(id(name));
    let rules = |name: &str| -> Vec<Check> {
        component.types[&id(name)].rules.iter().map(|rule| rule.check.clone()).collect()
    };
    assert_eq!(
        rules("Paid"),
        [
            Check::Conditional {
                condition: Box::new(required("note")),
                then: Box::new(required("next")),
                otherwise: Box::new(Check::Anything),
            },
            Check::Not(Box::new(reference("Never"))),
            Check::All(vec![
                Check::Kinds(vec![Kind::Object, Kind::Null]),
                Check::PropertyCount(Length { min: Some(1), max: None }),
                Check::Properties {
                    named: vec![("a".to_owned(), Check::Nothing)],
                    patterns: Vec::new(),
                    rest: Box::new(Check::Anything),
                },
                Check::Contains {
                    check: Box::new(Check::Anything),
                    count: Length { min: Some(1), max: None },
                },
            ]),
        ]
    );
    assert_eq!(rules("Short"), [reference("Paid")]);
    let words: Vec<&str> =
        component.types[&id("Paid")].rules.iter().map(|rule| rule.words.as_str()).collect();
    assert_eq!(
        words,
        [
            "a note needs a next",
            "against the schema's rule at /allOf/1 (not)",
            "against the schema's rule at /allOf/2 (type, minProperties, properties, contains)",
        ]
    );
    // A rule counts for `null` too, so what is nullable is inside.
    assert_eq!(property(record(&component, "Paid"), "note").ty, TypeRef::Named(id("PaidNote")));
    assert!(matches!(kind(&component, "PaidNote"), TypeKind::Alias(TypeRef::Nullable(_))));
    assert_eq!(rules("PaidNote").len(), 1);
    // What only rules refer to is no type.
    assert!(!component.types.contains_key(&id("Never")));
    assert_eq!(component.checks[&id("Never")], required("never"));
    assert!(matches!(&component.checks[&id("Paid")], Check::All(checks) if checks.len() > 3));
}

#[test]
fn a_module_is_read_without_an_event() {
    let text = json!({ "title": "Order", "type": "array", "items": { "type": "boolean" } }).to_string();
    let (component, root) = module(&SchemaFile { path: "order.json".into(), text }).unwrap();
    assert_eq!(root, id("Order"));
    assert!(matches!(kind(&component, "Order"), TypeKind::Alias(TypeRef::List(_))));
}
