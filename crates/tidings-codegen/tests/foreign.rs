//! What is imported is in the dialect: the reader takes every imported schema.

use serde_json::{Value, json};
use tidings_codegen::read::{SchemaFile, module};
use tidings_schema::foreign::{ForeignSchema, ImportOptions, import};

fn read(schema: &Value) {
    let text = schema.to_string();
    let found = import(
        &ForeignSchema { path: "s.json", text: &text, beside: &|_| None },
        &ImportOptions { root: "Root", prefixed: false },
    );
    let imported = found.unwrap_or_else(|faults| panic!("{schema:#}: {faults:?}"));
    let file = SchemaFile { path: "s.json".to_owned(), text: imported.schema.to_string() };
    if let Err(faults) = module(&file) {
        panic!("{schema:#}\n{:#}\n{faults:?}", imported.schema);
    }
}

/// Every pair of these beside each other, inside one another, and as branches.
fn pieces() -> Vec<Value> {
    vec![
        json!({ "type": "string", "minLength": 1, "pattern": "^a" }),
        json!({ "type": ["integer", "null"], "minimum": 0.5 }),
        json!({ "enum": ["a", 1, true, null] }),
        json!({ "enum": ["a", "A", "a-b", "a_b"] }),
        json!({ "const": { "a": [1] } }),
        json!({ "const": 5 }),
        json!({ "const": "string" }),
        json!({ "type": "object", "properties": { "a": { "const": "x" }, "b": false }, "required": ["a"] }),
        json!({ "type": "object", "properties": { "a": { "const": "y" } }, "required": ["a"], "additionalProperties": false }),
        json!({ "type": "object", "additionalProperties": { "type": "number" }, "propertyNames": { "enum": ["a", "b"] } }),
        json!({ "type": "object", "patternProperties": { "^a": { "type": "string" }, "b$": true }, "additionalProperties": false }),
        json!({ "type": "array", "items": { "type": "object", "required": ["z"] }, "uniqueItems": true }),
        json!({ "type": "array", "prefixItems": [{ "type": "string" }, { "enum": [1, 2] }], "items": false, "minItems": 2 }),
        json!({ "type": "array", "prefixItems": [true, { "type": "string" }], "contains": { "const": 1 } }),
        json!({ "properties": { "a": { "minimum": 1 } } }),
        json!({ "not": { "type": "string" } }),
        json!({ "if": { "required": ["a"] }, "then": { "minProperties": 2 } }),
        json!({ "$ref": "#/$defs/tree" }),
        json!({ "minimum": 3, "maximum": 2, "type": "number" }),
        json!(true),
        json!(false),
    ]
}

fn whole(schema: Value) -> Value {
    let tree = json!({ "type": "object", "properties": { "a": { "type": "string" }, "next": { "$ref": "#/$defs/tree" } } });
    let mut node = match schema {
        Value::Object(node) => node,
        other => serde_json::Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    node.insert("$defs".to_owned(), json!({ "tree": tree }));
    Value::Object(node)
}

#[test]
fn the_reader_takes_what_is_imported() {
    for one in pieces() {
        read(&whole(one.clone()));
        read(&whole(
            json!({ "type": "object", "properties": { "p": one.clone(), "q-1": { "type": "array", "items": one } } }),
        ));
    }
}

#[test]
fn the_reader_takes_every_pair() {
    for one in pieces() {
        for other in pieces() {
            for keyword in ["anyOf", "oneOf", "allOf"] {
                read(&whole(json!({ keyword: [one, other] })));
                read(&whole(
                    json!({ "type": "object", "properties": { "p": { keyword: [one, other, { "type": "null" }] } } }),
                ));
            }
        }
    }
}
