//! Samples as the schema shows them: in an order that does not depend on the run.

use std::cmp::Ordering;

use serde_json::{Map, Value};

use crate::{
    matching::{Matcher, item_schema},
    samples::read::Sample,
    walk::{Entry, members_of},
};

/// The samples of a type in the factory's order.
///
/// A `HashMap` writes its keys, and a `HashSet` its items, in another order on every run: properties
/// come in declared order, keys of maps sorted, and so do the items of arrays whose items are unique.
pub(crate) fn examples(document: &Value, entry: Entry<'_>) -> Value {
    let mut matcher = Matcher::new(document);
    entry.samples.iter().map(|sample| ordered(&mut matcher, &[entry.schema], &sample.value)).collect()
}

/// One sample, ordered in the same way.
pub(crate) fn ordered_sample<'a>(matcher: &mut Matcher<'a>, entry: Entry<'a>, sample: &'a Sample) -> Value {
    ordered(matcher, &[entry.schema], &sample.value)
}

fn ordered<'a>(matcher: &mut Matcher<'a>, schemas: &[&'a Value], value: &'a Value) -> Value {
    let nodes = matcher.nodes(schemas, value);
    match value {
        // What nothing is known of stays as it is written.
        Value::Object(members) if nodes.iter().any(|node| has_members(node.schema)) => {
            let mut names: Vec<&String> = Vec::with_capacity(members.len());
            let declared = |properties: &'a Value| properties.as_object().into_iter().flat_map(Map::keys);
            let mut ordered_members = Map::new();
            names.extend(nodes.iter().filter_map(|node| node.schema.get("properties")).flat_map(declared));
            let mut rest: Vec<&String> = members.keys().collect();
            rest.sort();
            for name in names.into_iter().chain(rest) {
                if let (Some(member), false) = (members.get(name), ordered_members.contains_key(name)) {
                    let inner = members_of(&nodes, name);
                    ordered_members.insert(name.clone(), ordered(matcher, &inner, member));
                }
            }
            Value::Object(ordered_members)
        }
        Value::Array(items) => {
            let mut list: Vec<Value> = Vec::with_capacity(items.len());
            for (at, item) in items.iter().enumerate() {
                let inner: Vec<&'a Value> =
                    nodes.iter().filter_map(|node| item_schema(node.schema, at)).collect();
                list.push(ordered(matcher, &inner, item));
            }
            if nodes.iter().any(|node| node.schema.get("uniqueItems") == Some(&Value::Bool(true))) {
                list.sort_by_cached_key(Key::new);
            }
            Value::Array(list)
        }
        other => other.clone(),
    }
}

fn has_members(schema: &Map<String, Value>) -> bool {
    ["properties", "additionalProperties", "propertyNames"]
        .iter()
        .any(|keyword| schema.contains_key(*keyword))
}

/// Numbers by size, everything else by its text.
struct Key {
    number: Option<f64>,
    text: String,
}

impl Key {
    fn new(value: &Value) -> Self {
        Self { number: value.as_f64(), text: value.to_string() }
    }
}

impl Ord for Key {
    fn cmp(&self, other: &Self) -> Ordering {
        let by_number = match (self.number, other.number) {
            (Some(one), Some(other)) => one.total_cmp(&other),
            (one, other) => one.is_some().cmp(&other.is_some()),
        };
        by_number.then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Key {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Key {}
