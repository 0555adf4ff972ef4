//! Payloads without `JsonSchema`: what their declarations show is claimed, and nothing that they do not show.

#![allow(clippy::expect_used, reason = "what helpers of a test cannot do fails the test")]

mod support;

use serde_json::{Value, json};
use support::{ROOT, Space, event, package};
use tidings_cli::{Collected, Outcome};

const LIB: &str = "crates/bank-events/src/lib.rs";

/// A payload as its derive registers it, with the samples of its factory.
fn payload(declaration: &str, samples: &[Value]) -> Collected {
    let mut event = event("a.made", "AMade", 3);
    let mut declared = event.declaration.clone().expect("nothing panicked");
    declared.payload.schema = None;
    declared.payload.declaration = Some(declaration.to_owned());
    declared.payload.samples = samples.iter().map(|sample| Ok(sample.to_string())).collect();
    // Calls the real derivation, which the other tests of this crate leave out.
    event.declaration = Ok(declared);
    event
}

/// The schema of a payload beside these sources, and what is said.
fn derived(declaration: &str, sources: &str, samples: &[Value]) -> (Value, String) {
    let space = Space::new(ROOT, &[package("bank-events"), (LIB, sources)]);
    let (outcome, err) = support::run_real(&space, &["gen-schemas"], vec![payload(declaration, samples)]);
    assert_eq!(outcome, Outcome::Done, "{declaration}\n{err}");
    let text = space.read("schemas/bank/a-made/v1.schema.json");
    (serde_json::from_str(&text).expect("a schema is JSON"), err)
}

/// A declaration with one sample, the other types in sight, and documents that its type can write, or never does.
struct Case {
    declaration: &'static str,
    sources: &'static str,
    sample: Value,
    written: Vec<Value>,
    never: Vec<Value>,
}

