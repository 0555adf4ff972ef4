//! Maps whose keys are an enum.

use serde_json::{Map, Value};

use super::Normal;
use crate::{
    keywords::{Holds, holds},
    name::Name,
    pointer,
};

/// Turns what schemars writes for a map keyed by an enum, a closed record with one optional property a
/// value in alphabetical order, back into a map, so that its keys stay data.
///
/// schemars writes such a map only in place, and a struct only by reference; an inlined struct that
/// denies unknown fields and has nothing but optional fields of one type, undocumented and in
/// alphabetical order, is taken for a map: both accept the same documents.
pub(super) fn normalise(type_name: &str, normal: &mut Normal) {
    let mut named: Vec<(String, Vec<String>)> = Vec::new();
    let enums: Vec<(String, Vec<String>)> = normal
        .defs
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), sorted(schema.get("enum")?.as_array()?)?)))
        .collect();
    let taken: Vec<String> = normal.defs.keys().cloned().collect();
    let mut name_for = |path: &str, values: &[String]| -> Option<String> {
        let mut same = enums.iter().filter(|(_, known)| known == values);
        if let (Some((name, _)), None) = (same.next(), same.next()) {
            return Some(name.clone());
        }
        let name = format!("{path}Key");
        match named.iter().find(|(known, _)| *known == name) {
            Some((_, known)) => (known == values).then_some(name),
            None if taken.contains(&name) || name == type_name => None,
            None => {
                named.push((name.clone(), values.to_vec()));
                Some(name)
            }
        }
    };
    inside(&mut normal.root, type_name, &mut name_for);
    for (name, schema) in &mut normal.defs {
        inside(schema, name, &mut name_for);
    }
    for (name, values) in named {
        let keys =
            Map::from_iter([("type".to_owned(), Value::from("string")), ("enum".to_owned(), values.into())]);
        normal.defs.insert(name, Value::Object(keys));
    }
}

type NameFor<'a> = dyn FnMut(&str, &[String]) -> Option<String> + 'a;

fn inside(schema: &mut Value, path: &str, name_for: &mut NameFor) {
    let Value::Object(node) = schema else { return };
    for (keyword, value) in node.iter_mut() {
        match (holds(keyword), value) {
            (Some(Holds::One), inner) => change(inner, path, name_for),
            // A branch of a union may be a record that is written in place.
            (Some(Holds::List), Value::Array(branches)) => {
                for branch in branches {
                    if keyword == "prefixItems" {
                        change(branch, path, name_for);
                    } else {
                        inside(branch, path, name_for);
                    }
                }
            }
            (Some(Holds::Named), Value::Object(named)) => {
                for (name, inner) in named {
                    change(inner, &format!("{path}{}", Name::new(name.as_str()).pascal()), name_for);
                }
            }
            _ => {}
        }
    }
}

fn change(schema: &mut Value, path: &str, name_for: &mut NameFor) {
    inside(schema, path, name_for);
    let Value::Object(node) = schema else { return };
    let Some((keys, values)) = as_map(node) else { return };
    let Some(name) = name_for(path, &keys) else { return };
    let keys = Map::from_iter([("$ref".to_owned(), Value::from(pointer::reference(&name)))]);
    node.shift_remove("properties");
    node.insert("propertyNames".to_owned(), Value::Object(keys));
    node.insert("additionalProperties".to_owned(), values);
}

fn as_map(node: &Map<String, Value>) -> Option<(Vec<String>, Value)> {
    let known =
        ["type", "properties", "additionalProperties", "description", "deprecated", "default", "title"];
    if node.get("additionalProperties") != Some(&Value::Bool(false))
        || !node.keys().all(|keyword| known.contains(&keyword.as_str()))
    {
        return None;
    }
    let properties = node.get("properties")?.as_object()?;
    let keys: Vec<String> = properties.keys().cloned().collect();
    let first = properties.values().next()?;
    (keys.is_sorted() && properties.values().all(|schema| schema == first)).then(|| (keys, first.clone()))
}

fn sorted(values: &[Value]) -> Option<Vec<String>> {
    let mut values: Vec<String> =
        values.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Option<_>>()?;
    values.sort();
    Some(values)
}
