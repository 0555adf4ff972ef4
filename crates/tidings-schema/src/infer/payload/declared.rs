//! What a declaration shows of a place, with the samples where it shows nothing.
//!
//! A type that is declared in sight is one definition, made of the samples of all its places. Of a type that is not in
//! sight only the kinds of values that samples show are claimed, and each is an assumption; the properties of its
//! objects may be missing or null.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    super::graph::{Graph, NodeId, RecordNode},
    Writer,
};
use crate::{
    Facts,
    deprecation::flattened,
    facts::{EnumFacts, FieldFacts, Form, TypeFacts, ValueFacts},
    normalise::scalars,
    pointer,
};

/// How deep fields are flattened into one another, and newtypes into newtypes.
const DEEPEST: usize = 16;

/// Gives the objects of declared maps one kind of values, and each declared type one node: what its places show.
pub(super) fn unite(graph: &mut Graph, root: NodeId, facts: &Facts, (name, found): (&str, &TypeFacts)) {
    let mut known: BTreeMap<&str, NodeId> = BTreeMap::from([(name, root)]);
    let mut open: Vec<(NodeId, &ValueFacts)> = Vec::new();
    enter(graph, root, found, &mut open);
    while let Some((id, value)) = open.pop() {
        match value {
            ValueFacts::Optional(inner) => open.push((id, inner)),
            ValueFacts::List(inner) => {
                open.extend(graph.node(id).list.as_ref().map(|list| (list.items, &**inner)));
            }
            ValueFacts::Map(inner) => {
                graph.make_map(id);
                open.extend(graph.node(id).map.as_ref().map(|map| (map.values, &**inner)));
            }
            ValueFacts::Named(name) => match (facts.types.get(name), known.get(name.as_str())) {
                (_, Some(other)) => graph.unite(*other, id),
                (Some(inner), None) => {
                    known.insert(name, id);
                    enter(graph, id, inner, &mut open);
                }
                (None, None) => {}
            },
            // The evidence of a tuple's places is not apart.
            ValueFacts::Tuple(_)
            | ValueFacts::Unknown
            | ValueFacts::Any
            | ValueFacts::Null
            | ValueFacts::Boolean
            | ValueFacts::Integer(_)
            | ValueFacts::Number(_)
            | ValueFacts::Text => {}
        }
    }
}

fn enter<'f>(graph: &Graph, id: NodeId, found: &'f TypeFacts, open: &mut Vec<(NodeId, &'f ValueFacts)>) {
    match &found.form {
        Form::Record(fields) => {
            let Some(record) = &graph.node(id).record else { return };
            for field in fields.iter().filter(|field| !field.is_flattened) {
                let edge = record.edges.iter().find(|edge| *edge.name == *field.name);
                open.extend(edge.map(|edge| (edge.to, &field.value)));
            }
        }
        Form::Value(value) => open.push((id, value)),
        Form::Enum(_) | Form::Unknown => {}
    }
}

/// Whether the declaration has something to say.
pub(super) fn tells(found: &TypeFacts) -> bool {
    match &found.form {
        Form::Record(_) | Form::Value(_) => true,
        Form::Enum(found) => found.is_text,
        Form::Unknown => false,
    }
}