fn cases() -> Vec<Case> {
    let case =
        |declaration, sources, sample, written, never| Case { declaration, sources, sample, written, never };
    vec![
        case(
            "struct AMade { a: Option<u8>, #[serde(skip_serializing_if = \"Option::is_none\")] b: Option<u8> }",
            "",
            json!({ "a": 1, "b": 1 }),
            vec![json!({ "a": null }), json!({ "a": 255, "b": 0 })],
            vec![json!({}), json!({ "a": 256 }), json!({ "a": 1, "b": null }), json!({ "a": "1" })],
        ),
        case(
            "struct AMade { list: Vec<Option<u8>>, maybe: Option<Vec<String>>, #[serde(skip_serializing_if = \"Vec::is_empty\")] more: Vec<u8> }",
            "",
            json!({ "list": [1], "maybe": ["x"], "more": [1] }),
            vec![json!({ "list": [null, 2], "maybe": null }), json!({ "list": [], "maybe": [] })],
            vec![json!({ "list": ["x"], "maybe": null }), json!({ "maybe": null })],
        ),
        case(
            "struct AMade { map: BTreeMap<String, u8>, deep: HashMap<Uuid, Option<Vec<bool>>> }",
            "",
            json!({ "map": { "a": 1, "b": 2 }, "deep": { "x": [true] } }),
            vec![json!({ "map": {}, "deep": { "y": null } }), json!({ "map": { "z": 3 }, "deep": {} })],
            vec![json!({ "map": { "a": "x" }, "deep": {} })],
        ),
        case(
            "#[serde(rename_all = \"camelCase\")] struct AMade { of_float: f64, wide: u128, text: Cow<'static, str>, any: serde_json::Value }",
            "",
            json!({ "ofFloat": 1, "wide": 5, "text": "2024-02-29", "any": 1 }),
            vec![json!({ "ofFloat": 1.5, "wide": 340_282_366_920_938_463u64, "text": "", "any": [null] })],
            vec![json!({ "ofFloat": 1, "wide": -1, "text": "", "any": 1 }), json!({ "ofFloat": 1, "wide": 1, "text": 1, "any": 1 })],
        ),
        case(
            "struct AMade { kind: Kind, open: Open, data: Data, inner: Inner, of: Option<Wrapped> }",
            "#[derive(serde::Serialize)] #[serde(rename_all = \"snake_case\")] pub enum Kind { OneTwo, Three } // Event
             #[derive(Serialize)] pub enum Open { A, #[serde(untagged)] Other(String) }
             #[derive(Serialize)] pub enum Data { A, B { b: u8 } }
             #[derive(Serialize)] pub struct Inner { id: u8, #[serde(skip_serializing_if = \"Option::is_none\")] note: Option<String>, more: Vec<Inner> }
             #[derive(Serialize)] pub struct Wrapped(Inner);",
            json!({
                "kind": "three", "open": "A", "data": "A",
                "inner": { "id": 1, "note": "x", "more": [{ "id": 2, "more": [] }] },
                "of": { "id": 3, "more": [] },
            }),
            vec![json!({
                "kind": "one_two", "open": "new", "data": { "B": { "b": 1 } },
                "inner": { "id": 1, "more": [] }, "of": null,
            })],
            vec![
                json!({ "kind": "four", "open": "A", "data": "A", "inner": { "id": 1, "more": [] }, "of": null }),
                json!({ "kind": "three", "open": "A", "data": "A", "inner": { "more": [] }, "of": null }),
            ],
        ),
        case(
            "struct AMade { #[serde(flatten)] base: Base, #[serde(flatten)] rest: HashMap<String, u8>, pair: (u8, String) }",
            "#[derive(Serialize)] pub struct Base { id: u8 } // Event",
            json!({ "id": 1, "x": 2, "pair": [1, "a"] }),
            vec![json!({ "id": 1, "pair": [0, "b"] }), json!({ "id": 1, "x": 3, "y": 4, "pair": [0, "b"] })],
            vec![json!({ "pair": [0, "b"] }), json!({ "id": 1, "pair": ["b", 0] })],
        ),
        case(
            // Nothing of these is in sight: of an object nothing is required, and null is possible in it.
            "struct AMade { id: Uuid, at: DateTime<Utc>, inner: elsewhere::Inner, #[serde(with = \"hex\")] raw: Vec<u8> }",
            "",
            json!({ "id": "123e4567-e89b-12d3-a456-426614174000", "at": "2024-02-29T00:00:00Z", "inner": { "a": 1, "b": { "c": "x" } }, "raw": "00" }),
            vec![
                json!({ "id": "x", "at": "y", "inner": {}, "raw": "" }),
                json!({ "id": "x", "at": "y", "inner": { "a": null, "b": { "c": null } }, "raw": "" }),
            ],
            vec![json!({ "at": "y", "inner": {}, "raw": "" }), json!({ "id": 1, "at": "y", "inner": {}, "raw": "" })],
        ),
    ]
}

#[test]
fn a_declaration_without_json_schema_claims_what_its_tokens_show_and_no_more() {
    for Case { declaration, sources, sample, written, never } in cases() {
        let (schema, err) = derived(declaration, sources, std::slice::from_ref(&sample));
        let validator = jsonschema::draft202012::new(&schema).expect("a schema");
        for document in std::iter::once(&sample).chain(&written) {
            assert!(validator.is_valid(document), "{declaration}\nrefuses {document}\n{schema:#}\n{err}");
        }
        for document in &never {
            assert!(!validator.is_valid(document), "{declaration}\ntakes {document}\n{schema:#}");
        }
        assert!(err.contains("warning[schema-from-samples]"), "{err}");
    }
}

#[test]
fn what_is_assumed_is_listed() {
    let sample = json!({ "id": "x", "inner": { "a": 1 }, "known": 1 });
    let (_, err) = derived("struct AMade { id: Uuid, inner: Inner, known: u8 }", "", &[sample]);
    assert!(
        err.contains(
            "warning[schema-assumed]: the declaration of `AMade` does not show everything; assumed: `/id` is text \
             (`Uuid`), `/inner` is an object whose properties may be missing or null (`Inner`)"
        ),
        "{err}"
    );
    assert!(err.contains("`Uuid` implements it under schemars' feature `uuid1`"), "{err}");
    let (_, err) = derived("struct AMade { known: u8 }", "", &[json!({ "known": 1 })]);
    assert!(!err.contains("schema-assumed"), "{err}");
}

