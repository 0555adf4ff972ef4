//! Input that nobody means: it is refused or accepted, and nothing panics.

mod support;

use std::{fs, path::Path};

use serde_json::{Map, Value, json};
use support::{codes, event};
use tidings_schema::{Declaration, DeclaredType, derive};

fn declaration(schema: Option<Value>, samples: Vec<String>) -> Declaration {
    let samples = samples.into_iter().map(Ok).collect();
    event("hostile", DeclaredType { type_name: "Payload".into(), schema, samples, ..DeclaredType::default() })
}

/// A generator of the same numbers on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % (1 << 31)).unwrap_or(0) % sides.max(1)
    }
}

/// Changes one node somewhere in the value.
fn mutate(value: &mut Value, pool: &[Value], dice: &mut Dice) {
    let inside = match value {
        Value::Object(members) => members.len(),
        Value::Array(items) => items.len(),
        _ => 0,
    };
    if inside == 0 || dice.roll(6) == 0 {
        *value = match dice.roll(9) {
            0 => Value::Null,
            1 => json!(true),
            2 => json!(-1.5),
            3 => json!("#"),
            4 => json!([]),
            5 => json!({}),
            6 => json!({ "$ref": "#/$defs/Chain" }),
            _ => pool[dice.roll(pool.len())].clone(),
        };
        return;
    }
    let at = dice.roll(inside);
    match value {
        Value::Object(members) => {
            let name = members.keys().nth(at).cloned().unwrap_or_default();
            match dice.roll(8) {
                0 => drop(members.shift_remove(&name)),
                1 => {
                    let keywords = [
                        "$ref",
                        "type",
                        "enum",
                        "const",
                        "oneOf",
                        "anyOf",
                        "allOf",
                        "required",
                        "items",
                        "properties",
                    ];
                    let inner = members.shift_remove(&name).unwrap_or_default();
                    members.insert(keywords[dice.roll(keywords.len())].to_owned(), inner);
                }
                _ => members.values_mut().nth(at).into_iter().for_each(|inner| mutate(inner, pool, dice)),
            }
        }
        Value::Array(items) => match dice.roll(8) {
            0 => drop(items.remove(at)),
            _ => mutate(&mut items[at], pool, dice),
        },
        _ => {}
    }
}

fn nodes(value: &Value, into: &mut Vec<Value>) {
    into.push(value.clone());
    match value {
        Value::Object(members) => members.values().for_each(|inner| nodes(inner, into)),
        Value::Array(items) => items.iter().for_each(|inner| nodes(inner, into)),
        _ => {}
    }
}

#[test]
fn mutated_schemas_and_samples() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    let (mut derived, mut refused) = (0, 0);
    for (index, path) in files.iter().enumerate() {
        let whole: Value = serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let examples: Vec<String> =
            whole["examples"].as_array().unwrap().iter().map(ToString::to_string).collect();
        let mut pool = Vec::new();
        nodes(&whole, &mut pool);
        let mut dice = Dice(0x9E37_79B9_7F4A_7C15 + index as u64);
        for round in 0..120 {
            let mut schema = whole.clone();
            for _ in 0..=round % 4 {
                mutate(&mut schema, &pool, &mut dice);
            }
            let mut samples = examples.clone();
            if round % 3 == 0 {
                let mut sample: Value = serde_json::from_str(&samples[0]).unwrap();
                mutate(&mut sample, &pool, &mut dice);
                samples.push(sample.to_string());
            }
            let mut declaration = declaration(Some(schema.clone()), samples);
            declaration.allow_unsampled =
                vec![String::new(), "/".into(), "/0/~".into(), "/internal/0".into()];
            if round % 5 == 0 {
                let envelope = json!({
                    "type": "object",
                    "properties": { "content": { "$ref": "#/$defs/Payload" } },
                    "$defs": { "Payload": schema },
                });
                let samples = vec![Ok(format!("{{\"content\": {}}}", examples[0]))];
                declaration.envelope = Some(DeclaredType {
                    type_name: "Detail".into(),
                    schema: Some(envelope),
                    samples,
                    ..DeclaredType::default()
                });
            }
            match derive(&declaration, None) {
                Ok(_) => derived += 1,
                Err(said) => {
                    assert!(!said.is_empty(), "what is refused is refused for a reason");
                    refused += 1;
                }
            }
        }
    }
    assert!(derived > 20 && refused > 20, "{derived} derived, {refused} refused: the mutations say nothing");
}

