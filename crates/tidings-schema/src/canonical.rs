//! The one way in which a schema is written.

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::keywords::{Holds, holds, rank};
use crate::visible::escape_hidden;

/// The order of keys inside `x-tidings`.
const TIDINGS: &[&str] = &["component", "name", "version", "source", "detailType", "envelope"];

/// Writes a schema canonically: two spaces, LF, a final newline, keywords in one order, `properties`
/// as they are declared, `$defs` sorted, `required` in the order of `properties`, `null` last among
/// types. Data (`const`, `enum`, `default`, `examples`) is written as it is. Characters that nobody sees, or that steer
/// what shows them, are written as escapes.
///
/// Writing what was read from its own text gives the same text. The schema may nest as deep as
/// `serde_json` reads, 128 levels.
///
/// ```
/// # use serde_json::json;
/// let text = tidings_schema::canonical_text(&json!({ "items": true, "type": "array" }));
/// assert_eq!(text, "{\n  \"type\": \"array\",\n  \"items\": true\n}\n");
/// ```
pub fn canonical_text(schema: &Value) -> String {
    let text = format!("{:#}\n", canonical(schema));
    match escape_hidden(&text) {
        Cow::Borrowed(_) => text,
        Cow::Owned(escaped) => escaped,
    }
}

/// The schema with every key in its place.
pub(crate) fn canonical(schema: &Value) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let mut keywords: Vec<&String> = node.keys().collect();
    keywords.sort_by_key(|keyword| rank(keyword));
    let ordered = keywords.into_iter().filter_map(|keyword| {
        let value = node.get(keyword)?;
        let value = match (holds(keyword), value, keyword.as_str()) {
            (Some(Holds::One), value, _) => canonical(value),
            (Some(Holds::List), Value::Array(list), _) => list.iter().map(canonical).collect(),
            (Some(Holds::Named), Value::Object(named), "$defs") => {
                let mut named: Vec<_> = named.iter().collect();
                named.sort_by_key(|(name, _)| *name);
                named.into_iter().map(|(name, schema)| (name.clone(), canonical(schema))).collect()
            }
            (Some(Holds::Named), Value::Object(named), _) => {
                named.iter().map(|(name, schema)| (name.clone(), canonical(schema))).collect()
            }
            (None, Value::Array(types), "type") => canonical_type(types),
            (None, Value::Array(names), "required") => canonical_required(names, node.get("properties")),
            (None, Value::Object(facts), "x-tidings") => sorted_by(facts, |key| {
                (TIDINGS.iter().position(|known| known == key).unwrap_or(TIDINGS.len()), key.clone())
            }),
            (_, value, "const" | "enum" | "default" | "examples" | "type" | "required") => value.clone(),
            (_, value, _) => sorted(value),
        };
        Some((keyword.clone(), value))
    });
    Value::Object(ordered.collect())
}

fn canonical_type(types: &[Value]) -> Value {
    let mut ordered: Vec<Value> = Vec::new();
    for last in [false, true] {
        for name in types.iter().filter(|name| (name.as_str() == Some("null")) == last) {
            if !ordered.contains(name) {
                ordered.push(name.clone());
            }
        }
    }
    match ordered.as_slice() {
        [one @ Value::String(_)] => one.clone(),
        _ => Value::Array(ordered),
    }
}

/// Names that are not among the properties come last, sorted.
fn canonical_required(names: &[Value], properties: Option<&Value>) -> Value {
    let declared = properties.and_then(Value::as_object);
    let mut rest: Vec<&Value> = names
        .iter()
        .filter(|name| {
            !declared.zip(name.as_str()).is_some_and(|(declared, name)| declared.contains_key(name))
        })
        .collect();
    rest.sort_by_key(std::string::ToString::to_string);
    rest.dedup();
    let wanted: std::collections::HashSet<&str> = names.iter().filter_map(Value::as_str).collect();
    let known = declared.into_iter().flat_map(Map::keys).filter(|name| wanted.contains(name.as_str()));
    known.map(|name| Value::String(name.clone())).chain(rest.into_iter().cloned()).collect()
}

fn sorted(value: &Value) -> Value {
    match value {
        Value::Array(items) => items.iter().map(sorted).collect(),
        Value::Object(members) => sorted_by(members, Clone::clone),
        scalar => scalar.clone(),
    }
}

fn sorted_by<K: Ord>(members: &Map<String, Value>, key: impl Fn(&String) -> K) -> Value {
    let mut members: Vec<_> = members.iter().collect();
    members.sort_by_key(|(name, _)| key(name));
    members.into_iter().map(|(name, value)| (name.clone(), sorted(value))).collect()
}
