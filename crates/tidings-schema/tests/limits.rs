//! Small schemas that ask for more than anybody wants are refused before it is made; large ones that do not are read.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};
use tidings_schema::Diagnostic;
use tidings_schema::foreign::{self, ForeignSchema, ImportOptions, Imported};

fn import(schema: &Value) -> Result<Imported, Vec<Diagnostic>> {
    let options = ImportOptions { root: "Root", prefixed: false };
    foreign::import(
        &ForeignSchema { path: "schema.json", text: &schema.to_string(), beside: &|_| None },
        &options,
    )
}

fn refers(name: &str, at: usize) -> Value {
    json!({ "$ref": format!("#/$defs/{name}{at}") })
}

fn defined(name: &str, count: usize, definition: impl Fn(usize) -> Value) -> Value {
    let definitions: Map<String, Value> =
        (0..count).map(|at| (format!("{name}{at}"), definition(at))).collect();
    json!({ "$ref": format!("#/$defs/{name}0"), "$defs": definitions })
}

/// Properties that are each two definitions at once, so that their properties are again.
fn pairs_of_pairs() -> Value {
    let targets = [
        [5, 2, 0, 6, 1, 3, 4, 1, 5, 6],
        [2, 6, 4, 0, 1, 1, 3, 5, 0, 2],
        [3, 1, 5, 6, 0, 4, 2, 2, 6, 0],
        [1, 0, 6, 4, 3, 5, 0, 2, 4, 6],
        [6, 5, 1, 3, 2, 0, 5, 4, 1, 0],
        [0, 4, 3, 2, 6, 1, 1, 0, 2, 5],
        [4, 3, 2, 5, 5, 6, 6, 1, 3, 4],
    ];
    defined("D", 7, |at| {
        let properties: Map<String, Value> = targets[at]
            .chunks(2)
            .enumerate()
            .map(|(property, pair)| {
                let both = json!({ "allOf": [refers("D", pair[0]), refers("D", pair[1])] });
                (format!("p{property}"), both)
            })
            .collect();
        json!({ "type": "object", "properties": properties })
    })
}

/// Conjunctions of the next two, each with a rule of its own: all rules, as often as there are ways to them.
fn conjunctions_of_the_next_two() -> Value {
    defined("D", 40, |at| {
        if at < 38 {
            json!({
                "allOf": [refers("D", at + 1), refers("D", at + 2)],
                "not": { "required": [format!("x{at}")] },
            })
        } else {
            json!({ "type": "object", "properties": { "a": { "type": "string" } } })
        }
    })
}

/// Patterns that each reach every property.
fn patterns_beside_properties() -> Value {
    let properties: Map<String, Value> =
        (0..200).map(|at| (format!("p{at}"), json!({ "type": "string" }))).collect();
    let patterns: Map<String, Value> =
        (0..200).map(|at| (format!("^p|x{at}"), json!({ "type": "string", "minLength": at }))).collect();
    json!({ "type": "object", "properties": properties, "patternProperties": patterns })
}

/// Records that nothing tells apart and that each ask something else of what they do not name, so that each property is
/// any of them.
fn records_with_typed_rests() -> Value {
    let branches: Vec<Value> = (0..1_000)
        .map(|at| {
            json!({
                "type": "object",
                "properties": {
                    format!("p{at}"): { "type": "boolean" },
                    format!("p{}", (at + 1) % 1_000): { "type": "boolean" },
                },
                "additionalProperties": { "type": "string", "minLength": at },
            })
        })
        .collect();
    json!({ "anyOf": branches })
}

#[test]
fn small_schemas_that_ask_for_much_are_refused_with_figures_and_place() {
    for (kind, schema) in [
        ("pairs of pairs", pairs_of_pairs()),
        ("conjunctions of the next two", conjunctions_of_the_next_two()),
        ("records with typed rests", records_with_typed_rests()),
    ] {
        let found = import(&schema).map(|_| ()).expect_err(kind);
        assert_eq!(found.len(), 1, "{kind}: {found:?}");
        let fault = &found[0];
        assert_eq!(fault.code, "schema-too-large", "{kind}");
        assert!(
            fault.message.contains("JSON values") && fault.message.contains("the limit"),
            "{}",
            fault.message
        );
        assert!(fault.help.is_some(), "{kind}");
    }
}

