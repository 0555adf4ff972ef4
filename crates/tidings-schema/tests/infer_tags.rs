#![allow(clippy::expect_used, reason = "a test that cannot go on says why")]
//! Objects that a tag tells apart, also where what differs is inside of a property.

use proptest::prelude::*;
use serde_json::{Value, json};
use tidings_schema::infer::{Hints, Inference};

fn inferred(samples: &[Value], hints: &str) -> Value {
    let text = samples.iter().map(Value::to_string).collect::<Vec<_>>().join("\n");
    let mut inference = Inference::default();
    inference.add("samples.json", &mut text.as_bytes(), false).expect("JSON");
    inference.finish(&Hints::read("hints.toml", hints).expect(hints)).expect("samples").schema
}

/// What is in `data`, for the objects with this text.
fn data<'a>(schema: &'a Value, tag: &str, text: &str) -> Option<&'a Value> {
    let branches = schema.get("anyOf")?.as_array()?;
    let branch = branches.iter().find(|branch| branch["properties"][tag]["const"] == text)?;
    match branch["properties"]["data"]["$ref"].as_str() {
        Some(reference) => schema.pointer(reference.trim_start_matches('#')),
        None => branch["properties"].get("data"),
    }
}

fn keys(schema: Option<&Value>) -> Vec<&str> {
    let properties = schema.and_then(|schema| schema.get("properties")).and_then(Value::as_object);
    properties.map(|properties| properties.keys().map(String::as_str).collect()).unwrap_or_default()
}

fn events(tag: &str) -> Vec<Value> {
    let event =
        |text: &str, data: Value| json!({ "id": "e", "created": 1, "live": true, "data": data, (tag): text });
    vec![
        event(
            "order.created",
            json!({ "order": 1, "total": 1.5, "lines": [{ "sku": "a", "count": 1 }], "note": "" }),
        ),
        event("order.cancelled", json!({ "order": "o-1", "reason": "late", "refund": { "amount": 3 } })),
        event(
            "user.renamed",
            json!({ "user": 1, "before": "a", "after": "b", "lines": [{ "text": "x", "by": 1 }] }),
        ),
        event("order.created", json!({ "order": 2, "total": 1.0, "lines": [], "more": null })),
        event("order.cancelled", json!({ "order": "o-2", "reason": "lost", "refund": { "amount": 4 } })),
        event("user.renamed", json!({ "user": 2, "before": "a", "after": "b", "lines": [] })),
    ]
}

#[test]
fn what_is_inside_of_properties_is_kept_apart() {
    let schema = inferred(&events("type"), "");
    let created = data(&schema, "type", "order.created");
    assert_eq!(keys(created), ["order", "total", "lines", "note", "more"]);
    let created = created.expect("found");
    assert_eq!(created["required"], json!(["order", "total", "lines"]));
    // Of what is at one place in all of them, each has its own kinds.
    assert_eq!(created["properties"]["order"]["type"], "integer");
    assert_eq!(keys(created.pointer("/properties/lines/items")), ["sku", "count"]);
    let cancelled = data(&schema, "type", "order.cancelled").expect("found");
    assert_eq!(keys(Some(cancelled)), ["order", "reason", "refund"]);
    assert_eq!(cancelled["properties"]["order"]["type"], "string");
    assert_eq!(keys(data(&schema, "type", "user.renamed")), ["lines", "user", "before", "after"]);
}

#[test]
fn a_hint_names_the_tag() {
    let samples = events("topic").into_iter().take(3).collect::<Vec<_>>();
    assert_eq!(inferred(&samples, "").get("anyOf"), None);
    let schema = inferred(&samples, "[\"\"]\ntag = \"topic\"");
    assert_eq!(keys(data(&schema, "topic", "order.cancelled")), ["order", "reason", "refund"]);
}

#[test]
fn what_does_not_depend_on_the_tag_stays_one() {
    let event = |text: &str, note: Option<&str>| {
        let mut data = json!({ "order": 1, "total": 2, "currency": "EUR", "state": "open" });
        if let Some(note) = note {
            data["note"] = note.into();
        }
        json!({ "type": text, "data": data })
    };
    let samples =
        [event("created", None), event("paid", Some("a")), event("created", Some("b")), event("paid", None)];
    assert_eq!(inferred(&samples, "").get("anyOf"), None);
    // Nor do keys that are data.
    let counts = [
        json!({ "type": "hits", "data": { "2024-01-01": 1, "2024-01-02": 4 } }),
        json!({ "type": "misses", "data": { "2024-01-03": 2 } }),
    ];
    assert_eq!(inferred(&counts, "").get("anyOf"), None);
}

