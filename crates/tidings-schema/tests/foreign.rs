//! Schemas of every draft, and what becomes of them.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use serde_json::{Value, json};
use tidings_schema::foreign::{
    ForeignSchema, Identity, ImportOptions, Imported, Judge, event, import, lower,
};
use tidings_schema::{Diagnostic, Place};

fn options(prefixed: bool) -> ImportOptions<'static> {
    ImportOptions { root: "Order", prefixed }
}

fn bring(schema: &Value) -> Imported {
    let text = schema.to_string();
    import(&ForeignSchema { path: "order.json", text: &text, beside: &|_| None }, &options(false))
        .unwrap_or_else(|faults| panic!("{schema:#}: {faults:?}"))
}

fn refused(text: &str) -> Vec<Diagnostic> {
    import(&ForeignSchema { path: "order.json", text, beside: &|_| None }, &options(false))
        .err()
        .unwrap_or_default()
}

/// A schema, what is valid under it and what is not.
fn judged(schema: &Value, valid: &[Value], invalid: &[Value]) -> Value {
    let imported = bring(schema);
    let judge = Judge::new(&imported).unwrap_or_else(|faults| panic!("{faults:?}"));
    for document in valid {
        assert_eq!(judge.faults(document), [], "{document} under {:#}", imported.schema);
    }
    for document in invalid {
        assert_ne!(judge.faults(document), [], "{document} under {:#}", imported.schema);
    }
    let again =
        lower(&imported.schema, "again.json", &options(false)).unwrap_or_else(|faults| panic!("{faults:?}"));
    assert_eq!(again.schema, imported.schema, "the dialect stays as it is");
    imported.schema
}

#[test]
fn old_drafts_are_read_as_they_mean() {
    let schema = json!({
        "$schema": "http://json-schema.org/draft-04/schema#",
        "type": "object",
        "properties": {
            "level": { "type": "integer", "minimum": 0, "exclusiveMinimum": true, "maximum": 9 },
            "pair": { "type": "array", "items": [{ "type": "string" }, { "type": "boolean" }], "additionalItems": false, "minItems": 2 },
            "aside": { "$ref": "#/properties/pair", "type": "string" },
        },
        "dependencies": { "pair": ["level"] },
    });
    let found = judged(
        &schema,
        &[
            json!({}),
            json!({ "level": 1, "pair": ["a", true] }),
            json!({ "level": 1, "aside": ["a", false] }),
        ],
        &[json!({ "level": 0 }), json!({ "pair": ["a", true] }), json!({ "aside": "a" }), json!([])],
    );
    assert_eq!(found["properties"]["level"]["minimum"], json!(1));
    assert_eq!(found["allOf"], json!([{ "dependentRequired": { "pair": ["level"] } }]));
}

#[test]
fn records_are_merged_exactly() {
    let schema = json!({
        "$ref": "#/$defs/whole",
        "$defs": {
            "base": { "type": "object", "properties": { "id": { "type": "string" } }, "required": ["id"] },
            "whole": { "allOf": [
                { "$ref": "#/$defs/base" },
                { "properties": { "id": { "minLength": 2 }, "count": { "type": "integer", "minimum": 0, "maximum": 9 } } },
            ]},
        },
    });
    let found =
        judged(&schema, &[json!({ "id": "ab", "count": 3, "more": 1 })], &[json!({ "id": "a" }), json!({})]);
    let whole = &found["$defs"]["whole"];
    let whole = if whole.is_null() { &found["$defs"]["Whole"] } else { whole };
    assert_eq!(whole["properties"]["id"], json!({ "type": "string", "minLength": 2 }), "{found:#}");
    let closed = json!({ "allOf": [
        { "type": "object", "properties": { "a": true }, "additionalProperties": false },
        { "type": "object", "properties": { "b": true } },
    ]});
    judged(&closed, &[json!({}), json!({ "a": 1 })], &[json!({ "b": 1 }), json!({ "a": 1, "c": 1 })]);
}

#[test]
fn constants_tell_variants_apart() {
    let branch = |kind: &str, name: &str| json!({ "type": "object", "properties": { "kind": { "enum": [kind] }, name: { "type": "string" } }, "required": ["kind", name] });
    let schema = json!({ "oneOf": [branch("card", "last4"), branch("wire", "iban"), { "type": "null" }] });
    let found = judged(
        &schema,
        &[json!({ "kind": "card", "last4": "1" }), json!({ "kind": "wire", "iban": "x" }), json!(null)],
        &[json!({ "kind": "card" }), json!({ "kind": "cash" }), json!(1)],
    );
    let value = &found["$defs"]["OrderValue"]["oneOf"];
    assert_eq!(value[0]["properties"]["kind"], json!({ "const": "card" }), "{found:#}");
    assert_eq!(found["allOf"], Value::Null, "they are apart, and need no rule");
}

