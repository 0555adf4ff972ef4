//! Whether the samples show everything that the schema has.

mod allow;
mod choices;

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use crate::{
    Diagnostic, Place, keywords,
    matching::{Matcher, Node, address},
    normalise::Context,
    pointer::{self, follow},
    walk::{At, Entry, Sight, walk},
};

use allow::Allowed;
use choices::Choices;

/// Where something was first seen.
#[derive(Clone)]
struct First {
    sample: usize,
    pointer: String,
    is_envelope: bool,
}

impl First {
    fn new(at: &At, is_envelope: bool) -> Self {
        Self { sample: at.sample(), pointer: at.pointer(), is_envelope }
    }

    fn place(&self, context: &Context, pointer: String) -> Place {
        Place::Sample { event: context.declaration.event(), sample: self.sample, pointer }
    }
}

/// Reports each property that no sample gives a value to (an error), each enum value and union branch
/// that no sample shows (warnings), and each allowance that allows nothing (a warning).
///
/// A type that is used in several places is covered when any of them covers it, which also ends
/// recursion; inside of what no sample reaches nothing is reported, only that it is not reached.
pub(crate) fn check(
    context: &Context,
    document: &Value,
    entries: &[Entry<'_>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut matcher = Matcher::new(document);
    let mut records: Vec<(&Map<String, Value>, First)> = Vec::new();
    let mut known: HashSet<usize> = HashSet::new();
    let mut given: HashSet<usize> = HashSet::new();
    let mut choices = Choices::default();
    let mut depths = Depths { root: document, known: HashMap::new() };
    for entry in entries {
        walk(&mut matcher, *entry, &mut |sight| {
            if depths.gives(sight) {
                given.extend(sight.schemas.iter().map(|schema| address(*schema)));
            }
            for node in sight.nodes {
                if sight.value.is_object()
                    && node.schema.contains_key("properties")
                    && known.insert(address(node.schema))
                {
                    records.push((node.schema, First::new(sight.at, entry.is_envelope)));
                }
                choices.see(*node, sight, entry.is_envelope);
            }
        });
    }
    let mut allowed = Allowed::new(document, entries, &context.declaration.allow_unsampled);
    for (record, first) in &records {
        for (name, schema) in record.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if given.contains(&address(schema)) || allowed.property(schema) {
                continue;
            }
            let at = pointer::child(&first.pointer, name);
            let whose = if first.is_envelope { "sample of the envelope" } else { "sample" };
            diagnostics.push(
                Diagnostic::error(
                    "property-unsampled",
                    format!("no {whose} gives `{name}` a value"),
                    first.place(context, at.clone()),
                )
                .also(context.declaration.place.clone())
                .help(format!(
                    "set it in the factory, add a sample that has it, or allow it: `allow_unsampled({at:?})`"
                )),
            );
        }
    }
    choices.report(context, document, &mut allowed, diagnostics);
    for pointer in allowed.unused() {
        diagnostics.push(
            Diagnostic::warning(
                "allowance-unused",
                format!("`allow_unsampled({pointer:?})` allows nothing: the samples show it, or there is no such property"),
                context.declaration.place.clone(),
            )
            .help("remove it"),
        );
    }
}

/// Whether values say anything about the schemas that they stand for.
struct Depths<'a> {
    root: &'a Value,
    /// Whether there are properties somewhere inside of a schema, by its address.
    known: HashMap<usize, bool>,
}

impl<'a> Depths<'a> {
    /// `null` says nothing of a type that has other values, and an empty list nothing of items that
    /// have properties.
    fn gives(&mut self, sight: Sight<'_, 'a>) -> bool {
        let mut nodes = sight.nodes.iter();
        match sight.value {
            Value::Null => {
                // A type that is only ever null may have a name.
                let has_values = |node: &Node<'_>| {
                    let referred = node.schema.get("$ref").and_then(Value::as_str);
                    referred.is_none_or(|to| follow(self.root, to).is_none())
                        && node.schema.get("type").and_then(Value::as_str) != Some("null")
                        && !node.schema.keys().all(|keyword| keywords::is_annotation(keyword))
                };
                !nodes.any(has_values)
            }
            Value::Array(items) if items.is_empty() => !nodes.any(|node| {
                let inside = ["items", "prefixItems"].iter().filter_map(|keyword| node.schema.get(*keyword));
                inside.into_iter().any(|schema| self.has_properties(schema))
            }),
            Value::Object(members) if members.is_empty() => !nodes.any(|node| {
                let values = node.schema.get("additionalProperties");
                values.is_some_and(|schema| {
                    !node.schema.contains_key("properties") && self.has_properties(schema)
                })
            }),
            _ => true,
        }
    }

    fn has_properties(&mut self, schema: &'a Value) -> bool {
        let start = address(schema);
        if let Some(known) = self.known.get(&start) {
            return *known;
        }
        let mut seen = HashSet::new();
        let mut open = vec![schema];
        let mut found = false;
        while let Some(schema) = open.pop() {
            let Value::Object(node) = schema else {
                open.extend(schema.as_array().into_iter().flatten());
                continue;
            };
            if !seen.insert(address(node)) {
                continue;
            }
            if node
                .get("properties")
                .and_then(Value::as_object)
                .is_some_and(|properties| !properties.is_empty())
            {
                found = true;
                break;
            }
            open.extend(node.get("$ref").and_then(Value::as_str).and_then(|to| follow(self.root, to)));
            open.extend(
                keywords::subschemas(node)
                    .filter(|(keyword, ..)| *keyword != "$defs")
                    .map(|(.., inner)| inner),
            );
        }
        self.known.insert(start, found);
        found
    }
}