#[test]
fn two_tags_of_one_kind_of_data_share_it() {
    let mut samples = events("type");
    for sample in events("type").into_iter().take(1) {
        let mut sample = sample;
        sample["type"] = "order.changed".into();
        samples.push(sample);
    }
    let schema = inferred(&samples, "");
    let of = |text: &str| data(&schema, "type", text);
    assert_eq!(of("order.changed"), of("order.created"));
    assert_ne!(of("order.changed"), of("order.cancelled"));
}

#[test]
fn many_and_large_objects_stay_within_bounds() {
    // More texts than are remembered, and more values in one object than are noted: nothing is told apart, nothing fails.
    let many: Vec<Value> =
        (0..200).map(|at| json!({ "type": format!("t{at}"), "data": { (format!("p{at}")): at } })).collect();
    assert_eq!(inferred(&many, "").get("anyOf"), None);
    let long = |text: &str, key: &str| json!({ "type": text, "data": vec![json!({ (key): 1, "other": [1, 2, 3] }); 20_000] });
    let samples = [long("a", "one"), long("b", "two"), long("a", "one")];
    let schema = inferred(&samples, "");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    assert!(samples.iter().all(|sample| validator.is_valid(sample)));
}

fn inside() -> impl Strategy<Value = Value> {
    let scalar = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-3_i64..3).prop_map(Value::from),
        Just(json!(1.5)),
        "[a-c]".prop_map(Value::from),
    ];
    scalar.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-f]|kind|type", inner, 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn tagged() -> impl Strategy<Value = Vec<Value>> {
    let event = ("[abc]", inside(), inside(), any::<bool>()).prop_map(|(text, data, more, late)| {
        if late {
            json!({ "data": data, "more": more, "type": text })
        } else {
            json!({ "type": text, "data": { "of": data, (format!("{text}_own")): more } })
        }
    });
    prop::collection::vec(event, 1..12)
}

#[test]
fn a_circle_that_a_list_enters_ends() {
    // Places of the variants become one in which a list is inside of its own items, and no record stands at two places.
    let samples: Vec<Value> = [
        r#"{"type":"b","data":{"of":["c",true],"b_own":{"kind":"c","type":["b",2,-3]}}}"#,
        r#"{"type":"b","data":{"of":{},"b_own":{"kind":[0,true,"b"],"type":false}}}"#,
        r#"{"data":{"a":{"kind":"a","type":false},"type":false},"more":{"kind":"c","type":1.5},"type":"c"}"#,
        r#"{"data":{},"more":{"a":"a","e":2,"type":1.5},"type":"a"}"#,
        r#"{"type":"c","data":{"of":{"c":-3,"kind":"b"},"c_own":["a",[null,1.5],{"a":null,"d":false,"type":null}]}}"#,
        r#"{"type":"a","data":{"of":{"a":false,"b":1.5,"kind":[1.5,2],"type":"c"},"a_own":{"b":[null,"b",1],"d":{"e":null,"type":null}}}}"#,
        r#"{"data":{"c":1.5,"type":[null,null]},"more":[false,["b",{"c":0,"kind":1.5,"type":false}],"c"],"type":"b"}"#,
        r#"{"type":"c","data":{"of":{},"c_own":{"kind":[true,true]}}}"#,
    ]
    .iter()
    .map(|sample| serde_json::from_str(sample).expect("JSON"))
    .collect();
    let schema = inferred(&samples, "[\"\"]\ntag = \"type\"");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    for sample in &samples {
        assert!(validator.is_valid(sample), "{sample}\n{schema}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn every_sample_is_valid(samples in tagged(), asked in any::<bool>()) {
        let schema = inferred(&samples, if asked { "[\"\"]\ntag = \"type\"" } else { "" });
        let validator = jsonschema::validator_for(&schema).expect("a schema");
        for sample in &samples {
            prop_assert!(validator.is_valid(sample), "{sample}\n{schema}");
        }
    }

    #[test]
    fn the_order_of_samples_does_not_matter(samples in tagged(), others in tagged()) {
        let judged = |samples: &[Value]| {
            let schema = inferred(samples, "");
            let validator = jsonschema::validator_for(&schema).expect("a schema");
            others.iter().map(|other| validator.is_valid(other)).collect::<Vec<_>>()
        };
        let mut turned = samples.clone();
        turned.reverse();
        prop_assert_eq!(judged(&samples), judged(&turned));
    }
}
