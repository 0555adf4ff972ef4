//! Records, maps and tuples.

use serde_json::{Map, Value};

use super::scalars::has_type;
use crate::keywords::is_any;

/// Completes a schema of objects or arrays.
pub(super) fn normalise(node: &mut Map<String, Value>) {
    close_tuple(node);
    // `skip_deserializing` and `skip_serializing`: about the Rust type, not about what is written.
    node.shift_remove("readOnly");
    node.shift_remove("writeOnly");
    if has_type(node, "object") || node.contains_key("properties") {
        name_keys(node);
        say_empty_record(node);
        drop_open(node);
    }
    if node.get("required").and_then(Value::as_array).is_some_and(Vec::is_empty) {
        node.shift_remove("required");
    }
}

/// schemars says how long a tuple is; `items: false` is what makes a validator look at each item.
fn close_tuple(node: &mut Map<String, Value>) {
    let Some(length) = node.get("prefixItems").and_then(Value::as_array).map(Vec::len) else { return };
    let bound =
        |keyword| node.get(keyword).and_then(Value::as_u64).and_then(|bound| usize::try_from(bound).ok());
    if bound("minItems") == Some(length) && bound("maxItems") == Some(length) && !node.contains_key("items") {
        node.insert("items".to_owned(), false.into());
    }
}

/// schemars writes the keys of a map as `patternProperties` beside `additionalProperties: false`.
fn name_keys(node: &mut Map<String, Value>) {
    let only = |node: &Map<String, Value>| {
        !["properties", "propertyNames", "required", "oneOf", "anyOf", "allOf", "$ref"]
            .iter()
            .any(|keyword| node.contains_key(*keyword))
            && node.get("additionalProperties") == Some(&Value::Bool(false))
    };
    if !only(node) {
        return;
    }
    let Some(Value::Object(patterns)) = node.get("patternProperties") else { return };
    let mut patterns = patterns.iter();
    let (Some((pattern, values)), None) = (patterns.next(), patterns.next()) else { return };
    // `\d` is any decimal digit of Unicode in some languages' expressions; schemars means ASCII.
    let pattern = match pattern.as_str() {
        r"^\d+$" => "^[0-9]+$",
        r"^-?\d+$" => "^-?[0-9]+$",
        other => other,
    };
    let names = Map::from_iter([("pattern".to_owned(), Value::from(pattern))]);
    let values = values.clone();
    node.shift_remove("patternProperties");
    node.insert("propertyNames".to_owned(), Value::Object(names));
    node.insert("additionalProperties".to_owned(), values);
}

/// An object about whose properties nothing is said is a record without any: schemars always gives a
/// map's values.
fn say_empty_record(node: &mut Map<String, Value>) {
    let says = [
        "properties",
        "patternProperties",
        "propertyNames",
        "unevaluatedProperties",
        "$ref",
        "oneOf",
        "anyOf",
        "allOf",
        "minProperties",
        "maxProperties",
    ];
    let silent = !says.iter().any(|keyword| node.contains_key(*keyword));
    if silent && matches!(node.get("additionalProperties"), None | Some(Value::Bool(false))) {
        node.insert("properties".to_owned(), Value::Object(Map::new()));
    }
}

/// Records are open unless they are closed.
fn drop_open(node: &mut Map<String, Value>) {
    if node.contains_key("properties") && node.get("additionalProperties").is_some_and(is_any) {
        node.shift_remove("additionalProperties");
    }
}

/// `unevaluatedProperties` is what schemars makes of `additionalProperties` beside a flattened enum;
/// where no schema is left beside it, both say the same.
pub(super) fn close_flattened(node: &mut Map<String, Value>) {
    let beside = ["oneOf", "anyOf", "allOf", "$ref", "if", "dependentSchemas", "not", "additionalProperties"];
    if beside.iter().any(|keyword| node.contains_key(*keyword)) {
        return;
    }
    if let Some(rest) = node.shift_remove("unevaluatedProperties")
        && !is_any(&rest)
    {
        node.insert("additionalProperties".to_owned(), rest);
    }
}
