//! What was seen of the objects at one place.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher, RandomState},
};

use super::{
    evidence::{At, Evidence, Kinds, Seen, kind},
    shape::Values,
    tags::{self, Tag},
};

/// How many properties a record may have. An object of more is a map: its keys are data.
pub(super) const MOST_PROPERTIES: usize = 4096;

/// Objects.
#[derive(Clone, Debug, Default)]
pub(super) struct Objects {
    pub(super) seen: Seen,
    /// In the order of first sight; none where the objects were found to be a map.
    pub(super) properties: Vec<Property>,
    index: HashMap<Box<str>, usize>,
    /// The values of a map.
    pub(super) map: Option<Box<Keys>>,
    /// The properties that may tell the objects apart.
    pub(super) tags: Vec<Tag>,
    /// What the object that is being read has.
    open: Vec<(usize, Kinds)>,
}

/// A property.
#[derive(Clone, Debug, Default)]
pub(super) struct Property {
    pub(super) name: Box<str>,
    pub(super) evidence: Evidence,
    /// The last object that had it, to find keys that stand twice.
    last: u64,
}

/// The keys of objects that have too many different ones to be records.
#[derive(Clone, Debug, Default)]
pub(super) struct Keys {
    pub(super) values: Evidence,
    /// The keys of the object that is being read, as hashes.
    open: HashSet<u128>,
    hashers: (RandomState, RandomState),
}

/// Where a property's value goes.
#[derive(Clone, Copy, Debug)]
pub(super) enum Slot {
    Property(usize),
    MapValue,
}

impl Objects {
    /// The place of a key's value. `next` is where it stands if the keys come in the order of last time; false beside it
    /// where the object had the key before. The name is UTF-8.
    pub(super) fn slot(&mut self, name: &[u8], next: usize) -> (Slot, bool) {
        if self.map.is_none() {
            let object = self.seen.count;
            if let Some(property) = self.properties.get_mut(next)
                && property.name.as_bytes() == name
            {
                let new = property.last != object;
                property.last = object;
                return (Slot::Property(next), new);
            }
        }
        self.slot_of(std::str::from_utf8(name).unwrap_or_default())
    }

    fn slot_of(&mut self, name: &str) -> (Slot, bool) {
        if let Some(map) = &mut self.map {
            return (Slot::MapValue, map.is_new(name));
        }
        let object = self.seen.count;
        let at = match self.index.get(name) {
            Some(at) => *at,
            None if self.properties.len() >= MOST_PROPERTIES => {
                self.become_map();
                return self.slot_of(name);
            }
            None => {
                let at = self.properties.len();
                self.properties.push(Property { name: name.into(), ..Property::default() });
                self.index.insert(name.into(), at);
                at
            }
        };
        let Some(property) = self.properties.get_mut(at) else { return (Slot::Property(at), true) };
        let new = property.last != object;
        property.last = object;
        (Slot::Property(at), new)
    }

    /// A value was read into a slot. Says where the next key stands if the keys come in the order of last time.
    pub(super) fn had(&mut self, slot: Slot, kinds: Kinds) -> usize {
        match slot {
            Slot::Property(at) => {
                self.open.push((at, kinds));
                at + 1
            }
            Slot::MapValue => 0,
        }
    }

    /// The evidence of a slot.
    pub(super) fn evidence(&mut self, slot: Slot) -> Option<&mut Evidence> {
        match slot {
            Slot::Property(at) => self.properties.get_mut(at).map(|property| &mut property.evidence),
            Slot::MapValue => self.map.as_mut().map(|map| &mut map.values),
        }
    }

    /// An object begins.
    pub(super) fn begin(&mut self, at: At) {
        self.seen.add(at);
        self.open.clear();
    }

    /// An object ends. `values` is its shape, where all of it is known.
    pub(super) fn end(&mut self, values: Option<Values<'_>>) {
        if let Some(map) = &mut self.map {
            map.open = HashSet::new();
        } else if self.properties.len() > tags::MOST_PROPERTIES {
            self.tags = Vec::new();
        } else {
            self.tell_apart(values);
        }
    }

    /// Counts what goes with each value of the properties that may be tags: those that every object has, with few texts.
    fn tell_apart(&mut self, values: Option<Values<'_>>) {
        let object = self.seen.count;
        if object == 1 {
            let texts = self.open.iter().filter(|(_, kinds)| *kinds == kind::TEXT);
            let names = &self.properties;
            self.tags = texts
                .filter_map(|(at, _)| names.get(*at).map(|property| Tag::new(*at, &property.name)))
                .collect();
        }
        let (properties, open) = (&self.properties, &self.open);
        self.tags.retain_mut(|tag| {
            let Some(property) = properties.get(tag.property).filter(|property| property.last == object)
            else {
                return false;
            };
            if property.evidence.kinds() != kind::TEXT {
                return false;
            }
            match property.evidence.texts.as_deref() {
                Some(texts) if texts.values.is_some() => {
                    tag.add(texts.last, open, values);
                    true
                }
                _ => false,
            }
        });
    }

    /// The objects have too many keys for a record.
    fn become_map(&mut self) {
        let mut map = Box::<Keys>::default();
        for property in std::mem::take(&mut self.properties) {
            if property.last == self.seen.count {
                map.is_new(&property.name);
            }
            map.values.merge(property.evidence);
        }
        self.index = HashMap::new();
        self.tags = Vec::new();
        self.map = Some(map);
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.seen.merge(other.seen);
        self.tags.clear();
        if let Some(map) = other.map {
            if self.map.is_none() {
                self.become_map();
            }
            if let Some(own) = &mut self.map {
                own.values.merge(map.values);
            }
        }
        for property in other.properties {
            let (slot, _) = self.slot_of(&property.name);
            if let Some(evidence) = self.evidence(slot) {
                evidence.merge(property.evidence);
            }
        }
    }
}

impl Keys {
    fn is_new(&mut self, name: &str) -> bool {
        let (one, other) = (self.hashers.0.hash_one(name), self.hashers.1.hash_one(name));
        self.open.insert(u128::from(one) << 64 | u128::from(other))
    }
}
