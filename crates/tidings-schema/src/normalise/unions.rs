//! serde's enums: values, branches, and what keeps either open.

use serde_json::{Map, Value, json};

use super::Context;
use crate::{
    Diagnostic,
    keywords::{self, is_annotation, is_any},
    pointer,
};

/// Brings a union into the dialect.
pub(super) fn normalise(node: &mut Map<String, Value>) {
    // Beside a record's own properties branches are a flattened enum.
    if ["type", "properties", "$ref"].iter().any(|keyword| node.contains_key(*keyword)) {
        return;
    }
    for keyword in ["oneOf", "anyOf"] {
        let Some(Value::Array(branches)) = node.get(keyword) else { continue };
        if let Some(values) = branches.iter().map(values_of).collect::<Option<Vec<_>>>() {
            let values = values.concat();
            if !values.is_empty() {
                node.shift_remove(keyword);
                node.extend(enum_of(values));
                return;
            }
        } else if let Some(open) = open_enum(branches).or_else(|| open_union(branches)) {
            node.shift_remove(keyword);
            node.insert("anyOf".to_owned(), open);
            return;
        }
    }
    if let Some(Value::Array(branches)) = node.get_mut("oneOf")
        && (is_external(branches, false) || is_adjacent(branches))
    {
        for branch in branches.iter_mut().filter_map(Value::as_object_mut) {
            if branch.contains_key("properties") {
                branch.insert("additionalProperties".to_owned(), false.into());
            }
        }
    }
}

/// The values that a branch stands for, each as `{type, const, docs…}`.
fn values_of(branch: &Value) -> Option<Vec<Map<String, Value>>> {
    let node = branch.as_object()?;
    let name = node.get("type")?.as_str().filter(|name| matches!(*name, "string" | "integer"))?;
    let known = |also: &str| node.keys().all(|key| key == "type" || key == also || is_annotation(key));
    if let (Some(Value::Array(values)), true) = (node.get("enum"), known("enum")) {
        if values.len() > 1 && node.len() > 2 {
            return None;
        }
        let docs = node.iter().filter(|(key, _)| is_annotation(key));
        let docs: Map<String, Value> = docs.map(|(key, value)| (key.clone(), value.clone())).collect();
        let value = |value: &Value| {
            let mut one = Map::from_iter([("type".into(), name.into()), ("const".into(), value.clone())]);
            one.extend(docs.clone());
            one
        };
        return Some(values.iter().map(value).collect());
    }
    (node.contains_key("const") && known("const")).then(|| vec![node.clone()])
}

/// Values without docs are a list, otherwise each is a branch of its own.
fn enum_of(values: Vec<Map<String, Value>>) -> Map<String, Value> {
    let same_type = values.windows(2).all(|pair| pair[0].get("type") == pair[1].get("type"));
    match values.first() {
        Some(first) if same_type && values.iter().all(|value| value.len() == 2) => {
            let name = first.get("type").cloned().unwrap_or_default();
            let list: Value = values.iter().filter_map(|value| value.get("const").cloned()).collect();
            Map::from_iter([("type".to_owned(), name), ("enum".to_owned(), list)])
        }
        _ => Map::from_iter([("oneOf".to_owned(), values.into_iter().map(Value::Object).collect())]),
    }
}

/// `#[serde(untagged)] Other(String)` beside units.
fn open_enum(branches: &[Value]) -> Option<Value> {
    let (other, units) = branches.split_last()?;
    let other = other.as_object().filter(|node| {
        node.get("type").and_then(Value::as_str) == Some("string")
            && node.keys().all(|key| key == "type" || is_annotation(key))
    })?;
    let units = units.iter().map(values_of).collect::<Option<Vec<_>>>()?.concat();
    let strings = units.iter().all(|unit| unit.get("const").is_some_and(Value::is_string));
    if units.is_empty() || !strings {
        return None;
    }
    let mut known = enum_of(units);
    // Values with docs are branches of their own already.
    let mut open = match known.get_mut("oneOf") {
        Some(Value::Array(values)) => std::mem::take(values),
        _ => vec![Value::Object(known)],
    };
    open.push(Value::Object(untitled(other)));
    Some(open.into())
}

/// `#[serde(untagged)] Other(serde_json::Value)` beside tagged variants.
fn open_union(branches: &[Value]) -> Option<Value> {
    let (other, variants) = branches.split_last()?;
    if !is_any(other) || variants.is_empty() {
        return None;
    }
    let mut inner = match variants {
        [Value::Object(inner)] if inner.contains_key("oneOf") => inner.clone(),
        _ => Map::from_iter([("oneOf".to_owned(), Value::Array(variants.to_vec()))]),
    };
    let mut others = unknown_variants(inner.get("oneOf")?.as_array()?)?;
    if let (Some(docs), Some(Value::Object(first))) = (other.as_object(), others.first_mut()) {
        first.extend(untitled(docs));
    }
    normalise(&mut inner);
    others.insert(0, Value::Object(inner));
    Some(Value::Array(others))
}

/// What a variant that is not known yet looks like: it has a tag, and the tag is none of the known ones.
/// `true` would also admit a known tag with another body, which nobody means.
fn unknown_variants(known: &[Value]) -> Option<Vec<Value>> {
    if let Some(tag) = tag(known) {
        let tags: Vec<&Value> =
            known.iter().filter_map(|branch| branch.get("properties")?.get(tag)?.get("const")).collect();
        return Some(vec![json!({
            "type": "object",
            "properties": { tag: { "type": "string", "not": { "enum": tags } } },
            "required": [tag],
        })]);
    }
    if !is_external(known, false) {
        return None;
    }
    let mut names: Vec<Value> = Vec::new();
    for branch in known {
        match values_of(branch) {
            Some(units) => names.extend(units.iter().filter_map(|unit| unit.get("const").cloned())),
            None => names.extend(external_name(branch, false).map(Value::from)),
        }
    }
    Some(vec![
        json!({ "type": "string", "not": { "enum": names } }),
        json!({
            "type": "object",
            "minProperties": 1,
            "maxProperties": 1,
            "propertyNames": { "not": { "enum": names } },
        }),
    ])
}