#[test]
fn what_types_do_not_say_is_a_rule() {
    let overlapping =
        json!({ "oneOf": [{ "type": "string", "minLength": 2 }, { "type": "string", "maxLength": 4 }] });
    judged(&overlapping, &[json!("a"), json!("abcde")], &[json!("abc"), json!(1)]);
    let only_objects = json!({ "properties": { "a": { "type": "string" } } });
    judged(&only_objects, &[json!({ "a": "x" }), json!(3), json!(null)], &[json!({ "a": 1 })]);
    let mixed = json!({ "enum": ["a", 1, null, { "b": [1.0] }] });
    judged(
        &mixed,
        &[json!("a"), json!(1), json!(null), json!({ "b": [1] })],
        &[json!("b"), json!({}), json!(true)],
    );
    judged(&json!({ "properties": { "a": false }, "type": "object" }), &[json!({})], &[json!({ "a": null })]);
    judged(&json!(false), &[], &[json!(null), json!({})]);
    let patterned = json!({ "type": "object", "properties": { "x-a": { "minimum": 1 } }, "patternProperties": { "^x-": { "type": "integer" } }, "additionalProperties": { "type": "string" } });
    judged(
        &patterned,
        &[json!({ "x-a": 1, "x-b": 0, "c": "d" })],
        &[json!({ "x-a": 0 }), json!({ "c": 1 }), json!({ "x-c": "d" })],
    );
}

#[test]
fn null_passes_the_rules_of_what_stands_beside_it() {
    judged(
        &json!({ "properties": { "c": { "required": ["a"] } }, "anyOf": [{ "enum": [[], null] }] }),
        &[json!([]), Value::Null],
        &[json!([1]), json!({})],
    );
    judged(&json!({ "enum": [{ "a": 1 }, null] }), &[json!({ "a": 1 }), Value::Null], &[json!({})]);
}

#[test]
fn an_array_ends_before_what_takes_no_value() {
    let none = json!({ "type": "array", "prefixItems": [true], "anyOf": [{ "items": false }] });
    judged(&none, &[json!([])], &[json!([1])]);
    let one = json!({ "type": "array", "prefixItems": [{ "type": "string" }, false], "items": true, "minItems": 1 });
    judged(&one, &[json!(["a"])], &[json!([]), json!(["a", 1]), json!([1])]);
    judged(
        &json!({ "type": "array", "prefixItems": [true, false], "minItems": 2 }),
        &[],
        &[json!([1, 2]), json!([])],
    );
}

