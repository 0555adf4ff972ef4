//! What several values have in common.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::formats::Formats;

/// Everything that the values at one place show.
#[allow(clippy::struct_excessive_bools, reason = "each is a kind of value that was seen")]
#[derive(Debug, Default)]
pub(super) struct Shape {
    pub(super) null: bool,
    pub(super) boolean: bool,
    /// A number without a fraction or exponent, as it is written.
    pub(super) integer: bool,
    /// Any other number.
    pub(super) fraction: bool,
    /// Text, with the formats that every text has.
    pub(super) text: Option<Formats>,
    pub(super) list: Option<List>,
    pub(super) record: Option<Record>,
    /// The first sample that has a value here.
    pub(super) first: usize,
    /// Where the shape is of items: the position of the first.
    pub(super) at: usize,
    seen: bool,
}

/// The items of all arrays.
#[derive(Debug)]
pub(super) struct List {
    /// None where every array was empty.
    pub(super) items: Option<Box<Shape>>,
    /// The first sample that has the array.
    pub(super) first: usize,
}

/// The properties of all objects.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// In the order in which they were first seen.
    pub(super) properties: Vec<(String, Property)>,
    /// How many objects there are.
    pub(super) seen: usize,
    positions: BTreeMap<String, usize>,
}

/// A property of some of the objects.
#[derive(Debug, Default)]
pub(super) struct Property {
    pub(super) shape: Shape,
    /// How many objects have it.
    pub(super) seen: usize,
}

impl Shape {
    /// Takes another value in, of the sample at position `sample`.
    pub(super) fn add(&mut self, value: &Value, sample: usize) {
        if !self.seen {
            self.seen = true;
            self.first = sample;
        }
        match value {
            Value::Null => self.null = true,
            Value::Bool(_) => self.boolean = true,
            Value::Number(number) if number.is_f64() => self.fraction = true,
            Value::Number(_) => self.integer = true,
            Value::String(text) => {
                let formats = Formats::of(text);
                self.text = Some(self.text.map_or(formats, |known| known.and(formats)));
            }
            Value::Array(items) => self.add_items(items, sample),
            Value::Object(members) => self.add_members(members, sample),
        }
    }

    fn add_items(&mut self, items: &[Value], sample: usize) {
        let list = self.list.get_or_insert(List { items: None, first: sample });
        for (at, item) in items.iter().enumerate() {
            let shape = list.items.get_or_insert_with(|| Box::new(Self { at, ..Self::default() }));
            shape.add(item, sample);
        }
    }

    fn add_members(&mut self, members: &Map<String, Value>, sample: usize) {
        let record = self.record.get_or_insert_default();
        record.seen += 1;
        for (name, member) in members {
            let at = *record.positions.entry(name.clone()).or_insert_with(|| {
                record.properties.push((name.clone(), Property::default()));
                record.properties.len() - 1
            });
            if let Some((_, property)) = record.properties.get_mut(at) {
                property.seen += 1;
                property.shape.add(member, sample);
            }
        }
    }

    /// How many kinds of values there are, `null` aside.
    pub(super) fn kinds(&self) -> usize {
        usize::from(self.boolean)
            + usize::from(self.integer || self.fraction)
            + usize::from(self.text.is_some())
            + usize::from(self.list.is_some())
            + usize::from(self.record.is_some())
    }
}
