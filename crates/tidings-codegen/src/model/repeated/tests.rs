//! Small graphs, and what a reader remembers of them.

use serde_json::{Value, json};

use super::repeated_readings;
use crate::read::{SchemaFile, module};

/// What is remembered of the definitions of a schema, and what is compared; the root refers to `U`.
fn remembered(definitions: &Value) -> (Vec<String>, Vec<String>, Vec<String>) {
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Root", "type": "object", "properties": { "u": { "$ref": "#/$defs/U" } }, "required": ["u"],
        "$defs": definitions,
    });
    let file = SchemaFile { path: "a.schema.json".to_owned(), text: schema.to_string() };
    let (component, _) = module(&file).unwrap();
    let found = repeated_readings(&component);
    let names = |ids: &std::collections::BTreeSet<&crate::model::TypeId>| -> Vec<String> {
        ids.iter().map(|id| id.name.clone()).collect()
    };
    let is_used = !(found.types.is_empty() && found.checks.is_empty() && found.compared.is_empty());
    assert_eq!(found.roots.iter().any(|id| id.name == "Root"), is_used, "{found:?}");
    (names(&found.types), names(&found.checks), names(&found.compared))
}

fn types(definitions: &Value) -> Vec<String> {
    let (types, checks, _) = remembered(definitions);
    assert_eq!(checks, Vec::<String>::new());
    types
}

/// An object with one required name of its own, and other properties.
fn object(own: &str, properties: Value) -> Value {
    let mut properties = properties;
    properties[own] = json!({ "type": "string" });
    json!({ "type": "object", "properties": properties, "required": [own] })
}

/// The same where no definition names it.
fn variant(name: &str, own: &str, properties: Value) -> Value {
    let mut object = object(own, properties);
    object["title"] = name.into();
    object
}