#[test]
fn a_serializer_that_writes_something_else_is_believed() {
    let (schema, err) = derived("struct AMade { a: u8, kind: Kind }", "", &[json!({ "A": "1" })]);
    assert_eq!(schema["properties"], json!({ "A": { "type": "string" } }));
    assert!(err.contains("which are not what the declaration shows"), "{err}");
}

#[test]
fn of_two_types_of_one_name_none_is_taken() {
    let sources = "mod a { #[derive(Serialize)] pub struct Inner { a: u8 } } mod b { #[derive(Serialize)] pub struct Inner { b: u8 } } // Event";
    let (schema, err) = derived("struct AMade { inner: Inner }", sources, &[json!({ "inner": { "a": 1 } })]);
    assert!(err.contains("schema-assumed"), "{err}");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema");
    assert!(validator.is_valid(&json!({ "inner": { "b": 1 } })));
}

#[test]
fn notes_of_deprecated_stand_in_the_schema_of_every_type_in_sight() {
    let mut event = payload(
        "#[deprecated(note = \"use BMade\")] struct AMade { #[deprecated = \"use inner\"] a: u8, inner: Inner, kind: Kind }",
        &[json!({ "a": 1, "inner": { "b": 1 }, "kind": "One" })],
    );
    let mut declared = event.declaration.clone().expect("nothing panicked");
    declared.payload.schema = Some(json!({
        "title": "AMade", "type": "object", "deprecated": true,
        "properties": {
            "a": { "type": "integer", "deprecated": true },
            "inner": { "$ref": "#/$defs/Inner" },
            "kind": { "$ref": "#/$defs/Kind" },
        },
        "required": ["a", "inner", "kind"],
        "$defs": {
            "Inner": { "type": "object", "properties": { "b": { "type": "integer", "deprecated": true } }, "required": ["b"] },
            "Kind": { "oneOf": [{ "type": "string", "const": "One", "deprecated": true }, { "type": "string", "const": "Two" }] },
        },
    }));
    event.declaration = Ok(declared);
    let sources = "#[derive(JsonSchema)] pub struct Inner { #[deprecated(note = \"use c\")] b: u8 }
        #[derive(JsonSchema)] pub enum Kind { #[deprecated(since = \"1\", note = \"use Two\")] One, Two }";
    // Only their `Serialize` tells what the fields are called.
    let sources = sources.replace("derive(JsonSchema)", "derive(Serialize, JsonSchema)");
    let space = Space::new(ROOT, &[package("bank-events"), (LIB, &sources)]);
    let (outcome, err) = support::run_real(&space, &["gen-schemas"], vec![event]);
    assert_eq!(outcome, Outcome::Done, "{err}");
    let schema: Value =
        serde_json::from_str(&space.read("schemas/bank/a-made/v1.schema.json")).expect("a schema is JSON");
    for (pointer, note) in [
        ("", "use BMade"),
        ("/properties/a", "use inner"),
        ("/$defs/Inner/properties/b", "use c"),
        ("/$defs/Kind/oneOf/0", "use Two"),
    ] {
        let node = schema.pointer(pointer).expect("it is there");
        assert_eq!((&node["deprecated"], &node["x-deprecated"]), (&json!(true), &json!(note)), "{pointer}");
    }
}

#[test]
fn a_factory_that_differs_from_run_to_run_is_an_error_with_the_pointer() {
    let mut event =
        payload("struct AMade { id: String, at: Vec<u8> }", &[json!({ "id": "x", "at": [1, 2] })]);
    let mut declared = event.declaration.clone().expect("nothing panicked");
    declared.payload.samples_again = Some(vec![Ok(json!({ "id": "x", "at": [1, 3] }).to_string())]);
    event.declaration = Ok(declared);
    let (outcome, err) = support::run_real(&Space::plain(), &["gen-schemas", "--check"], vec![event]);
    assert_eq!(outcome, Outcome::Wrong);
    assert!(
        err.contains(
            "error[sample-differs]: the sample differs when the factory of `AMade` runs again: 2, and 3 the second time"
        ),
        "{err}"
    );
    assert!(err.contains("a.made@v1") && err.contains("/at/1"), "{err}");
    assert!(err.contains("a fixed time instead of `now()`, a fixed UUID instead of `new_v4()`"), "{err}");
}
