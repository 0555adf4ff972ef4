//! How deep things are, measured without recursion: what comes after may recurse.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::{
    keywords,
    pointer::{Target, target},
};

/// How deep a value nests, without recursion; a scalar is 0.
pub(crate) fn nesting(value: &Value) -> usize {
    let mut deepest = 0;
    let mut open = vec![(value, 0_usize)];
    while let Some((value, depth)) = open.pop() {
        deepest = deepest.max(depth);
        match value {
            Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Object(members) => open.extend(members.values().map(|member| (member, depth + 1))),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    deepest
}

/// How many definitions refer to one another in a row, at most, counting from the document and
/// entering each definition once, as validators do.
pub(crate) fn chain(document: &Value) -> usize {
    let Some(Value::Object(defs)) = document.get("$defs") else { return 0 };
    let targets = |schema: &Value, with_defs: bool| {
        let mut names: Vec<String> = Vec::new();
        let mut visit = |reference: &str| match target(reference) {
            Target::Def(name) | Target::InsideDef(name, _) => names.push(name),
            Target::Root | Target::Other => {}
        };
        for (keyword, _, inner) in schema.as_object().into_iter().flat_map(keywords::subschemas) {
            if with_defs || keyword != "$defs" {
                keywords::for_each(inner, &mut |node| {
                    node.get("$ref").and_then(Value::as_str).into_iter().for_each(&mut visit);
                });
            }
        }
        schema.get("$ref").and_then(Value::as_str).into_iter().for_each(&mut visit);
        names
    };
    let inside: HashMap<&str, Vec<String>> =
        defs.iter().map(|(name, schema)| (name.as_str(), targets(schema, true))).collect();
    let mut entered: HashSet<String> = HashSet::new();
    let mut longest = 0;
    let mut open: Vec<(String, usize)> =
        targets(document, false).into_iter().rev().map(|name| (name, 1)).collect();
    while let Some((name, depth)) = open.pop() {
        longest = longest.max(depth);
        let inner = inside.get(name.as_str());
        if entered.insert(name) {
            open.extend(inner.into_iter().flatten().rev().map(|name| (name.clone(), depth + 1)));
        }
    }
    longest
}