impl<'a> Writer<'a, '_> {
    /// The schema of a declared type. `at` is a pointer to a value of it.
    pub(super) fn declared(
        &mut self,
        id: Option<NodeId>,
        found: &'a TypeFacts,
        name: &str,
        at: &str,
    ) -> Value {
        match &found.form {
            Form::Record(fields) => Value::Object(self.fields(id, fields, at)),
            Form::Value(value) => self.value(id, value, name, at),
            Form::Enum(values) if values.is_text => text_enum(values),
            Form::Enum(_) => {
                self.assume(at, format!("any JSON value (the enum `{name}` has variants with data)"));
                Value::Bool(true)
            }
            Form::Unknown => self.shown(id, &format!("`{name}` is serialized by code of its own"), name, at),
        }
    }

    /// The schema of a place, by what its type's tokens show. `name` is what a record there is called that has no
    /// name of its own.
    fn value(&mut self, id: Option<NodeId>, value: &'a ValueFacts, name: &str, at: &str) -> Value {
        let schema = match value {
            ValueFacts::Unknown => self.shown(id, "an attribute says how it is serialized", name, at),
            ValueFacts::Any => Value::Bool(true),
            ValueFacts::Null => json!({ "type": "null" }),
            ValueFacts::Boolean => json!({ "type": "boolean" }),
            ValueFacts::Integer(format) => {
                let mut node = Map::from_iter([
                    ("type".to_owned(), Value::from("integer")),
                    ("format".to_owned(), Value::from(format.as_str())),
                ]);
                scalars::normalise(&mut node);
                Value::Object(node)
            }
            ValueFacts::Number(format) => json!({ "type": "number", "format": format }),
            ValueFacts::Text => json!({ "type": "string" }),
            ValueFacts::Optional(inner) => {
                let inner = self.value(id, inner, name, at);
                return nullable(inner);
            }
            ValueFacts::List(inner) => {
                let items = id.and_then(|id| self.graph.node(id).list.as_ref());
                let items = items.filter(|list| list.longest > 0).map(|list| list.items);
                let items = self.value(items, inner, name, &pointer::child(at, "0"));
                json!({ "type": "array", "items": items })
            }
            ValueFacts::Map(inner) => {
                let values = id.and_then(|id| self.graph.node(id).map.as_ref()).map(|map| map.values);
                let values = values.filter(|values| self.graph.node(*values).seen.any());
                let values = self.value(values, inner, name, &pointer::child(at, "*"));
                json!({ "type": "object", "additionalProperties": values })
            }
            ValueFacts::Tuple(values) => {
                // What is at one place of a tuple is not kept apart from what is at the others.
                let items = id.and_then(|id| self.graph.node(id).list.as_ref()).map(|list| list.items);
                let places = values.iter().enumerate();
                let items: Vec<Value> = places
                    .map(|(place, value)| {
                        let name = format!("{name}{}", place + 1);
                        self.value(items, value, &name, &pointer::child(at, &place.to_string()))
                    })
                    .collect();
                let length = items.len();
                json!({
                    "type": "array", "prefixItems": items, "items": false, "minItems": length, "maxItems": length,
                })
            }
            ValueFacts::Named(of) if of == self.type_name => json!({ "$ref": "#" }),
            ValueFacts::Named(of) => match self.context.declaration.facts.types.get(of) {
                Some(found) => self.named(id, of, found, at),
                None => self.shown(id, &format!("`{of}`"), name, at),
            },
        };
        // A null that no token announces: an alias of an `Option`, a serializer of its own.
        let shows_null = id.is_some_and(|id| self.graph.node(id).null.any());
        if shows_null && !matches!(value, ValueFacts::Null | ValueFacts::Any) {
            nullable(schema)
        } else {
            schema
        }
    }

    /// A type that is declared in sight: one definition, whatever places it is at.
    fn named(&mut self, id: Option<NodeId>, of: &str, found: &'a TypeFacts, at: &str) -> Value {
        if let Form::Value(value) = &found.form {
            // A newtype is what it holds, unless it holds itself.
            if self.newtypes >= DEEPEST {
                return Value::Bool(true);
            }
            self.newtypes += 1;
            let schema = self.value(id, value, of, at);
            self.newtypes -= 1;
            return schema;
        }
        if !tells(found) {
            return self.declared(id, found, of, at);
        }
        let name = found.names.last().map_or(of, String::as_str);
        if self.defs.contains_key(name) {
            return json!({ "$ref": pointer::reference(name) });
        }
        // It may hold itself.
        self.defs.insert(name.to_owned(), (Value::Null, at.to_owned()));
        let schema = self.declared(id, found, of, at);
        self.defs.insert(name.to_owned(), (schema, at.to_owned()));
        json!({ "$ref": pointer::reference(name) })
    }

    /// The properties of a record.
    fn fields(&mut self, id: Option<NodeId>, fields: &'a [FieldFacts], at: &str) -> Map<String, Value> {
        let record = id.and_then(|id| self.graph.node(id).record.as_ref());
        let mut into = Record::default();
        self.add(record, fields, false, at, &mut into, 0);
        let left = record.into_iter().flat_map(|record| &record.edges);
        let left: Vec<_> = left.filter(|edge| !into.properties.contains_key(&*edge.name)).collect();
        // Of maps and types out of sight that are flattened.
        for edge in left {
            let at = pointer::child(at, &edge.name);
            let schema = self.shown(Some(edge.to), "a flattened field", &edge.name, &at);
            into.properties.insert(edge.name.to_string(), nullable(schema));
        }
        let mut node = Map::from_iter([
            ("type".to_owned(), Value::from("object")),
            ("properties".to_owned(), Value::Object(into.properties)),
        ]);
        if !into.required.is_empty() {
            node.insert("required".to_owned(), into.required.into());
        }
        node
    }

    fn add(
        &mut self,
        record: Option<&'a RecordNode>,
        fields: &'a [FieldFacts],
        all_optional: bool,
        at: &str,
        into: &mut Record,
        depth: usize,
    ) {
        for field in fields {
            if field.is_flattened {
                let inner = flattened(&field.value, &self.context.declaration.facts);
                if let (Some(Form::Record(inner)), true) = (inner, depth < DEEPEST) {
                    let optional = all_optional || matches!(field.value, ValueFacts::Optional(_));
                    self.add(record, inner, optional, at, into, depth + 1);
                }
                continue;
            }
            let edge = record.and_then(|record| record.edges.iter().find(|edge| *edge.name == *field.name));
            let to = edge.map(|edge| edge.to);
            let is_optional = field.is_optional || all_optional;
            // Left out instead of null, as `skip_serializing_if = "Option::is_none"` does it; a null that a sample
            // shows is written all the same.
            let value = match &field.value {
                ValueFacts::Optional(inner) if field.is_optional => inner,
                value => value,
            };
            let schema = self.value(to, value, &field.name, &pointer::child(at, &field.name));
            into.properties.insert(field.name.clone(), schema);
            if !is_optional && !into.required.contains(&field.name) {
                into.required.push(field.name.clone());
            }
        }
    }

    /// What samples alone show of a place, which is an assumption.
    fn shown(&mut self, id: Option<NodeId>, of: &str, name: &str, at: &str) -> Value {
        let node = id.map(|id| self.graph.node(id)).filter(|node| node.seen.any());
        let (Some(id), Some(node)) = (id, node) else {
            self.unshown(at, of);
            return Value::Bool(true);
        };
        let mut kinds: Vec<&str> = Vec::new();
        for (is, kind) in [
            (node.boolean.any(), "a boolean"),
            (node.numbers.is_some(), "a number"),
            (node.texts.is_some(), "text"),
            (node.list.is_some(), "a list"),
            (
                node.record.is_some() || node.map.is_some(),
                "an object whose properties may be missing or null",
            ),
        ] {
            kinds.extend(is.then_some(kind));
        }
        if !kinds.is_empty() {
            self.assume(at, format!("{} ({of})", kinds.join(" or ")));
        }
        let is_open = std::mem::replace(&mut self.is_open, true);
        let name = format!("{}{}", self.type_name, crate::Name::new(name).pascal());
        let schema = self.schema(id, &name, at);
        self.is_open = is_open;
        schema
    }

    fn assume(&mut self, at: &str, what: String) {
        let assumed = (at.to_owned(), what);
        // What is inside of an assumption goes without saying.
        if !self.is_open && !self.assumed.contains(&assumed) {
            self.assumed.push(assumed);
        }
    }
}

