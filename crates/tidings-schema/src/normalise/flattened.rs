//! Records that flatten an enum.

use serde_json::{Map, Value};

use super::Normal;
use crate::{
    keywords::{is_annotation, is_any},
    pointer::{Target, target},
};

/// Gives each branch the properties of the record that the enum is flattened into: schemars writes
/// "these properties, and one of those branches", the dialect "one of those records". Left as it is
/// where a branch is no record, where branch and record disagree on a property, and where branches
/// are told apart by neither a tag nor their order (flattened externally tagged enums).
pub(super) fn normalise(normal: &mut Normal) {
    let defs = normal.defs.clone();
    inside(&mut normal.root, &defs);
    for schema in normal.defs.values_mut() {
        inside(schema, &defs);
    }
}

fn inside(schema: &mut Value, defs: &Map<String, Value>) {
    crate::keywords::for_each_asserted_mut(schema, &mut |node| {
        if let Some(changed) = distribute(node, defs) {
            *node = changed;
        }
    });
}

fn distribute(node: &Map<String, Value>, defs: &Map<String, Value>) -> Option<Map<String, Value>> {
    let (keyword, branches) = match (node.get("oneOf"), node.get("anyOf")) {
        (Some(Value::Array(branches)), None) => ("oneOf", branches),
        (None, Some(Value::Array(branches))) => ("anyOf", branches),
        _ => return None,
    };
    let known = ["type", "properties", "required", "additionalProperties", "unevaluatedProperties"];
    if node.get("type") != Some(&Value::from("object"))
        || !node.keys().all(|key| key == keyword || is_annotation(key) || known.contains(&key.as_str()))
    {
        return None;
    }
    let branches: Vec<Value> =
        branches.iter().map(|branch| merge(node, branch, defs).map(Value::Object)).collect::<Option<_>>()?;
    if branches.is_empty() || (keyword == "oneOf" && !branches.iter().all(has_tag)) {
        return None;
    }
    let mut changed: Map<String, Value> = node
        .iter()
        .filter(|(key, _)| is_annotation(key))
        .map(|(key, value)| (key.clone(), value.clone()))
        .collect();
    changed.insert(keyword.to_owned(), branches.into());
    Some(changed)
}

fn merge(base: &Map<String, Value>, branch: &Value, defs: &Map<String, Value>) -> Option<Map<String, Value>> {
    let mut merged = Map::from_iter([("type".to_owned(), Value::from("object"))]);
    let mut properties = base.get("properties").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut required = base.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let rest = base.get("unevaluatedProperties").or_else(|| base.get("additionalProperties"));
    let mut rest = rest.filter(|rest| !is_any(rest)).cloned();
    let mut part = branch.as_object()?;
    for _ in 0..=defs.len() {
        for (keyword, value) in part {
            match (keyword.as_str(), value) {
                ("type", Value::String(name)) if name == "object" => {}
                ("properties", Value::Object(more)) => {
                    for (name, schema) in more {
                        if properties
                            .insert(name.clone(), schema.clone())
                            .is_some_and(|known| known != *schema)
                        {
                            return None;
                        }
                    }
                }
                ("required", Value::Array(more)) => {
                    for name in more {
                        if !required.contains(name) {
                            required.push(name.clone());
                        }
                    }
                }
                ("additionalProperties", _) if rest.is_none() => rest = Some(value.clone()),
                ("$ref", Value::String(_)) => {}
                // Those of a branch are about the variant, those of what it refers to about a type.
                (keyword, _) if is_annotation(keyword) => {
                    if !merged.contains_key(keyword) {
                        merged.insert(keyword.to_owned(), value.clone());
                    }
                }
                _ => return None,
            }
        }
        match part.get("$ref").and_then(Value::as_str).map(target) {
            None => {
                if !part.contains_key("properties") {
                    return None;
                }
                merged.insert("properties".to_owned(), properties.into());
                if !required.is_empty() {
                    merged.insert("required".to_owned(), required.into());
                }
                if let Some(rest) = rest {
                    merged.insert("additionalProperties".to_owned(), rest);
                }
                return Some(merged);
            }
            Some(Target::Def(name)) => part = defs.get(&name)?.as_object()?,
            Some(Target::Root | Target::InsideDef(..) | Target::Other) => return None,
        }
    }
    None
}

fn has_tag(branch: &Value) -> bool {
    let properties = branch.get("properties").and_then(Value::as_object);
    properties.is_some_and(|properties| properties.values().any(|schema| schema.get("const").is_some()))
}