#[test]
fn patterns_are_spelled_as_ecma_262_does_or_left_out_with_a_warning() {
    let schema = json!({
        "type": "object",
        "properties": {
            "a": { "type": "string", "pattern": r"^a\-b[\w-.\@]$" },
            "b": { "type": "string", "pattern": r"\Ab(?i)\z" },
            "c": { "type": "object", "patternProperties": { r"^\_": { "type": "boolean" } }, "additionalProperties": false },
            "d": { "type": "string", "maxLength": 3, "pattern": r"^(a+)\1$" },
            "e": { "not": { "pattern": "[[:alpha:]]" } },
        },
    });
    let imported = bring(&schema);
    assert_eq!(imported.schema["properties"]["a"]["pattern"], r"^a-b[\w\-.@]$");
    assert_eq!(imported.schema["properties"]["b"], json!({ "type": "string" }));
    assert!(imported.schema.to_string().contains(r#"{"pattern":"^_"}"#), "{:#}", imported.schema);
    let warned: Vec<(&str, &Place)> =
        imported.warnings.iter().map(|warning| (warning.code, &warning.places[0])).collect();
    let at = |pointer: &str| Place::Schema { file: "order.json".to_owned(), pointer: pointer.to_owned() };
    let places = ["/properties/b/pattern", "/properties/d/pattern", "/properties/e/not/pattern"].map(at);
    assert_eq!(warned, places.each_ref().map(|place| ("pattern-left-out", place)));
    judged(
        &schema,
        &[json!({ "a": "a-b@", "b": "x", "c": { "_": true }, "d": "ab", "e": "1" }), json!({ "e": "a" })],
        &[json!({ "a": "ab" }), json!({ "c": { "a": true } }), json!({ "d": "aaaa" })],
    );
}

#[test]
fn look_aheads_are_split_or_said_to_be_left_out() {
    let split = json!({ "type": "string", "pattern": "^(?!aws)[a-z]+$" });
    judged(&split, &[json!("abc")], &[json!("awsome"), json!("A")]);
    let imported = bring(
        &json!({ "properties": { "name": { "type": "string", "pattern": "a(?!b)" } }, "type": "object" }),
    );
    let place =
        Place::Schema { file: "order.json".to_owned(), pointer: "/properties/name/pattern".to_owned() };
    assert_eq!(imported.warnings[0].places, [place]);
}

#[test]
fn references_lead_to_files_anchors_and_nested_places() {
    let text = json!({
        "$id": "https://example.com/schemas/order.json",
        "type": "object",
        "properties": {
            "by": { "$ref": "common/user.json#/definitions/user" },
            "again": { "$ref": "#/properties/by" },
            "line": { "$ref": "#line" },
            "spaced": { "$ref": "#/$defs/a%20b~1c" },
            "parent": { "$ref": "https://example.com/schemas/order.json" },
        },
        "$defs": { "x": { "$anchor": "line", "type": "integer", "minimum": 0, "maximum": 5 }, "a b/c": { "type": "boolean" } },
    })
    .to_string();
    let user = json!({ "definitions": { "user": { "type": "string", "minLength": 1 } } }).to_string();
    let beside = |path: &str| (path == "common/user.json").then(|| user.clone());
    let schema = ForeignSchema { path: "order.json", text: &text, beside: &beside };
    let judge = Judge::new(&import(&schema, &options(false)).unwrap()).unwrap();
    let valid = json!({ "by": "a", "again": "b", "line": 5, "spaced": true, "parent": { "line": 1 } });
    assert_eq!(judge.faults(&valid), []);
    for invalid in
        [json!({ "by": "" }), json!({ "again": 1 }), json!({ "line": 6 }), json!({ "parent": { "by": 1 } })]
    {
        assert_eq!(judge.faults(&invalid).len(), 1, "{invalid}");
    }
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let code = |text: &str| refused(text)[0].code;
    assert_eq!(code("{"), "schema-json");
    assert_eq!(code(r##"{"$ref": "#/nowhere"}"##), "reference-dangling");
    assert_eq!(code(r#"{"$ref": "https://example.com/x.json"}"#), "reference-dangling");
    assert_eq!(
        code(r##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}"##),
        "reference-cycle"
    );
    assert_eq!(code(r#"{"required": "a"}"#), "keyword-form");
    assert_eq!(code(&format!("{}true{}", r#"{"not":"#.repeat(5_000), "}".repeat(5_000))), "schema-json");
}

#[test]
fn recursion_of_every_kind_ends() {
    for schema in [
        json!({ "type": "object", "additionalProperties": { "minProperties": 1, "anyOf": [{ "type": "string" }, { "$ref": "#" }] } }),
        json!({ "$ref": "#/$defs/a", "$defs": { "a": { "type": "object", "properties": { "b": { "allOf": [{ "$ref": "#/$defs/a" }, { "required": ["b"] }] } } } } }),
        json!({ "anyOf": [{ "type": "string" }, { "allOf": [{ "type": "array" }, { "items": { "$ref": "#" } }] }] }),
    ] {
        bring(&schema);
    }
}

#[test]
fn a_choice_that_leads_back_in_place_takes_what_it_takes_without() {
    let itself = judged_as(&json!({ "oneOf": [
        { "$ref": "#", "type": "string" },
        { "type": "object", "properties": { "a": { "$ref": "#" } } },
    ]}));
    assert_eq!(itself(&[json!({ "a": { "a": {} } }), json!({ "a": 1 }), json!("a")]), [true, false, false]);
    let each_other = judged_as(&json!({
        "type": "object",
        "properties": { "a": { "$ref": "#/$defs/a" }, "b": { "$ref": "#/$defs/b" } },
        "$defs": {
            "a": { "anyOf": [{ "$ref": "#/$defs/b" }, { "type": "integer" }] },
            "b": { "anyOf": [{ "$ref": "#/$defs/a" }, { "type": "string" }, { "allOf": [{ "$ref": "#/$defs/b" }] }] },
        },
    }));
    let documents =
        [json!({ "a": 1, "b": 1 }), json!({ "a": "x", "b": "x" }), json!({ "a": true }), json!({ "b": [] })];
    assert_eq!(each_other(&documents), [true, true, false, false]);
    let nothing = judged_as(&json!({ "oneOf": [{ "$ref": "#", "type": "string" }] }));
    assert_eq!(nothing(&[json!("a"), json!(1)]), [false, false]);
}

/// What is valid once the schema is in the dialect.
fn judged_as(schema: &Value) -> impl Fn(&[Value]) -> Vec<bool> + use<> {
    let imported = bring(schema);
    lower(&imported.schema, "again.json", &options(false)).unwrap();
    let validator = jsonschema::draft202012::new(&imported.schema).unwrap();
    move |documents| documents.iter().map(|document| validator.is_valid(document)).collect()
}

#[test]
fn branches_that_nothing_tells_apart_are_one_record() {
    let property = |name: &str| json!({ "properties": { name: { "type": "array", "items": { "type": "string" } } }, "required": [name] });
    let schema = json!({
        "type": "object",
        "properties": { "extends": { "type": "string" } },
        "allOf": [{ "anyOf": [property("files"), property("include")] }],
    });
    let brought = judged(
        &schema,
        &[
            json!({ "files": [] }),
            json!({ "include": ["a"], "files": 1 }),
            json!({ "include": [], "extends": "x" }),
        ],
        &[json!({}), json!({ "files": 1 }), json!({ "extends": "x" }), json!({ "files": [], "extends": 1 })],
    );
    let properties: Vec<&String> = brought["properties"].as_object().unwrap().keys().collect();
    assert_eq!(properties, ["extends", "files", "include"]);
    assert_eq!(brought["$defs"]["OrderFiles"]["anyOf"][0]["type"], "array");
    let differ_in_required = json!({ "oneOf": [
        { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["a"] },
        { "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "string" } }, "required": ["b"] },
    ]});
    let brought = judged(
        &differ_in_required,
        &[json!({ "a": "" }), json!({ "b": "" })],
        &[json!({}), json!({ "a": "", "b": "" }), json!({ "a": 1 })],
    );
    assert_eq!(brought["type"], "object");
}

#[test]
fn types_of_a_definition_are_shared_by_all_that_merge_it() {
    let with = |name: &str| json!({ "allOf": [{ "$ref": "#/$defs/base" }, { "properties": { name: { "type": "integer" } } }] });
    let brought = bring(&json!({
        "type": "object",
        "properties": { "one": with("a"), "other": with("b") },
        "$defs": { "base": { "type": "object", "properties": {
            "mode": { "enum": ["x", "y"] },
            "inner": { "type": "object", "properties": { "deep": { "type": "object", "required": ["z"] } } },
        } } },
    }));
    let names: Vec<&String> = brought.schema["$defs"].as_object().unwrap().keys().collect();
    assert_eq!(names, ["BaseInner", "BaseInnerDeep", "BaseMode", "OrderOne", "OrderOther"]);
}

#[test]
fn names_are_unique_and_begin_with_the_root_where_asked() {
    let text = json!({
        "type": "object",
        "properties": {
            "owner": { "type": "object", "properties": { "name": { "enum": ["a", "b"] } } },
            "Owner": { "title": "owner", "type": "object", "properties": { "id": true } },
            "line": { "$ref": "#/definitions/order-line" },
        },
        "definitions": { "order-line": { "type": "object", "properties": {  "sku": { "type": "string" } } } },
    })
    .to_string();
    let schema = ForeignSchema { path: "order.json", text: &text, beside: &|_| None };
    let names = |prefixed: bool| -> Vec<String> {
        let imported = import(&schema, &options(prefixed)).unwrap();
        imported.schema["$defs"].as_object().unwrap().keys().cloned().collect()
    };
    assert_eq!(names(false), ["OrderLine", "OrderOwner", "OrderOwnerName", "Owner"]);
    assert_eq!(names(true).iter().filter(|name| name.starts_with("Order")).count(), 4);
}

#[test]
fn an_event_is_made_of_a_schema_and_samples() {
    let imported =
        bring(&json!({ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }));
    let identity = Identity {
        component: "shop".to_owned(),
        name: "order.placed".to_owned(),
        version: 2,
        source: "com.example.shop".to_owned(),
        detail_type: "order.placed@v2".to_owned(),
        place: Place::File { file: "order.json".to_owned() },
        needs_object: true,
    };
    let made = event(&imported, &identity, &[json!({ "a": "x" })]).unwrap();
    assert_eq!(made.path, "shop/order-placed/v2.schema.json");
    let written: Value = serde_json::from_str(&made.text).unwrap();
    assert_eq!(written["$id"], json!("urn:tidings:shop:order-placed:v2"));
    assert_eq!(written["examples"], json!([{ "a": "x" }]));
    let faults = event(&imported, &identity, &[json!({ "a": 1 }), json!({})]).unwrap_err();
    assert_eq!(faults.iter().map(|fault| fault.code).collect::<Vec<_>>(), ["sample-mismatch"; 2]);
}
