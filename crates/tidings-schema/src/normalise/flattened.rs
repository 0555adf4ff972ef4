//! Records that flatten an enum.

use serde_json::{Map, Value, json};

use super::Normal;
use crate::{
    keywords::{is_annotation, is_any},
    pointer::{Target, target},
};

/// Gives each branch the properties of the record that the enum is flattened into: schemars writes
/// "these properties, and one of those branches", the dialect "one of those records". Left as it is
/// where a branch is no record, and where branch and record disagree on a property.
///
/// Externally tagged variants become shapes that are told apart by the property that each has. With the
/// properties of two variants schemars' schema is not met; serde takes the first of them and ignores
/// the other, and so does what is written here. An enum that may be missing (`Option`) has one more
/// shape, [`WITHOUT`], that is the record alone.
pub(super) fn normalise(normal: &mut Normal) {
    let defs = normal.defs.clone();
    inside(&mut normal.root, &defs);
    for schema in normal.defs.values_mut() {
        inside(schema, &defs);
    }
}

/// What the record is called where the enum that it flattens is missing.
const WITHOUT: &str = "Without";

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
    let (variants, optional) = match branches.split_last() {
        Some((last, [one])) if keyword == "anyOf" && is_any(last) => (inner_branches(one, defs)?, true),
        _ => (branches.iter().collect(), false),
    };
    let tagged = keyword == "oneOf" && variants.iter().all(|branch| has_tag(branch));
    let mut branches: Vec<Value> = Vec::new();
    for variant in variants {
        let mut merged = merge(node, variant, defs)?;
        if !tagged && !merged.contains_key("title") {
            merged.insert("title".to_owned(), name(variant)?.into());
        }
        branches.push(Value::Object(merged));
    }
    if optional {
        let nothing = json!({ "title": WITHOUT, "properties": {} });
        branches.push(Value::Object(merge(node, &nothing, defs)?));
    }
    if branches.is_empty() {
        return None;
    }
    let keyword = if tagged { "oneOf" } else { "anyOf" };
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

/// The branches of an enum that stands where one branch would.
fn inner_branches<'a>(schema: &'a Value, defs: &'a Map<String, Value>) -> Option<Vec<&'a Value>> {
    let mut node = schema.as_object()?;
    if let Some(Target::Def(name)) = node.get("$ref").and_then(Value::as_str).map(target) {
        node = defs.get(&name)?.as_object()?;
    }
    let branches = node.get("oneOf").or_else(|| node.get("anyOf"))?.as_array()?;
    node.keys()
        .all(|keyword| keyword == "oneOf" || keyword == "anyOf" || is_annotation(keyword))
        .then(|| branches.iter().collect())
}

/// What a variant is called: by its tag, or by the only property that it must have.
fn name(branch: &Value) -> Option<String> {
    let properties = branch.get("properties")?.as_object()?;
    let required = branch.get("required")?.as_array()?;
    // schemars lists the tag first among what is required; it may have sorted the properties.
    let mut values = required.iter().filter_map(|name| properties.get(name.as_str()?));
    if let Some(tag) = values.find_map(|schema| schema.get("const")?.as_str()) {
        return Some(tag.to_owned());
    }
    match required.as_slice() {
        [only] => only.as_str().filter(|name| properties.contains_key(*name)).map(str::to_owned),
        _ => None,
    }
}

fn has_tag(branch: &Value) -> bool {
    let properties = branch.get("properties").and_then(Value::as_object);
    properties.is_some_and(|properties| properties.values().any(|schema| schema.get("const").is_some()))
}