#[test]
fn truncated_samples() {
    let text = r#"{"a": [1, 2.5e10, "\u00e6\"", {"b": null, "c": -0}], "d": true}"#;
    for end in 0..text.len() {
        let said = derive(&declaration(None, vec![text[..end].to_owned()]), None).unwrap_err();
        assert!(codes(&said).contains(&"sample-unreadable"), "{}", support::lines(&said));
    }
}

/// Not with `json!`, which copies what is put in by recursion.
fn object(name: &str, inner: Value) -> Value {
    Value::Object(Map::from_iter([(name.to_owned(), inner)]))
}

#[test]
fn deep_schemas() {
    for wrap in [
        |inner| object("items", inner),
        |inner| object("anyOf", Value::Array(vec![inner])),
        |inner| object("properties", object("a", inner)),
        |inner| object("default", Value::Array(vec![inner])),
    ] {
        let schema = (0..5_000).fold(json!({ "type": "string" }), |inner, _| wrap(inner));
        let declaration = declaration(Some(schema), vec!["[]".into()]);
        let said = derive(&declaration, None).unwrap_err();
        assert_eq!(codes(&said), ["schema-too-deep"]);
        // Letting go of so deep a value is itself a recursion, of serde_json's.
        std::mem::forget(declaration);
    }
}

#[test]
fn deep_samples() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let text = format!("{}1{}", open.repeat(5_000), close.repeat(5_000));
        let said = derive(&declaration(None, vec![text]), None).unwrap_err();
        assert_eq!(codes(&said), ["sample-unreadable", "schema-from-samples"]);
    }
    // As deep as is read: the schema of such a sample is too deep, or it is written.
    for levels in [90, 110, 119] {
        let text = format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
        let schema = json!({ "type": "array", "items": true });
        let derived = derive(&declaration(Some(schema), vec![text.clone()]), None).unwrap();
        assert!(serde_json::from_str::<Value>(&derived.text).is_ok(), "what is written can be read");
        if let Ok(derived) = derive(&declaration(None, vec![text]), None) {
            assert!(serde_json::from_str::<Value>(&derived.text).is_ok(), "what is written can be read");
        }
    }
}

#[test]
fn long_chains_of_references() {
    let mut defs = Map::new();
    for at in 0..5_000 {
        defs.insert(format!("T{at}x"), json!({ "$ref": format!("#/$defs/T{}x", at + 1) }));
    }
    defs.insert("T5000x".into(), json!({ "type": "object", "properties": {} }));
    let inside = json!({ "type": "object", "properties": { "a": { "$ref": "#/$defs/T0x" } }, "$defs": defs });
    let said = derive(&declaration(Some(inside), vec![r#"{"a": {}}"#.into()]), None);
    assert!(said.is_err());
    let root = json!({ "$ref": "#/$defs/T0x", "$defs": defs });
    assert!(derive(&declaration(Some(root), vec!["{}".into()]), None).is_ok());
}

#[test]
fn recursive_unions_are_judged_once() {
    // Each level has two branches that both lead on: walked naively, 2^60 ways.
    let schema = json!({
        "anyOf": [
            { "type": "object", "properties": { "n": { "$ref": "#" }, "x": { "const": 1 } }, "required": ["n", "x"] },
            { "type": "object", "properties": { "n": { "$ref": "#" } }, "required": ["n"] },
            { "type": "null" },
        ],
    });
    let text = format!("{}null{}", "{\"n\":".repeat(60), "}".repeat(60));
    let mut declaration = declaration(Some(schema), vec![text]);
    declaration.allow_unsampled = vec![String::new()];
    assert!(derive(&declaration, None).is_ok());
}
