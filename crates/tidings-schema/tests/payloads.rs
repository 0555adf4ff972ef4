//! What is asked of payloads and their factories: the same samples every time, objects where EventBridge carries them.
#![allow(clippy::unwrap_used, reason = "a test that cannot read what was derived has failed")]

mod support;

use std::num::{NonZeroI64, NonZeroU8};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};
use support::{bare, codes, declared, event, lines};
use tidings_schema::{DeclaredType, derive};

/// A type with this schema, whose factory writes these samples, and those the second time.
fn built_twice(schema: Option<Value>, first: &[&str], second: &[&str]) -> DeclaredType {
    let texts = |samples: &[&str]| samples.iter().map(|sample| Ok((*sample).to_owned())).collect();
    DeclaredType {
        type_name: "Payload".to_owned(),
        schema,
        samples: texts(first),
        samples_again: Some(texts(second)),
        declaration: None,
    }
}

fn maps() -> Value {
    json!({
        "type": "object",
        "properties": {
            "id": { "type": "string" },
            "map": { "type": "object", "additionalProperties": { "type": "integer" } },
            "set": { "type": "array", "items": { "type": "integer" }, "uniqueItems": true },
            "list": { "type": "array", "items": { "type": "integer" } },
            "any": true,
        },
    })
}

#[test]
fn a_sample_that_differs_the_second_time_is_an_error_at_its_pointer() {
    for (first, second, pointer, words) in [
        (r#"{"id": "x"}"#, r#"{"id": "y"}"#, "/id", r#""x", and "y""#),
        (r#"{"map": {"a": 1}}"#, r#"{"map": {"a": 2}}"#, "/map/a", "1, and 2"),
        (r#"{"map": {"a": 1}}"#, r#"{"map": {"b/~": 1}}"#, "/map/a", "1, and nothing"),
        (r#"{"id": "x"}"#, r#"{"id": "x", "list": [1]}"#, "/list", "nothing, and [1]"),
        (r#"{"list": [1, 2]}"#, r#"{"list": [2, 1]}"#, "/list/0", "1, and 2"),
        (r#"{"list": [1, 2]}"#, r#"{"list": [1]}"#, "/list", "[1,2], and [1]"),
        (
            r#"{"any": {"a": 1, "b": 2}}"#,
            r#"{"any": {"b": 2, "a": 1}}"#,
            "/any",
            r#"keys in the order ["a","b"]"#,
        ),
        (
            r#"{"any": 9007199254740992}"#,
            r#"{"any": 9007199254740993}"#,
            "/any",
            "9007199254740992, and 9007199254740993",
        ),
    ] {
        let payload =
            built_twice(Some(maps()), &[r#"{"id": "same"}"#, first], &[r#"{"id": "same"}"#, second]);
        let mut declaration = event("twice", payload);
        declaration.allow_unsampled = ["/id", "/map", "/set", "/list", "/any"].map(str::to_owned).to_vec();
        let said = derive(&declaration, None).unwrap_err();
        let said = said.iter().find(|said| said.code == "sample-differs").unwrap();
        let line = support::line(said);
        assert!(line.contains(words) && line.contains(&format!("sample 1#{pointer},")), "{line}");
    }
    let payload = built_twice(Some(maps()), &["{}"], &["{}", "{}"]);
    let said = lines(&derive(&event("twice", payload), None).unwrap_err());
    assert!(said.contains("gives 1 samples, and 2 the second time"), "{said}");
}

#[test]
fn long_values_that_differ_are_shortened() {
    let text = |letter: char| format!("{{\"id\": \"{}\"}}", letter.to_string().repeat(500));
    let payload = built_twice(Some(maps()), &[&text('å')], &[&text('ø')]);
    let said = lines(&derive(&event("twice", payload), None).unwrap_err());
    assert!(said.contains(&format!("\"{}…, and \"{}…", "å".repeat(59), "ø".repeat(59))), "{said}");
}

#[test]
fn the_order_of_maps_and_sets_is_no_difference() {
    let first = r#"{"id": "x", "map": {"a": 1, "b": 2}, "set": [1, 2, 3], "list": [1], "any": 1}"#;
    let second = r#"{"id": "x", "map": {"b": 2, "a": 1}, "set": [3, 1, 2], "list": [1], "any": 1}"#;
    let mut declaration = event("twice", built_twice(Some(maps()), &[first], &[second]));
    let derived = derive(&declaration, None).unwrap();
    declaration.payload.samples_again = None;
    assert_eq!(derive(&declaration, None).unwrap(), derived);
}

#[test]
fn what_eventbridge_carries_is_an_object() {
    #[derive(Serialize, JsonSchema)]
    struct Text(String);
    #[derive(Serialize, JsonSchema)]
    struct Pair(u8, u8);
    #[derive(Serialize, JsonSchema)]
    struct Nothing;
    #[derive(Serialize, JsonSchema)]
    struct List(Vec<u8>);
    #[derive(Serialize, JsonSchema)]
    struct Maybe(Option<Object>);
    #[derive(Serialize, JsonSchema)]
    struct Object {
        a: u8,
    }
    #[derive(Serialize, JsonSchema)]
    enum External {
        Unit,
        Record { a: u8 },
    }
    #[derive(Serialize, JsonSchema)]
    #[serde(tag = "t")]
    enum Tagged {
        Unit,
        Record { a: u8 },
    }
    #[derive(Serialize, JsonSchema)]
    struct Newtype(Object);
    #[derive(Serialize, JsonSchema)]
    struct Values(std::collections::BTreeMap<String, u8>);

    let object = || Object { a: 1 };
    let map = || Values([("a".to_owned(), 1)].into());
    for (payload, kind) in [
        (declared(&[Text("x".into())]), Some("a string")),
        (bare(&[Text("x".into())]), Some("a string")),
        (declared(&[Pair(1, 2)]), Some("a list")),
        (declared(&[Nothing]), Some("null")),
        (declared(&[List(vec![1])]), Some("a list")),
        (declared(&[Maybe(Some(object()))]), Some("null")),
        (declared(&[External::Record { a: 1 }, External::Unit]), Some("a string")),
        (declared(&[Tagged::Record { a: 1 }, Tagged::Unit]), None),
        (declared(&[Newtype(object())]), None),
        (declared(&[map()]), None),
        (declared(&[object()]), None),
        (bare(&[object()]), None),
    ] {
        let name = payload.type_name.clone();
        let mut declaration = event("carried", payload);
        declaration.needs_object = true;
        match (derive(&declaration, None), kind) {
            (Ok(_), None) => {}
            (Err(said), Some(kind)) => {
                assert!(codes(&said).contains(&"payload-not-object"), "{name}: {}", lines(&said));
                assert!(lines(&said).contains(&format!("`{name}` is {kind}, or may be")), "{}", lines(&said));
            }
            (found, _) => panic!("{name}: {found:?}"),
        }
        // Kinesis takes any JSON value, and an envelope is an object.
        declaration.needs_object = false;
        assert!(derive(&declaration, None).is_ok(), "{name}");
    }
}

#[test]
fn integers_that_are_not_zero_have_exact_bounds_or_a_rule() {
    #[derive(Serialize, JsonSchema)]
    struct Counts {
        some: NonZeroU8,
        any: NonZeroI64,
        maybe: Option<NonZeroI64>,
    }
    let one = NonZeroI64::MIN;
    let counts = Counts { some: NonZeroU8::MIN, any: one, maybe: Some(one) };
    let derived = derive(&event("counts", declared(&[counts])), None).unwrap();
    let schema: Value = serde_json::from_str(&derived.text).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let takes = |some: i64, any: i64, maybe: Value| {
        validator.is_valid(&json!({ "some": some, "any": any, "maybe": maybe }))
    };
    assert!(takes(1, -1, Value::Null) && takes(255, 1, json!(-5)));
    assert!(!takes(0, 1, Value::Null) && !takes(1, 0, Value::Null) && !takes(1, 1, json!(0)));
    assert_eq!(schema["properties"]["any"]["allOf"], json!([{ "title": "not 0", "not": { "const": 0 } }]));
}