#[derive(Default)]
struct Record {
    properties: Map<String, Value>,
    required: Vec<String>,
}

fn text_enum(found: &EnumFacts) -> Value {
    let names: Vec<&str> = found.variants.iter().map(|variant| variant.name.as_str()).collect();
    if names.is_empty() {
        return json!({ "type": "string" });
    }
    let known = json!({ "type": "string", "enum": names });
    if found.is_open { json!({ "anyOf": [known, { "type": "string" }] }) } else { known }
}

/// The schema, or null.
pub(super) fn nullable(mut schema: Value) -> Value {
    let null = || Value::from("null");
    let Value::Object(node) = &mut schema else { return schema };
    if node.is_empty() {
        return schema;
    }
    let is_enum = node.contains_key("enum");
    match node.get_mut("type") {
        Some(Value::String(name)) if name == "null" => return schema,
        Some(name @ Value::String(_)) if !is_enum => {
            *name = json!([name.take(), "null"]);
            return schema;
        }
        Some(Value::Array(names)) => {
            if !names.contains(&null()) {
                names.push(null());
            }
            return schema;
        }
        _ => {}
    }
    match node.get_mut("anyOf") {
        Some(Value::Array(branches)) => {
            if !branches.iter().any(|branch| branch.get("type") == Some(&null())) {
                branches.push(json!({ "type": "null" }));
            }
            schema
        }
        _ => json!({ "anyOf": [schema, { "type": "null" }] }),
    }
}
