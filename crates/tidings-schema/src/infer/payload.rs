//! A schema for a payload in Rust that does not implement `JsonSchema`, from its factory's samples.
//!
//! The type is at hand, and it can be asked for more: what no sample shows is an error here, where samples of others
//! leave it open. Nothing is doubted, and no map, tag or enum is found; records are named by where they are.

use std::{collections::BTreeMap, io::Cursor};

use serde_json::{Map, Value, json};

use super::{
    Inference,
    evidence::{Kinds, Seen},
    graph::{Graph, ListNode, NodeId, RecordNode},
    hints::{Hint, Hinted, Hints},
    write,
};
use crate::{
    Diagnostic, Place,
    name::Name,
    normalise::{Context, Normal},
    pointer,
    samples::read::Sample,
};

/// Makes the schema of the type `type_name` from its samples.
///
/// Records inside of it become definitions, named by where they are: `<Parent><Property>`.
pub(crate) fn infer(
    context: &Context,
    type_name: &str,
    samples: &[Sample],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Normal> {
    let mut inference = Inference::default();
    for sample in samples {
        // What could be wrong with a sample was said when it was read.
        let mut text = Cursor::new(sample.value.to_string());
        if let Err(faults) = inference.add(type_name, &mut text, false) {
            diagnostics.extend(faults);
            return None;
        }
    }
    let hints = Hints::default();
    let (graph, root) = Graph::of(&inference.root, &mut Hinted::new(&hints));
    let scalars = write::Writer::new(&graph, root, &inference.files);
    let defs = BTreeMap::new();
    let mut writer = Writer { context, samples, graph: &graph, scalars, defs, diagnostics, failed: false };
    let node = graph.node(root);
    let mut root = match &node.record {
        // The payload's own record is the document itself.
        Some(record) if writer.branches_of(root) == 1 && !node.null.any() => {
            Value::Object(writer.record(record, type_name, ""))
        }
        _ => writer.schema(root, type_name, ""),
    };
    if let Value::Object(root) = &mut root {
        root.insert("title".to_owned(), type_name.into());
    }
    let failed = writer.failed;
    let defs = writer.defs.into_iter().map(|(name, (schema, _))| (name, schema)).collect();
    (!failed).then_some(Normal { root, defs })
}

struct Writer<'a, 'c> {
    context: &'a Context<'c>,
    samples: &'a [Sample],
    graph: &'a Graph,
    scalars: write::Writer<'a>,
    /// Each definition with the pointer at which its values are.
    defs: BTreeMap<String, (Value, String)>,
    diagnostics: &'a mut Vec<Diagnostic>,
    failed: bool,
}

impl Writer<'_, '_> {
    /// How many kinds of values are at a place, `null` aside.
    fn branches_of(&self, id: NodeId) -> usize {
        let node = self.graph.node(id);
        usize::from(node.boolean.any())
            + usize::from(node.numbers.is_some())
            + usize::from(node.texts.is_some())
            + usize::from(node.list.is_some())
            + usize::from(node.record.is_some() || node.map.is_some())
    }

    /// The schema of a place. `name` is what a record there is called, `at` a pointer to one such value.
    fn schema(&mut self, id: NodeId, name: &str, at: &str) -> Value {
        let node = self.graph.node(id);
        let hint = Hint::default();
        let mut branches: Vec<(&str, Value)> = Vec::new();
        if node.boolean.any() {
            branches.push(("Boolean", json!({ "type": "boolean" })));
        }
        if let Some(numbers) = &node.numbers {
            let schema = self.scalars.number(numbers, &hint, Kinds::MAX, at);
            branches.push((if numbers.fraction.any() { "Number" } else { "Integer" }, schema));
        }
        if let Some(texts) = &node.texts {
            branches.extend(self.scalars.text(texts, &hint, at).into_iter().map(|text| ("String", text)));
        }
        if let Some(list) = &node.list {
            let items = self.items(list, name, at);
            branches.push(("List", json!({ "type": "array", "items": items })));
        }
        if let Some(map) = &node.map {
            let values = self.schema(map.values, name, at);
            branches.push(("Map", json!({ "type": "object", "additionalProperties": values })));
        }
        if let Some(record) = &node.record {
            let schema = Value::Object(self.record(record, name, at));
            self.define(name, schema, at);
            branches.push(("Record", json!({ "$ref": pointer::reference(name) })));
        }
        match (branches.as_mut_slice(), node.null.any()) {
            ([], true) => {
                self.unseen(node.null, at, "only `null` is seen here: a sample with a value is needed");
                Value::Bool(true)
            }
            ([], false) => Value::Bool(true),
            ([(_, only)], false) => only.take(),
            ([(_, only)], true) => match only.as_object_mut() {
                Some(node) if node.contains_key("type") => {
                    let name = node.get("type").cloned();
                    node.insert("type".to_owned(), json!([name, "null"]));
                    only.take()
                }
                _ => json!({ "anyOf": [only, { "type": "null" }] }),
            },
            (several, null) => {
                let mut several: Vec<Value> = several
                    .iter_mut()
                    .map(|(title, schema)| {
                        let mut schema = schema.take();
                        if let Value::Object(node) = &mut schema {
                            node.insert("title".to_owned(), (*title).into());
                        }
                        schema
                    })
                    .collect();
                several.extend(null.then(|| json!({ "type": "null" })));
                json!({ "anyOf": several })
            }
        }
    }

    fn items(&mut self, list: &ListNode, name: &str, at: &str) -> Value {
        if list.longest == 0 {
            let why = "the list is empty in every sample: a sample with an item is needed";
            self.unseen(list.seen, at, why);
            return Value::Bool(true);
        }
        self.schema(list.items, name, &pointer::child(at, "0"))
    }

    fn record(&mut self, record: &RecordNode, name: &str, at: &str) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required: Vec<&str> = Vec::new();
        for edge in &record.edges {
            let inner = format!("{name}{}", Name::new(&*edge.name).pascal());
            let schema = self.schema(edge.to, &inner, &pointer::child(at, &edge.name));
            properties.insert(edge.name.to_string(), schema);
            if edge.seen.count == record.seen.count {
                required.push(&edge.name);
            }
        }
        let mut node = Map::from_iter([
            ("type".to_owned(), Value::from("object")),
            ("properties".to_owned(), Value::Object(properties)),
        ]);
        if !required.is_empty() {
            node.insert("required".to_owned(), required.into());
        }
        node
    }

    fn define(&mut self, name: &str, schema: Value, at: &str) {
        match self.defs.get(name) {
            Some((known, other)) if *known != schema => {
                self.diagnostics.push(
                    Diagnostic::error(
                        "type-name-twice",
                        format!("the records at `{other}` and `{at}` would both be called `{name}`"),
                        self.context.declaration.place.clone(),
                    )
                    .help("derive `JsonSchema` for the payload, so that its types keep their own names"),
                );
                self.failed = true;
            }
            Some(_) => {}
            None => {
                self.defs.insert(name.to_owned(), (schema, at.to_owned()));
            }
        }
    }

    fn unseen(&mut self, seen: Seen, at: &str, why: &str) {
        // Each sample was a file of its own.
        let position = usize::try_from(seen.first.file).unwrap_or(usize::MAX);
        let sample = self.samples.get(position).map_or(0, |sample| sample.index);
        let declaration = self.context.declaration;
        let place = Place::Sample { event: declaration.event(), sample, pointer: at.to_owned() };
        self.diagnostics.push(
            Diagnostic::error("type-unseen", why, place)
                .also(declaration.place.clone())
                .help("give it a value in the factory, or derive `JsonSchema` for the payload"),
        );
        self.failed = true;
    }
}
