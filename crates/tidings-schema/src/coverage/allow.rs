//! Missing coverage that an event's attribute allows.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::{
    matching::address,
    pointer::{self, follow},
    walk::Entry,
};

/// The allowances of an event, each with the parts of the schema that it leads to.
pub(super) struct Allowed<'a> {
    pointers: Vec<(&'a str, HashSet<usize>, bool)>,
}

impl<'a> Allowed<'a> {
    /// Follows each pointer through the payload, and where it leads nowhere through the envelope.
    pub(super) fn new(root: &'a Value, entries: &[Entry<'a>], pointers: &'a [String]) -> Self {
        let follow_all = |text: &'a String| {
            let tokens = pointer::tokens(text);
            let places = tokens.into_iter().flat_map(|tokens| {
                let found = entries.iter().map(|entry| lead(root, entry.schema, &tokens));
                found.into_iter().find(|places| !places.is_empty()).unwrap_or_default()
            });
            (text.as_str(), places.collect(), false)
        };
        Self { pointers: pointers.iter().map(follow_all).collect() }
    }

    /// Whether the property of this schema may be without a value in every sample.
    pub(super) fn property(&mut self, schema: &Value) -> bool {
        self.uses(address(schema))
    }

    /// Whether this enum or union may be shown in part.
    pub(super) fn choice(&mut self, node: &Map<String, Value>) -> bool {
        self.uses(address(node))
    }

    fn uses(&mut self, place: usize) -> bool {
        let mut any = false;
        for (_, places, used) in &mut self.pointers {
            if places.contains(&place) {
                *used = true;
                any = true;
            }
        }
        any
    }

    /// The allowances that were not needed.
    pub(super) fn unused(&self) -> impl Iterator<Item = &'a str> {
        self.pointers.iter().filter(|(.., used)| !used).map(|(pointer, ..)| *pointer)
    }
}

/// The addresses of the schemas that a pointer into a sample may stand for, and of the schema objects
/// that speak about the value there.
fn lead<'a>(root: &'a Value, start: &'a Value, tokens: &[String]) -> HashSet<usize> {
    let mut schemas = vec![start];
    for token in tokens {
        let mut inner = Vec::new();
        for node in speaking(root, &schemas) {
            let member = node.get("properties").and_then(|properties| properties.get(token));
            inner.extend(member.or_else(|| node.get("additionalProperties")));
            if token.bytes().all(|byte| byte.is_ascii_digit()) {
                let at = token.parse().ok().and_then(|at: usize| node.get("prefixItems")?.get(at));
                inner.extend(at.or_else(|| node.get("items")));
            }
        }
        schemas = inner;
    }
    let nodes = speaking(root, &schemas).into_iter().map(address);
    let nodes: Vec<usize> = nodes.collect();
    schemas.into_iter().map(address).chain(nodes).collect()
}

/// The schema objects of all branches.
fn speaking<'a>(root: &'a Value, schemas: &[&'a Value]) -> Vec<&'a Map<String, Value>> {
    let mut seen = HashSet::new();
    let mut nodes = Vec::new();
    let mut open = schemas.to_vec();
    while let Some(schema) = open.pop() {
        let Value::Object(node) = schema else { continue };
        if !seen.insert(address(node)) {
            continue;
        }
        nodes.push(node);
        open.extend(node.get("$ref").and_then(Value::as_str).and_then(|to| follow(root, to)));
        for keyword in ["oneOf", "anyOf", "allOf"] {
            open.extend(node.get(keyword).and_then(Value::as_array).into_iter().flatten());
        }
    }
    nodes
}
