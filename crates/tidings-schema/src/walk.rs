//! Samples and the schemas that speak about them, walked side by side.

use serde_json::Value;

use crate::{
    matching::{Matcher, Node, item_schema, member_schema},
    pointer,
    samples::read::Sample,
};

/// A type with its samples: the payload at the document's root, or the envelope.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'a> {
    /// The schema inside the document.
    pub(crate) schema: &'a Value,
    /// Its samples.
    pub(crate) samples: &'a [Sample],
    /// Whether this is the envelope.
    pub(crate) is_envelope: bool,
}

/// The samples of a document's types.
pub(crate) struct Samples<'s> {
    /// The payload's.
    pub(crate) payload: &'s [Sample],
    /// The envelope's, with the name of its definition.
    pub(crate) envelope: Option<(&'s str, &'s [Sample])>,
}

impl Samples<'_> {
    /// The types of `document` with their samples.
    pub(crate) fn entries<'a>(&'a self, document: &'a Value) -> Vec<Entry<'a>> {
        let payload = Entry { schema: document, samples: self.payload, is_envelope: false };
        let envelope = self.envelope.and_then(|(name, samples)| {
            let schema = document.get("$defs")?.get(name)?;
            Some(Entry { schema, samples, is_envelope: true })
        });
        std::iter::once(payload).chain(envelope).collect()
    }
}

/// Where in a sample a value is. Made text only when it must be said.
#[derive(Clone, Copy)]
pub(crate) enum At<'p> {
    /// The sample itself: its position.
    Sample(usize),
    /// A member of an object.
    Member(&'p At<'p>, &'p str),
    /// An item of an array.
    Item(&'p At<'p>, usize),
}

impl At<'_> {
    /// The sample's position.
    pub(crate) fn sample(&self) -> usize {
        match self {
            Self::Sample(index) => *index,
            Self::Member(outer, _) | Self::Item(outer, _) => outer.sample(),
        }
    }

    /// The JSON Pointer inside the sample.
    pub(crate) fn pointer(&self) -> String {
        match self {
            Self::Sample(_) => String::new(),
            Self::Member(outer, name) => pointer::child(&outer.pointer(), name),
            Self::Item(outer, at) => pointer::child(&outer.pointer(), &at.to_string()),
        }
    }
}

/// A value of a sample, and what the schema says about it.
#[derive(Clone, Copy)]
pub(crate) struct Sight<'s, 'a> {
    /// The schemas by which the value was reached: of a property, of items.
    pub(crate) schemas: &'s [&'a Value],
    /// Every schema object that speaks about the value.
    pub(crate) nodes: &'s [Node<'a>],
    /// The value.
    pub(crate) value: &'a Value,
    /// Where it is.
    pub(crate) at: &'s At<'s>,
}

/// Calls `see` with every value of every sample.
pub(crate) fn walk<'a>(matcher: &mut Matcher<'a>, entry: Entry<'a>, see: &mut dyn FnMut(Sight<'_, 'a>)) {
    for sample in entry.samples {
        step(matcher, &[entry.schema], &sample.value, &At::Sample(sample.index), see);
    }
}

fn step<'a>(
    matcher: &mut Matcher<'a>,
    schemas: &[&'a Value],
    value: &'a Value,
    at: &At,
    see: &mut dyn FnMut(Sight<'_, 'a>),
) {
    let nodes = matcher.nodes(schemas, value);
    see(Sight { schemas, nodes: &nodes, value, at });
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                let inner = members_of(&nodes, name);
                step(matcher, &inner, member, &At::Member(at, name), see);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let inner: Vec<&'a Value> =
                    nodes.iter().filter_map(|node| item_schema(node.schema, index)).collect();
                step(matcher, &inner, item, &At::Item(at, index), see);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The schemas of a member, as the nodes that speak about its object give them.
pub(crate) fn members_of<'a>(nodes: &[Node<'a>], name: &str) -> Vec<&'a Value> {
    let declared =
        |node: &Node<'a>| node.schema.get("properties").and_then(|properties| properties.get(name));
    let known: Vec<&'a Value> = nodes.iter().filter_map(declared).collect();
    if known.is_empty() {
        nodes.iter().filter_map(|node| member_schema(node.schema, name)).collect()
    } else {
        known
    }
}