/// What is open has no name: the title that schemars gives an untagged variant says nothing.
fn untitled(node: &Map<String, Value>) -> Map<String, Value> {
    node.iter().filter(|(key, _)| *key != "title").map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// Whether branches are `{"Name": …}` or `"Name"`, each with a name of its own.
fn is_external(branches: &[Value], closed: bool) -> bool {
    let mut names: Vec<&str> = Vec::new();
    for branch in branches {
        if values_of(branch).is_some() {
            continue;
        }
        let Some(name) = external_name(branch, closed) else { return false };
        if names.contains(&name) {
            return false;
        }
        names.push(name);
    }
    !names.is_empty()
}

fn external_name(branch: &Value, closed: bool) -> Option<&str> {
    let node = branch.as_object()?;
    let known = ["type", "properties", "required", "additionalProperties"];
    let plain = node.keys().all(|key| known.contains(&key.as_str()) || is_annotation(key));
    let is_closed = node.get("additionalProperties") == Some(&Value::Bool(false));
    let mut properties = node.get("properties")?.as_object()?.iter();
    let ((name, schema), None) = (properties.next()?, properties.next()) else { return None };
    let fits = plain
        && schema.get("const").is_none()
        && (if closed { is_closed } else { is_closed || !node.contains_key("additionalProperties") })
        && node.get("required") == Some(&json!([name]));
    fits.then_some(name)
}

/// The property that is another required constant in each branch.
fn tag(branches: &[Value]) -> Option<&str> {
    let constants = |branch: &'_ Value, name: &str| -> Option<Value> {
        let required =
            branch.get("required")?.as_array()?.iter().any(|required| required.as_str() == Some(name));
        branch.get("properties")?.get(name)?.get("const").filter(|_| required).cloned()
    };
    // schemars lists the tag first among what is required; it may have sorted the properties.
    let required = branches.first()?.get("required")?.as_array()?.iter();
    let mut candidates = required.filter_map(Value::as_str);
    let found = candidates.find(|name| {
        let tags: Option<Vec<Value>> = branches.iter().map(|branch| constants(branch, name)).collect();
        tags.is_some_and(|mut tags| {
            let all = tags.len();
            tags.sort_by_key(ToString::to_string);
            tags.dedup();
            tags.len() == all
        })
    })?;
    Some(found)
}

/// Whether branches are `{tag, content}`. Internally tagged variants that happen to hold one field
/// each, of one name, look the same; they are told apart by what they hold: a record in place is only
/// ever written for an adjacent variant, and fields of one name mostly are of one type.
fn is_adjacent(branches: &[Value]) -> bool {
    let Some(tag) = tag(branches) else { return false };
    let mut contents: Vec<(&String, &Value)> = Vec::new();
    for branch in branches {
        let Some(node) = branch.as_object() else { return false };
        let known = ["type", "properties", "required"];
        if !node.keys().all(|key| known.contains(&key.as_str()) || is_annotation(key)) {
            return false;
        }
        let Some(Value::Object(properties)) = node.get("properties") else { return false };
        let mut others = properties.iter().filter(|(name, _)| *name != tag);
        match (others.next(), others.next()) {
            (None, _) => {}
            (Some(content), None) => {
                let required = node.get("required").and_then(Value::as_array);
                if !required
                    .is_some_and(|required| required.iter().any(|name| name.as_str() == Some(content.0)))
                {
                    return false;
                }
                contents.push(content);
            }
            (Some(_), Some(_)) => return false,
        }
    }
    let Some((name, first)) = contents.first() else { return false };
    contents.iter().all(|(other, _)| other == name)
        && (contents.iter().any(|(_, schema)| schema.get("properties").is_some())
            || contents.iter().any(|(_, schema)| schema != first))
}

/// Says where the declared order of an enum's values cannot be known.
pub(super) fn report_lost_order(
    context: &Context,
    type_name: &str,
    schema: &Value,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut report = |name: &str, at: String, schema: &Value| {
        let mut lost = false;
        keywords::for_each(schema, &mut |node| {
            let branches = node.get("oneOf").or_else(|| node.get("anyOf")).and_then(Value::as_array);
            let Some(branches) = branches else { return };
            let units = |branch: &&Value| values_of(branch).is_some();
            lost |= branches.iter().any(|branch| branch.get("enum").is_some())
                && branches.iter().filter(units).count() > 1
                && (branches.iter().all(|branch| units(&branch)) || open_enum(branches).is_some());
        });
        if lost {
            diagnostics.push(
                Diagnostic::warning(
                    "enum-order-lost",
                    format!("the order of the values of `{name}` is not known, because only some of them have docs"),
                    context.declaration.place.clone(),
                )
                .also(context.schema(at))
                .help("give every value a doc comment, or none"),
            );
        }
    };
    if let Value::Object(root) = schema {
        let mut bare = root.clone();
        bare.shift_remove("$defs");
        report(type_name, String::new(), &Value::Object(bare));
    }
    for (name, schema) in pointer::defs(schema).into_iter().flatten() {
        report(name, pointer::child("/$defs", name), schema);
    }
}
