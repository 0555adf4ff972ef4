//! Ten times the input gives about ten times the output, in every language.

use serde_json::{Map, Value, json};
use tidings_codegen::ModuleSettings;
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::targets;

/// How many there are of what is many, before and after.
const SMALL: usize = 100;
const LARGE: usize = 1_000;

fn named(size: usize, schema: impl Fn(usize) -> Value) -> Map<String, Value> {
    (0..size).map(|at| (format!("part{at}"), schema(at))).collect()
}

fn internally_tagged(size: usize) -> Value {
    let branch = |at| {
        json!({
            "type": "object",
            "properties": { "type": { "const": format!("kind{at}") }, "value": { "type": "string" } },
            "required": ["type", "value"],
        })
    };
    json!({ "oneOf": (0..size).map(branch).collect::<Vec<_>>() })
}

fn externally_tagged(size: usize) -> Value {
    let branch = |at| {
        let name = format!("kind{at}");
        json!({
            "type": "object",
            "properties": { &name: { "type": "string" } },
            "required": [name],
            "additionalProperties": false,
        })
    };
    json!({ "oneOf": (0..size).map(branch).collect::<Vec<_>>() })
}

fn values(size: usize) -> Value {
    json!({ "enum": (0..size).map(|at| format!("value {at}")).collect::<Vec<_>>() })
}

fn properties(size: usize) -> Value {
    json!({ "type": "object", "properties": named(size, |_| json!({ "type": "string" })) })
}

fn definitions(size: usize) -> Value {
    let definition = |at: usize| {
        let next = format!("#/$defs/part{}", (at + 1) % size);
        json!({ "type": "object", "properties": { "next": { "$ref": next } } })
    };
    json!({
        "type": "object",
        "properties": { "first": { "$ref": "#/$defs/part0" } },
        "$defs": named(size, definition),
    })
}

#[test]
fn output_grows_with_the_input() {
    type Kind = (&'static str, fn(usize) -> Value);
    let kinds: [Kind; 5] = [
        ("internally tagged", internally_tagged),
        ("externally tagged", externally_tagged),
        ("values", values),
        ("properties", properties),
        ("definitions", definitions),
    ];
    for (kind, make) in kinds {
        for target in targets() {
            let length = |size: usize| {
                let mut schema = make(size);
                schema["title"] = "Root".into();
                let file = SchemaFile { path: "schema.json".to_owned(), text: schema.to_string() };
                let (component, root) = read::module(&file).expect(kind);
                let settings = ModuleSettings { root: "Root".to_owned(), namespace: None };
                target.module(&component, &root, &settings).expect(kind).len()
            };
            let (small, large) = (length(SMALL), length(LARGE));
            assert!(large <= small * 11, "{kind}, {}: {small} bytes become {large}", target.id());
        }
    }
}
