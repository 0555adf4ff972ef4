//! `null` in properties that are left out instead.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::{
    keywords,
    matching::{Matcher, address},
    pointer,
    walk::{Entry, Samples, walk},
};

/// Takes `null` from the type of each optional property in which no sample shows `null`.
///
/// schemars writes `Option` with `skip_serializing_if` as optional and nullable; under the serialize
/// contract such a writer leaves the property out and never writes `null`. (A sample that shows `null`
/// there is the way to say that it is written, as `Option<Option<T>>` does.)
pub(crate) fn drop_unseen(document: &mut Value, samples: &Samples<'_>) {
    let unseen = unseen(document, &samples.entries(document));
    for at in unseen {
        if let Some(schema) = document.pointer_mut(&at) {
            without_null(schema);
        }
    }
}

/// Pointers to the schemas of optional properties in which no sample shows `null`.
fn unseen(document: &Value, entries: &[Entry<'_>]) -> Vec<String> {
    let mut seen: HashSet<usize> = HashSet::new();
    let mut matcher = Matcher::new(document);
    for entry in entries {
        walk(&mut matcher, *entry, &mut |sight| {
            if sight.value.is_null() {
                seen.extend(sight.schemas.iter().map(|schema| address(*schema)));
            }
        });
    }
    let mut unseen = Vec::new();
    collect(document, "", &seen, &mut unseen);
    unseen
}

fn collect(schema: &Value, at: &str, seen: &HashSet<usize>, unseen: &mut Vec<String>) {
    let Value::Object(node) = schema else { return };
    for (keyword, token, inner) in keywords::subschemas(node) {
        let mut inside = pointer::child(at, keyword);
        if let Some(token) = &token {
            inside = pointer::child(&inside, token);
        }
        let optional = keyword == "properties" && token.is_some_and(|name| !requires(node, &name));
        collect(inner, &inside, seen, unseen);
        if optional && !seen.contains(&address(inner)) {
            unseen.push(inside);
        }
    }
}

fn requires(node: &Map<String, Value>, name: &str) -> bool {
    let required = node.get("required").and_then(Value::as_array);
    required.is_some_and(|required| required.iter().any(|other| other.as_str() == Some(name)))
}

fn without_null(schema: &mut Value) {
    let Value::Object(node) = schema else { return };
    if let Some(Value::Array(types)) = node.get_mut("type") {
        if types.len() > 1 {
            types.retain(|name| name.as_str() != Some("null"));
        }
        if let [one] = types.as_slice() {
            let one = one.clone();
            node.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(branches)) = node.get_mut("anyOf") {
        let is_null = |branch: &Value| branch.get("type").and_then(Value::as_str) == Some("null");
        if branches.len() > 1 && branches.iter().any(is_null) && branches.iter().all(Value::is_object) {
            branches.retain(|branch| !is_null(branch));
            if let [Value::Object(only)] = branches.as_slice() {
                // What is said where the type is used counts before what the type says of itself.
                let mut merged = only.clone();
                node.shift_remove("anyOf");
                merged.extend(std::mem::take(node));
                *node = merged;
            }
        }
    }
    if node.get("default") == Some(&Value::Null) {
        node.shift_remove("default");
    }
}