#[test]
fn patterns_beside_properties_stay_within_the_limit() {
    let schema = patterns_beside_properties();
    let imported = import(&schema).expect("few enough");
    assert!(values(&imported.schema) <= 100_000 + 50 * values(&schema));
}

/// What can be come to in many ways is gone through once: otherwise this has 2^40 ways.
#[test]
fn choices_of_the_next_two_are_gone_through_once() {
    let schema = defined("D", 40, |at| {
        if at < 38 {
            json!({ "anyOf": [refers("D", at + 1), refers("D", at + 2)] })
        } else {
            json!({ "type": "object", "properties": { format!("a{at}"): { "type": "string" } } })
        }
    });
    assert!(import(&schema).is_ok());
}

#[test]
fn deep_files_are_refused_and_nothing_overflows() {
    for (open, close) in [("{\"items\":", "}"), ("[", "]"), ("{\"allOf\":[", "]}")] {
        let text = format!("{}true{}", open.repeat(100_000), close.repeat(100_000));
        let options = ImportOptions { root: "Root", prefixed: false };
        let found =
            foreign::import(&ForeignSchema { path: "schema.json", text: &text, beside: &|_| None }, &options);
        assert_eq!(found.map(|_| ()).expect_err(open)[0].code, "schema-json");
    }
}

/// What makes a schema of a size.
type Made<'m> = &'m dyn Fn(usize) -> Value;

/// Ten times the input gives about ten times the output: kinds of schemas whose parts stand side by side.
#[test]
fn output_grows_with_the_input() {
    let record = |at: usize| json!({ "type": "object", "properties": { format!("a{at}"): { "type": "string" } }, "required": [format!("a{at}")] });
    let tagged = |at: usize| json!({ "type": "object", "properties": { "type": { "const": format!("k{at}") } }, "required": ["type"] });
    let kinds: [(&str, Made<'_>); 5] = [
        ("tagged", &|size| json!({ "oneOf": (0..size).map(tagged).collect::<Vec<_>>() })),
        ("untagged", &|size| json!({ "anyOf": (0..size).map(record).collect::<Vec<_>>() })),
        ("exclusive", &|size| json!({ "oneOf": (0..size).map(record).collect::<Vec<_>>() })),
        ("conjunction", &|size| json!({ "allOf": (0..size).map(record).collect::<Vec<_>>() })),
        ("values", &|size| json!({ "enum": (0..size).map(|at| format!("v{at}")).collect::<Vec<_>>() })),
    ];
    for (kind, make) in kinds {
        let size = |count: usize| import(&make(count)).map(|imported| values(&imported.schema)).expect(kind);
        // Beyond 150 branches, whether they are disjoint is left to a rule.
        let (small, large) = (size(200), size(2_000));
        assert!(large <= small * 11, "{kind}: {small} values become {large}");
    }
}

#[test]
fn long_lists_keep_their_order_and_lose_what_is_twice() {
    let mut text = String::from("{\"enum\":[");
    for at in 0..5_000 {
        // Writing to a string cannot fail.
        let _ = write!(text, "{at},{at}.0,");
    }
    text.push_str("-1]}");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    let imported = import(&schema).expect("a schema");
    let listed = imported.schema["enum"].as_array().expect("values");
    let expected: Vec<Value> = (0..5_000).map(|at| json!(at)).chain([json!(-1)]).collect();
    assert_eq!(listed, &expected);
}

fn values(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(values).sum::<usize>(),
        Value::Object(members) => 1 + members.values().map(values).sum::<usize>(),
        _ => 1,
    }
}
