//! From the graph of places to a schema, with a claim for everything in it that is one.

mod names;
mod objects;
mod scalars;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{
    Claim,
    evidence::{Kinds, Seen, kind},
    graph::{Graph, ListNode, MapNode, Node, NodeId},
    hints::Hint,
};
use crate::{Diagnostic, Place, pointer};

pub(super) struct Writer<'a> {
    graph: &'a Graph,
    files: &'a [String],
    /// What a shared record is called: named in the order of paths, not of sight.
    names: HashMap<NodeId, String>,
    /// Which of them are written, or begun: one may hold itself.
    begun: HashSet<NodeId>,
    defs: BTreeMap<String, Value>,
    pub(super) claims: Vec<Claim>,
    pub(super) warnings: Vec<Diagnostic>,
}

impl<'a> Writer<'a> {
    pub(super) fn new(graph: &'a Graph, root: NodeId, files: &'a [String]) -> Self {
        Self {
            graph,
            files,
            names: names::of_shared(graph, root),
            begun: HashSet::new(),
            defs: BTreeMap::new(),
            claims: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// The whole schema.
    pub(super) fn document(&mut self, root: NodeId) -> Value {
        let mut schema = self.place(root, Kinds::MAX, false, "");
        let defs = std::mem::take(&mut self.defs);
        match &mut schema {
            Value::Object(node) => {
                node.shift_insert(
                    0,
                    "$schema".to_owned(),
                    json!("https://json-schema.org/draft/2020-12/schema"),
                );
                if !defs.is_empty() {
                    node.insert("$defs".to_owned(), Value::Object(defs.into_iter().collect()));
                }
                schema
            }
            _ => schema,
        }
    }

    fn claim(&mut self, at: &str, what: impl Into<String>, why: impl Into<String>) {
        self.claims.push(Claim { at: at.to_owned(), what: what.into(), why: why.into() });
    }

    /// A hint that samples contradict is left aside: no sample may be refused.
    fn contradicted(&mut self, hint: &Hint, at: &str, what: &str, seen: Option<Seen>) {
        let why = seen.map_or_else(String::new, |seen| format!(", {}", self.first(seen)));
        self.warnings.push(
            Diagnostic::warning(
                "hint-contradicted",
                format!("the samples say otherwise of `{at}`: {what}{why}"),
                hint.place.clone().unwrap_or(Place::Everywhere),
            )
            .help("correct the hint, or leave the sample out"),
        );
    }

    fn first(&self, seen: Seen) -> String {
        let at = seen.first;
        let file = usize::try_from(at.file).ok().and_then(|file| self.files.get(file));
        format!("first in {}:{}:{}", file.map_or("?", String::as_str), at.line, at.column)
    }

    /// The schema of a place: of the kinds that are meant, `nullable` where the property is so for reasons of its own.
    /// Depth is that of samples, for what closes a circle is written once.
    fn place(&mut self, id: NodeId, kinds: Kinds, nullable: bool, at: &str) -> Value {
        let id = self.graph.find(id);
        let node = self.graph.node(id);
        let hint = node.hint.clone().unwrap_or_default();
        let null = nullable || (node.null.any() && kinds & kind::NULL != 0);
        if node.null.any() && kinds & kind::NULL != 0 && node.kinds() != kind::NULL {
            if hint.nullable == Some(false) {
                self.contradicted(&hint, at, "null was seen", Some(node.null));
            }
            let why = format!(
                "`null` in {} of {}, {}",
                node.null.count,
                count(node.seen, "value"),
                self.first(node.null)
            );
            self.claim(at, "may be null", why);
        }
        let null = null || hint.nullable == Some(true);
        if let Some(name) = self.names.get(&id).filter(|_| self.graph.is_knot(id)).cloned() {
            if self.begun.insert(id) {
                let branches = self.branches(id, node, &hint, Kinds::MAX, at);
                self.defs.insert(name.clone(), join(branches, false));
            }
            return join(vec![json!({ "$ref": pointer::reference(&name) })], null);
        }
        let branches = match self.told(node, &hint, at) {
            Some(told) => vec![told],
            None => self.branches(id, node, &hint, kinds, at),
        };
        if branches.is_empty() {
            let why = if node.null.any() {
                format!("only `null` was seen, {}, {}", times(node.null.count), self.first(node.null))
            } else {
                "no value was seen".to_owned()
            };
            self.claim(at, "anything", why);
        } else if branches.len() > 1 {
            let why = format!(
                "{} kinds of values in {}, {}",
                branches.len(),
                count(node.seen, "value"),
                self.first(node.seen)
            );
            self.claim(at, "one of several kinds", why);
        }
        let mut schema = join(branches, null);
        if let (Some(description), Value::Object(schema)) = (hint.description, &mut schema) {
            schema.insert("description".to_owned(), description.into());
        }
        schema
    }

    /// A schema for each kind of value.
    fn branches(&mut self, id: NodeId, node: &'a Node, hint: &Hint, kinds: Kinds, at: &str) -> Vec<Value> {
        let mut branches: Vec<Value> = Vec::new();
        if node.boolean.any() && kinds & kind::BOOLEAN != 0 {
            branches.push(json!({ "type": "boolean" }));
        }
        if let Some(numbers) = node.numbers.as_ref().filter(|_| kinds & (kind::WHOLE | kind::FRACTION) != 0) {
            branches.push(self.number(numbers, hint, kinds, at));
        }
        if let Some(texts) = node.texts.as_ref().filter(|_| kinds & kind::TEXT != 0) {
            branches.extend(self.text(texts, hint, at));
        }
        if let Some(list) = node.list.as_ref().filter(|_| kinds & kind::LIST != 0) {
            branches.push(self.list(list, hint, at));
        }
        if kinds & kind::OBJECT != 0 {
            if let Some(map) = &node.map {
                branches.push(self.shared(id, |this| this.map(map, at)));
            }
            if let Some(record) = &node.record {
                branches.push(self.shared(id, |this| this.record(node, record, hint, at)));
            }
        }
        branches
    }

    /// What stands at several places is written once, and referred to.
    fn shared(&mut self, id: NodeId, write: impl FnOnce(&mut Self) -> Value) -> Value {
        let Some(name) = self.names.get(&id).filter(|_| !self.graph.is_knot(id)).cloned() else {
            return write(self);
        };
        if self.begun.insert(id) {
            let written = write(self);
            self.defs.insert(name.clone(), written);
        }
        json!({ "$ref": pointer::reference(&name) })
    }

    fn map(&mut self, map: &MapNode, at: &str) -> Value {
        let keys = map.keys.map_or_else(|| "many".to_owned(), |keys| keys.to_string());
        let why = format!("{keys} different keys in {}, {}", count(map.seen, "object"), self.first(map.seen));
        self.claim(at, "a map: its keys are data", why);
        let values = self.place(map.values, Kinds::MAX, false, &pointer::child(at, "*"));
        json!({ "type": "object", "additionalProperties": values })
    }

    fn list(&mut self, list: &ListNode, hint: &Hint, at: &str) -> Value {
        let inner = pointer::child(at, "*");
        if hint.tuple == Some(true) {
            let length = list.longest;
            if length > 0 && list.shortest == length && list.positions.len() == length {
                self.claim(at, "a tuple", format!("{length} items in {}", count(list.seen, "list")));
                let positions = list.positions.clone();
                let items: Vec<Value> =
                    positions.iter().map(|kinds| self.place(list.items, *kinds, false, &inner)).collect();
                return json!({
                    "type": "array", "prefixItems": items, "items": false, "minItems": length, "maxItems": length
                });
            }
            self.contradicted(hint, at, "the lists differ in length, or are too long", Some(list.seen));
        }
        let items = if list.longest == 0 {
            let why = format!("all {} are empty, {}", count(list.seen, "list"), self.first(list.seen));
            self.claim(at, "a list of anything", why);
            Value::Bool(true)
        } else {
            self.place(list.items, Kinds::MAX, false, &inner)
        };
        json!({ "type": "array", "items": items })
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
        Some(node)
            if node.contains_key("type") && !node.contains_key("enum") && !node.contains_key("title") =>
        {
            let name = node.get("type").cloned();
            node.insert("type".to_owned(), json!([name, "null"]));
            only
        }
        Some(node) if node.len() == 1 && node.contains_key("anyOf") => {
            if let Some(Value::Array(branches)) = node.get_mut("anyOf") {
                branches.push(json!({ "type": "null" }));
            }
            only
        }
        _ => json!({ "anyOf": [only, { "type": "null" }] }),
    }
}

/// A schema of these keywords.
fn schema<const N: usize>(keywords: [(&str, Value); N]) -> Map<String, Value> {
    keywords.into_iter().map(|(keyword, value)| (keyword.to_owned(), value)).collect()
}