fn to(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

#[test]
fn a_recursive_union_is_remembered_and_its_variants_are_not() {
    let definitions = json!({
        "U": { "anyOf": [to("A"), to("B")] },
        "A": object("a", json!({ "l": to("U") })),
        "B": object("b", json!({ "l": to("U") })),
    });
    assert_eq!(types(&definitions), ["U"]);
}

#[test]
fn a_union_that_recurs_through_a_record_is_remembered() {
    let definitions = json!({
        "U": { "anyOf": [to("A"), to("B")] },
        "A": object("a", json!({ "l": to("R") })),
        "B": object("b", json!({ "l": to("R") })),
        "R": object("r", json!({ "x": { "type": "array", "items": to("U") } })),
    });
    assert_eq!(types(&definitions), ["U"]);
}

#[test]
fn unions_that_refer_to_each_other_are_remembered() {
    let definitions = json!({
        "U": { "anyOf": [variant("A", "a", json!({ "l": to("V") })), variant("B", "b", json!({ "l": to("V") }))] },
        "V": { "anyOf": [variant("C", "c", json!({ "l": to("U") })), variant("D", "d", json!({ "l": to("U") }))] },
    });
    assert_eq!(types(&definitions), ["U", "V"]);
}

#[test]
fn a_chain_of_unions_is_remembered_but_for_its_ends() {
    let level = |name: &str| {
        let variants = ["a", "b"].map(|own| variant(&format!("{own}{name}"), own, json!({ "l": to(name) })));
        json!({ "anyOf": variants })
    };
    let last = json!({ "anyOf": [variant("YA", "a", json!({})), variant("YB", "b", json!({}))] });
    let definitions = json!({ "U": level("V"), "V": level("W"), "W": level("X"), "X": last });
    assert_eq!(types(&definitions), ["V", "W"]);
}

#[test]
fn a_union_of_flat_records_is_not_remembered() {
    let definitions = json!({
        "U": { "anyOf": [variant("A", "a", json!({ "l": to("R") })), variant("B", "b", json!({ "l": to("R") }))] },
        "R": object("r", json!({ "s": to("S") })),
        "S": object("s", json!({})),
    });
    assert_eq!(types(&definitions), Vec::<String>::new());
}

#[test]
fn variants_that_no_value_has_both_of_multiply_nothing() {
    let definitions = json!({
        "U": { "anyOf": [
            { "type": "string" },
            { "type": "array", "items": to("U") },
            { "type": "object", "additionalProperties": to("U") },
        ] },
    });
    assert_eq!(types(&definitions), Vec::<String>::new());
}

#[test]
fn a_union_with_a_tag_multiplies_nothing() {
    let variant = |tag: &str| {
        json!({
            "type": "object", "required": ["kind"],
            "properties": { "kind": { "const": tag }, "l": to("U") },
        })
    };
    assert_eq!(types(&json!({ "U": { "oneOf": [variant("a"), variant("b")] } })), Vec::<String>::new());
}

#[test]
fn one_way_to_recur_multiplies_nothing() {
    let definitions = json!({
        "U": { "anyOf": [variant("A", "a", json!({ "l": to("U") })), variant("B", "b", json!({}))] },
    });
    assert_eq!(types(&definitions), Vec::<String>::new());
}

#[test]
fn a_record_that_each_level_reads_once_more_is_remembered() {
    let definitions = json!({
        "U": { "anyOf": [variant("A", "a", json!({ "l": to("T") })), variant("B", "b", json!({ "l": to("U") }))] },
        "T": { "type": "object", "properties": { "l": to("T") } },
    });
    assert_eq!(types(&definitions), ["T"]);
}

#[test]
fn a_tree_without_alternatives_multiplies_nothing() {
    let definitions =
        json!({ "U": { "type": "object", "properties": { "left": to("U"), "right": to("U") } } });
    assert_eq!(types(&definitions), Vec::<String>::new());
}

#[test]
fn a_recursive_rule_beside_a_recursive_type_is_remembered() {
    let definitions = json!({
        "U": { "type": "object", "properties": { "l": to("U") }, "allOf": [to("Rule")] },
        "Rule": { "x-tidings-rule": true, "properties": { "l": to("Rule") }, "minProperties": 1 },
    });
    let (types, checks, _) = remembered(&definitions);
    assert_eq!((types, checks), (Vec::new(), vec!["Rule".to_owned()]));
}

#[test]
fn a_rule_that_recurs_in_two_ways_is_remembered() {
    for asserted in [
        json!({ "oneOf": [{ "properties": { "l": to("Rule") } }, { "properties": { "l": to("Rule") }, "required": ["b"] }] }),
        json!({ "anyOf": [{ "properties": { "l": to("Rule") } }, { "additionalProperties": to("Rule") }] }),
        json!({ "not": { "properties": { "l": to("Rule") } }, "properties": { "l": { "not": to("Rule") } } }),
        json!({ "if": { "properties": { "l": to("Rule") } }, "then": { "properties": { "l": to("Rule") } } }),
        json!({ "patternProperties": { "^l": to("Rule"), "l$": to("Rule") } }),
        json!({ "contains": to("Rule"), "items": to("Rule") }),
        json!({ "dependentSchemas": { "a": { "properties": { "l": to("Rule") } } }, "properties": { "l": to("Rule") } }),
    ] {
        let mut asserted = asserted;
        asserted["x-tidings-rule"] = true.into();
        let definitions = json!({
            "U": { "type": "object", "properties": { "a": { "type": "string" } }, "allOf": [to("Rule")] },
            "Rule": asserted,
        });
        let (types, checks, _) = remembered(&definitions);
        assert_eq!((types, checks), (Vec::new(), vec!["Rule".to_owned()]), "{asserted}");
    }
}

#[test]
fn lists_without_equal_items_inside_each_other_are_compared_once() {
    let list = |unique: bool| json!({ "type": "array", "uniqueItems": unique, "items": to("U") });
    let nested = json!({ "U": { "anyOf": [{ "type": "string" }, list(true)] } });
    assert_eq!(remembered(&nested), (Vec::new(), Vec::new(), vec!["U".to_owned()]));
    let tags = json!({ "U": { "type": "object", "properties": {
        "children": list(false), "tags": { "type": "array", "uniqueItems": true, "items": { "type": "string" } },
    } } });
    assert_eq!(remembered(&tags), (Vec::new(), Vec::new(), Vec::new()));
}
