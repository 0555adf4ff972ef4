//! Maps whose keys are an enum.

use serde_json::{Map, Value, json};

use super::Normal;
use crate::{
    keywords::{Holds, holds, is_annotation},
    name::Name,
    pointer,
};

/// Turns what schemars writes for a map keyed by an enum, a record with one optional property a value in
/// alphabetical order, back into a map, so that its keys stay data. Where the enum is closed, the record is;
/// where it is open, other properties have values of the same type.
///
/// schemars writes such a map only in place, and a struct only by reference; an inlined struct that
/// denies unknown fields (or flattens a map) and has nothing but optional fields of one type,
/// undocumented, is taken for a map: both accept the same documents. (An xtask's schemars sorts properties, so
/// alphabetical order tells the two apart only where it keeps them as they are declared.)
pub(super) fn normalise(type_name: &str, normal: &mut Normal) {
    let mut named: Vec<(String, Keys)> = Vec::new();
    let enums: Vec<(String, Keys)> = normal
        .defs
        .iter()
        .filter_map(|(name, schema)| Some((name.clone(), Keys::of_enum(schema)?)))
        .collect();
    let taken: Vec<String> = normal.defs.keys().cloned().collect();
    let mut name_for = |path: &str, keys: &Keys| -> Option<String> {
        let mut same = enums.iter().filter(|(_, known)| known == keys);
        if let (Some((name, _)), None) = (same.next(), same.next()) {
            return Some(name.clone());
        }
        let name = format!("{path}Key");
        match named.iter().find(|(known, _)| *known == name) {
            Some((_, known)) => (known == keys).then_some(name),
            None if taken.contains(&name) || name == type_name => None,
            None => {
                named.push((name.clone(), keys.clone()));
                Some(name)
            }
        }
    };
    inside(&mut normal.root, type_name, &mut name_for);
    for (name, schema) in &mut normal.defs {
        inside(schema, name, &mut name_for);
    }
    for (name, keys) in named {
        normal.defs.insert(name, keys.schema());
    }
}

/// The keys of a map: the values of an enum, sorted.
#[derive(Clone, PartialEq)]
struct Keys {
    values: Vec<String>,
    open: bool,
}

impl Keys {
    /// Of an enum as schemars writes it.
    fn of_enum(schema: &Value) -> Option<Self> {
        let listed = |schema: &Value| sorted(schema.get("enum")?.as_array()?);
        if let Some(values) = listed(schema) {
            return Some(Self { values, open: false });
        }
        let [known, other] = schema.get("anyOf")?.as_array()?.as_slice() else { return None };
        let other = other.as_object()?;
        let any_text = other.get("type").and_then(Value::as_str) == Some("string")
            && other.keys().all(|keyword| keyword == "type" || is_annotation(keyword));
        Some(Self { values: listed(known).filter(|_| any_text)?, open: true })
    }

    fn schema(self) -> Value {
        let known = json!({ "type": "string", "enum": self.values });
        if self.open { json!({ "anyOf": [known, { "type": "string" }] }) } else { known }
    }
}

type NameFor<'a> = dyn FnMut(&str, &Keys) -> Option<String> + 'a;

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

fn as_map(node: &Map<String, Value>) -> Option<(Keys, Value)> {
    let known =
        ["type", "properties", "additionalProperties", "description", "deprecated", "default", "title"];
    if !node.keys().all(|keyword| known.contains(&keyword.as_str())) {
        return None;
    }
    let properties = node.get("properties")?.as_object()?;
    let keys: Vec<String> = properties.keys().cloned().collect();
    let first = properties.values().next()?;
    let open = match node.get("additionalProperties")? {
        Value::Bool(false) => false,
        rest => rest == first,
    };
    let is_map = keys.is_sorted()
        && properties.values().all(|schema| schema == first)
        && (open || node.get("additionalProperties") == Some(&Value::Bool(false)));
    is_map.then(|| (Keys { values: keys, open }, first.clone()))
}

fn sorted(values: &[Value]) -> Option<Vec<String>> {
    let mut values: Vec<String> =
        values.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Option<_>>()?;
    values.sort();
    Some(values)
}
