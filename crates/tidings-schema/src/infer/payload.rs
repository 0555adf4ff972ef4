//! A schema for a payload in Rust that does not implement `JsonSchema`, from its declaration and its factory's samples.
//!
//! The type is at hand, and it can be asked for more: what no sample shows is an error here, where samples of others
//! leave it open. What the declaration shows is taken from there ([`declared`]); of the rest, nothing is doubted, and no
//! map, tag or enum is found; records are named by where they are.

mod declared;

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
    Diagnostic, Place, TypeFacts,
    facts::Form,
    name::Name,
    normalise::{Context, Normal},
    pointer,
    samples::read::Sample,
    validator,
};

/// Makes the schema of the type `type_name` from its declaration, where that is known, and its samples.
///
/// Records inside of it become definitions, named by their types, or by where they are: `<Parent><Property>`.
pub(crate) fn infer(
    context: &Context,
    type_name: &str,
    found: Option<&TypeFacts>,
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
    let graph = || Graph::of(&inference.root, &mut Hinted::new(&hints));
    if let Some(found) = found.filter(|found| declared::tells(found)) {
        let (mut graph, root) = graph();
        declared::unite(&mut graph, root, &context.declaration.facts, (type_name, found));
        let mut own = Vec::new();
        let mut writer = Writer::new(context, type_name, samples, (&graph, root), &inference.files, &mut own);
        let schema = writer.declared(Some(root), found, type_name, "");
        let Finished { normal, failed, assumed } = writer.finish(schema);
        // A serializer of its own writes something else than the declaration shows.
        if holds(&normal, samples) {
            diagnostics.append(&mut own);
            diagnostics.extend(said(context, type_name, &assumed));
            return (!failed).then_some(normal);
        }
    }
    let (graph, root) = graph();
    let mut writer = Writer::new(context, type_name, samples, (&graph, root), &inference.files, diagnostics);
    let node = graph.node(root);
    let schema = match &node.record {
        // The payload's own record is the document itself.
        Some(record) if writer.branches_of(root) == 1 && !node.null.any() => {
            Value::Object(writer.record(record, type_name, ""))
        }
        _ => writer.schema(root, type_name, ""),
    };
    let Finished { normal, failed, .. } = writer.finish(schema);
    if let Some(found) = found {
        let why = match found.form {
            Form::Enum(_) => "the enum's variants look like those that samples show",
            Form::Record(_) | Form::Value(_) | Form::Unknown => {
                "every value looks like the samples, which are not what the declaration shows"
            }
        };
        diagnostics.extend(said(context, type_name, &[(String::new(), why.to_owned())]));
    }
    (!failed).then_some(normal)
}

struct Finished {
    normal: Normal,
    /// Whether something of it is not known, which was said.
    failed: bool,
    /// What was assumed, with the pointers to it.
    assumed: Vec<(String, String)>,
}

/// Whether a schema takes all samples.
fn holds(normal: &Normal, samples: &[Sample]) -> bool {
    let mut schema = normal.root.clone();
    if let Value::Object(node) = &mut schema {
        node.insert("$defs".to_owned(), Value::Object(normal.defs.clone()));
    }
    validator(&schema).is_ok_and(|validator| samples.iter().all(|sample| validator.is_valid(&sample.value)))
}

/// What was assumed, of so many places.
const MOST_ASSUMED: usize = 20;

fn said(context: &Context, type_name: &str, assumed: &[(String, String)]) -> Option<Diagnostic> {
    let mut list: Vec<String> = assumed
        .iter()
        .take(MOST_ASSUMED)
        .map(|(at, what)| if at.is_empty() { what.clone() } else { format!("`{at}` is {what}") })
        .collect();
    let more = assumed.len().saturating_sub(MOST_ASSUMED);
    list.extend((more > 0).then(|| format!("and {more} more")));
    let place = context.declaration.place.clone();
    (!list.is_empty()).then(|| {
        let message = format!(
            "the declaration of `{type_name}` does not show everything; assumed: {}",
            list.join(", ")
        );
        Diagnostic::warning("schema-assumed", message, place)
            .help(format!("derive `schemars::JsonSchema` for `{type_name}`, so that nothing is assumed"))
    })
}

struct Writer<'a, 'c> {
    context: &'a Context<'c>,
    type_name: &'a str,
    samples: &'a [Sample],
    graph: &'a Graph,
    scalars: write::Writer<'a>,
    /// Each definition with the pointer at which its values are.
    defs: BTreeMap<String, (Value, String)>,
    diagnostics: &'a mut Vec<Diagnostic>,
    failed: bool,
    /// Whether the declaration of what is being written is out of sight.
    is_open: bool,
    /// What was assumed, with the pointers to it.
    assumed: Vec<(String, String)>,
    /// How many newtypes are being written inside of each other.
    newtypes: usize,
}

impl<'a, 'c> Writer<'a, 'c> {
    fn new(
        context: &'a Context<'c>,
        type_name: &'a str,
        samples: &'a [Sample],
        (graph, root): (&'a Graph, NodeId),
        files: &'a [String],
        diagnostics: &'a mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            context,
            type_name,
            samples,
            graph,
            scalars: write::Writer::new(graph, root, files),
            defs: BTreeMap::new(),
            diagnostics,
            failed: false,
            is_open: false,
            assumed: Vec::new(),
            newtypes: 0,
        }
    }

    /// The type's schema with its definitions.
    fn finish(self, mut root: Value) -> Finished {
        if root == Value::Bool(true) {
            root = Value::Object(Map::new());
        }
        // The type itself is the document, also where it is inside of itself.
        if let Value::Object(root) = &mut root {
            root.insert("title".to_owned(), self.type_name.into());
        }
        let defs = self.defs.into_iter().map(|(name, (schema, _))| (name, schema)).collect();
        Finished { normal: Normal { root, defs }, failed: self.failed, assumed: self.assumed }
    }

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
            let schema = if self.is_open { declared::nullable(schema) } else { schema };
            properties.insert(edge.name.to_string(), schema);
            if edge.seen.count == record.seen.count && !self.is_open {
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
        self.lacks(sample, at, why);
    }

    fn unshown(&mut self, at: &str, of: &str) {
        let sample = self.samples.first().map_or(0, |sample| sample.index);
        self.lacks(sample, at, &format!("no sample shows a value here, and its type is not in sight: {of}"));
    }

    fn lacks(&mut self, sample: usize, at: &str, why: &str) {
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
