//! A schema from samples alone, for types that do not implement `JsonSchema`.
//!
//! What the samples show is what there is: a property is required where every sample has it, nullable
//! where a sample shows `null`. No enum, no map and no bound is invented.

mod formats;
mod shape;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::read::Sample;
use crate::{
    Diagnostic, Place,
    name::Name,
    normalise::{Context, Normal},
    pointer,
};

use shape::{List, Record, Shape};

/// Makes the schema of the type `type_name` from its samples.
///
/// Records inside of it become definitions, named by where they are: `<Parent><Property>`.
pub(crate) fn infer(
    context: &Context,
    type_name: &str,
    samples: &[Sample],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Normal> {
    let mut shape = Shape::default();
    for sample in samples {
        shape.add(&sample.value, sample.index);
    }
    let mut writer = Writer { context, defs: BTreeMap::new(), diagnostics, failed: false };
    let mut root = match (&shape.record, shape.kinds(), shape.null) {
        // The payload's own record is the document itself.
        (Some(record), 1, false) => Value::Object(writer.record(record, type_name, "")),
        _ => writer.schema(&shape, type_name, ""),
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
    /// Each definition with the pointer at which its values are.
    defs: BTreeMap<String, (Value, String)>,
    diagnostics: &'a mut Vec<Diagnostic>,
    failed: bool,
}

impl Writer<'_, '_> {
    /// The schema of a shape. `name` is what a record there is called, `at` a pointer to one such value.
    fn schema(&mut self, shape: &Shape, name: &str, at: &str) -> Value {
        let mut branches: Vec<(&str, Value)> = Vec::new();
        if shape.boolean {
            branches.push(("Boolean", json!({ "type": "boolean" })));
        }
        if shape.fraction {
            branches.push(("Number", json!({ "type": "number" })));
        } else if shape.integer {
            branches.push(("Integer", json!({ "type": "integer" })));
        }
        if let Some(formats) = shape.text {
            branches.push((
                "String",
                match formats.name() {
                    Some(format) => json!({ "type": "string", "format": format }),
                    None => json!({ "type": "string" }),
                },
            ));
        }
        if let Some(list) = &shape.list {
            let items = self.items(list, name, at);
            branches.push(("List", json!({ "type": "array", "items": items })));
        }
        if let Some(record) = &shape.record {
            let schema = Value::Object(self.record(record, name, at));
            self.define(name, schema, at);
            branches.push(("Record", json!({ "$ref": pointer::reference(name) })));
        }
        match (branches.as_mut_slice(), shape.null) {
            ([], true) => {
                self.unseen(shape.first, at, "only `null` is seen here: a sample with a value is needed");
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

    fn items(&mut self, list: &List, name: &str, at: &str) -> Value {
        let Some(items) = &list.items else {
            self.unseen(list.first, at, "the list is empty in every sample: a sample with an item is needed");
            return Value::Bool(true);
        };
        self.schema(items, name, &pointer::child(at, &items.at.to_string()))
    }

    fn record(&mut self, record: &Record, name: &str, at: &str) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut required: Vec<&str> = Vec::new();
        for (key, property) in &record.properties {
            let inner = format!("{name}{}", Name::new(key.as_str()).pascal());
            let schema = self.schema(&property.shape, &inner, &pointer::child(at, key));
            properties.insert(key.clone(), schema);
            if property.seen == record.seen {
                required.push(key);
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

    fn unseen(&mut self, sample: usize, at: &str, why: &str) {
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
