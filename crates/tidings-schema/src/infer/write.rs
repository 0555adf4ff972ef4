//! From the graph of places to a schema, with a claim for everything in it that is one.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::{
    Claim,
    evidence::{Numbers, Seen, Texts},
    formats,
    graph::{Graph, NodeId, RecordNode},
};
use crate::{name::Name, pointer};

pub(super) struct Writer<'a> {
    graph: &'a Graph,
    files: &'a [String],
    references: HashMap<NodeId, usize>,
    /// What a shared record is called; known before it is written, for it may hold itself.
    names: HashMap<NodeId, String>,
    defs: BTreeMap<String, Value>,
    pub(super) claims: Vec<Claim>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(graph: &'a Graph, root: NodeId, files: &'a [String]) -> Self {
        let references = graph.references(root);
        Self { graph, files, references, names: HashMap::new(), defs: BTreeMap::new(), claims: Vec::new() }
    }

    /// The whole schema.
    pub(super) fn document(&mut self, root: NodeId) -> Value {
        let mut schema = self.node(root, "");
        if !self.defs.is_empty() {
            let defs: Map<String, Value> = std::mem::take(&mut self.defs).into_iter().collect();
            if let Value::Object(node) = &mut schema {
                node.insert("$defs".to_owned(), Value::Object(defs));
            }
        }
        if let Value::Object(node) = &mut schema {
            node.shift_insert(0, "$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        }
        schema
    }

    fn claim(&mut self, at: &str, what: impl Into<String>, why: impl Into<String>) {
        self.claims.push(Claim { at: at.to_owned(), what: what.into(), why: why.into() });
    }

    fn first(&self, seen: Seen) -> String {
        let at = seen.first;
        let file = usize::try_from(at.file).ok().and_then(|file| self.files.get(file));
        format!("first in {}:{}:{}", file.map_or("?", String::as_str), at.line, at.column)
    }

    /// The schema of a place. Depth is that of samples, for what closes a circle is written once.
    fn node(&mut self, id: NodeId, at: &str) -> Value {
        let id = self.graph.find(id);
        let node = self.graph.node(id);
        let mut branches: Vec<Value> = Vec::new();
        if node.boolean.any() {
            branches.push(json!({ "type": "boolean" }));
        }
        if let Some(numbers) = &node.numbers {
            branches.push(self.number(numbers, at));
        }
        if let Some(texts) = &node.texts {
            branches.push(self.text(texts, at));
        }
        if let Some(list) = &node.list {
            let items = if list.longest == 0 {
                self.claim(
                    at,
                    "a list of anything",
                    format!("all {} are empty, {}", count(list.seen, "list"), self.first(list.seen)),
                );
                Value::Bool(true)
            } else {
                self.node(list.items, &pointer::child(at, "*"))
            };
            branches.push(json!({ "type": "array", "items": items }));
        }
        if let Some(map) = &node.map {
            let keys = map.keys.map_or_else(|| "many".to_owned(), |keys| keys.to_string());
            self.claim(
                at,
                "a map: its keys are data",
                format!("{keys} different keys in {}, {}", count(map.seen, "object"), self.first(map.seen)),
            );
            let values = self.node(map.values, &pointer::child(at, "*"));
            branches.push(json!({ "type": "object", "additionalProperties": values }));
        }
        if let Some(record) = &node.record {
            branches.push(self.record(id, record, at));
        }
        if branches.is_empty() {
            let why = if node.null.any() {
                format!("only `null` was seen, {}, {}", times(node.null.count), self.first(node.null))
            } else {
                "no value was seen".to_owned()
            };
            self.claim(at, "anything", why);
            return Value::Bool(true);
        }
        if node.null.any() {
            let why = format!(
                "`null` in {} of {} values, {}",
                node.null.count,
                node.seen.count,
                self.first(node.null)
            );
            self.claim(at, "may be null", why);
        }
        if branches.len() > 1 {
            let why = format!(
                "{} kinds of values in {}, {}",
                branches.len(),
                count(node.seen, "value"),
                self.first(node.seen)
            );
            self.claim(at, "one of several kinds", why);
        }
        join(branches, node.null.any())
    }

    fn record(&mut self, id: NodeId, record: &RecordNode, at: &str) -> Value {
        let shared = self.references.get(&id).is_some_and(|count| *count > 1);
        if let Some(name) = self.names.get(&id) {
            return json!({ "$ref": pointer::reference(name) });
        }
        if !shared {
            return self.object(record, at);
        }
        let name = self.name(at);
        self.names.insert(id, name.clone());
        let schema = self.object(record, at);
        self.defs.insert(name.clone(), schema);
        json!({ "$ref": pointer::reference(&name) })
    }

    /// What a shared record is called: by its property, and where that is taken, by more of the path.
    fn name(&self, at: &str) -> String {
        let taken: BTreeSet<&str> = self.names.values().map(String::as_str).collect();
        let tokens: Vec<String> =
            pointer::tokens(at).unwrap_or_default().into_iter().filter(|token| token != "*").collect();
        let mut name = String::new();
        for token in tokens.iter().rev() {
            name.insert_str(0, &Name::new(token.as_str()).pascal());
            if !name.is_empty() && !taken.contains(name.as_str()) {
                return name;
            }
        }
        while name.is_empty() || taken.contains(name.as_str()) {
            name.insert_str(0, "Root");
        }
        name
    }

    fn object(&mut self, record: &RecordNode, at: &str) -> Value {
        let mut schema = Map::from_iter([("type".to_owned(), json!("object"))]);
        if record.edges.is_empty() {
            self.claim(
                at,
                "an object of anything",
                format!("all {} are empty, {}", count(record.seen, "object"), self.first(record.seen)),
            );
            return Value::Object(schema);
        }
        let mut properties = Map::new();
        let mut required = Vec::new();
        for edge in &record.edges {
            let inner = pointer::child(at, &edge.name);
            let all = edge.seen.count == record.seen.count;
            let why = format!(
                "in {} of {}, {}",
                edge.seen.count,
                count(record.seen, "object"),
                self.first(edge.seen)
            );
            self.claim(&inner, if all { "required" } else { "optional" }, why);
            if all {
                required.push(Value::from(&*edge.name));
            }
            let value = self.node(edge.to, &inner);
            properties.insert(edge.name.to_string(), value);
        }
        schema.insert("properties".to_owned(), Value::Object(properties));
        if !required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(required));
        }
        Value::Object(schema)
    }

    fn number(&mut self, numbers: &Numbers, at: &str) -> Value {
        if !numbers.fraction.any() {
            return self.whole(numbers, at);
        }
        let why = format!(
            "{} of {} numbers have a fraction or exponent, {}",
            numbers.fraction.count,
            numbers.fraction.count + numbers.whole.count,
            self.first(numbers.fraction)
        );
        self.claim(at, "a number", why);
        if numbers.unheld.any() {
            let why =
                format!("neither a double nor a decimal keeps every digit, {}", self.first(numbers.unheld));
            self.claim(at, "anything", why);
            return Value::Bool(true);
        }
        if numbers.inexact.any() {
            let why = format!(
                "a double does not keep every digit of {}, {}",
                count(numbers.inexact, "number"),
                self.first(numbers.inexact)
            );
            self.claim(at, "a decimal", why);
            return json!({ "type": "number", "format": "decimal" });
        }
        json!({ "type": "number" })
    }

    fn whole(&mut self, numbers: &Numbers, at: &str) -> Value {
        let all = Seen {
            count: numbers.whole.count + numbers.unsigned.count + numbers.huge.count,
            ..numbers.whole
        };
        let within = |least: i128, most: i128| numbers.least >= least && numbers.most <= most;
        let (width, bounds) = if numbers.huge.any() {
            ("an integer of any size", None)
        } else if numbers.unsigned.any() {
            if numbers.least < 0 {
                ("an integer of any size", None)
            } else {
                (
                    "an integer of 128 bits without a sign",
                    Some(("uint128", "0".to_owned(), u128::MAX.to_string())),
                )
            }
        } else if within(i64::MIN.into(), i64::MAX.into()) {
            ("an integer of 64 bits", Some(("int64", i64::MIN.to_string(), i64::MAX.to_string())))
        } else if within(0, u64::MAX.into()) {
            ("an integer of 64 bits without a sign", Some(("uint64", "0".to_owned(), u64::MAX.to_string())))
        } else {
            ("an integer of 128 bits", Some(("int128", i128::MIN.to_string(), i128::MAX.to_string())))
        };
        let why = format!("none of {} has a fraction, {}", count(all, "number"), self.first(all));
        self.claim(at, width, why);
        let mut schema = Map::from_iter([("type".to_owned(), json!("integer"))]);
        if let Some((format, least, most)) = bounds {
            schema.insert("format".to_owned(), format.into());
            for (keyword, digits) in [("minimum", least), ("maximum", most)] {
                if let Ok(bound) = digits.parse::<serde_json::Number>() {
                    schema.insert(keyword.to_owned(), Value::Number(bound));
                }
            }
        }
        Value::Object(schema)
    }

    fn text(&mut self, texts: &Texts, at: &str) -> Value {
        match formats::name(texts.formats) {
            Some((format, words)) => {
                let why = format!("every one of {}, {}", count(texts.seen, "text"), self.first(texts.seen));
                self.claim(at, words, why);
                json!({ "type": "string", "format": format })
            }
            None => json!({ "type": "string" }),
        }
    }
}

/// `3 objects`, `1 object`.
fn count(seen: Seen, what: &str) -> String {
    format!("{} {what}{}", seen.count, if seen.count == 1 { "" } else { "s" })
}

fn times(count: u64) -> String {
    if count == 1 { "once".to_owned() } else { format!("{count} times") }
}

/// One schema of several branches.
fn join(mut branches: Vec<Value>, null: bool) -> Value {
    if branches.iter().any(|branch| *branch == Value::Bool(true)) {
        return Value::Bool(true);
    }
    if branches.len() > 1 {
        branches.extend(null.then(|| json!({ "type": "null" })));
        return json!({ "anyOf": branches });
    }
    let Some(mut only) = branches.pop() else { return Value::Bool(true) };
    if !null {
        return only;
    }
    match only.as_object_mut() {
        Some(node) if node.contains_key("type") => {
            let name = node.get("type").cloned();
            node.insert("type".to_owned(), json!([name, "null"]));
            only
        }
        _ => json!({ "anyOf": [only, { "type": "null" }] }),
    }
}
