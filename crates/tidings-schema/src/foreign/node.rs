//! Nodes of the dialect.

use serde_json::{Map, Value, json};

use super::resolve::referred;

/// The rule that no value keeps.
pub(super) fn never() -> Value {
    json!({ "description": "no value is valid here", "not": {} })
}

/// A node that is an object.
pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(node) => node,
        _ => Map::new(),
    }
}

/// Whether a type has no form at a place of use.
pub(super) fn needs_name(node: &Map<String, Value>) -> bool {
    let union = ["anyOf", "oneOf"].iter().any(|keyword| {
        node.get(*keyword).and_then(Value::as_array).is_some_and(
            |branches| !matches!(branches.as_slice(), [_, null] if null == &json!({ "type": "null" })),
        )
    });
    union
        || node.contains_key("enum")
        || node.contains_key("properties")
        || node.contains_key("required")
        || node.get("additionalProperties") == Some(&Value::Bool(false))
        || node.contains_key("allOf")
}

/// The type or null.
pub(super) fn or_null(mut node: Map<String, Value>) -> Map<String, Value> {
    if node.is_empty() || node.get("type") == Some(&"null".into()) {
        return node;
    }
    match node.get_mut("type") {
        Some(name) if !node_is_choice(name) => {
            *name = json!([name.clone(), "null"]);
            if node.contains_key("const") {
                node.shift_remove("type");
                return object(json!({ "anyOf": [node, { "type": "null" }] }));
            }
            node
        }
        _ => {
            if let Some(Value::Array(branches)) = node.get_mut("anyOf") {
                branches.push(json!({ "type": "null" }));
                return node;
            }
            object(json!({ "anyOf": [node, { "type": "null" }] }))
        }
    }
}

fn node_is_choice(name: &Value) -> bool {
    name.is_array()
}

/// Keeps what is said about a type; a title that is more than the name becomes its description.
pub(super) fn documented(node: &mut Map<String, Value>, notes: &Map<String, Value>, name: Option<&str>) {
    let text =
        |keyword: &str| notes.get(keyword).and_then(Value::as_str).filter(|text| !text.trim().is_empty());
    let title = text("title").filter(|title| {
        name.is_none_or(|name| crate::Name::new(*title).kebab() != crate::Name::new(name).kebab())
    });
    if let Some(text) = text("description").or(title) {
        node.insert("description".to_owned(), text.into());
    }
    if notes.get("deprecated") == Some(&Value::Bool(true)) {
        node.insert("deprecated".to_owned(), true.into());
    }
    if let Some(examples) = notes.get("examples").filter(|_| name.is_none()) {
        node.insert("examples".to_owned(), examples.clone());
    }
}

pub(super) fn mentions_targets(node: &Map<String, Value>) -> bool {
    let mut found = referred(node).is_some();
    for entry in node.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        found |= entry.as_object().is_some_and(mentions_targets);
    }
    found
}
