//! What was seen at one place: counters and first sights, never the values themselves, but for a few short texts.

use std::{
    collections::{HashMap, HashSet},
    hash::{BuildHasher, RandomState},
};

use super::{
    formats::{self, Formats},
    read::{Number, Whole},
    tags::{self, Tag},
};

/// How many properties a record may have. An object of more is a map: its keys are data.
pub(super) const MOST_PROPERTIES: usize = 4096;

/// How many different texts are remembered of a place, to find tags and enums.
pub(super) const MOST_TEXTS: usize = 32;

/// How long a text may be that is remembered.
const LONGEST_TEXT: usize = 256;

/// Where something stands. The file is its number in [`super::Inference`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct At {
    pub(super) file: u32,
    pub(super) line: u32,
    pub(super) column: u32,
}

/// How often something was seen, and where first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Seen {
    pub(super) count: u64,
    pub(super) first: At,
}

impl Seen {
    pub(super) fn add(&mut self, at: At) {
        if self.count == 0 {
            self.first = at;
        }
        self.count += 1;
    }

    pub(super) fn any(self) -> bool {
        self.count > 0
    }

    pub(super) fn merge(&mut self, other: Self) {
        if other.any() {
            self.first = if self.any() { self.first.min(other.first) } else { other.first };
            self.count += other.count;
        }
    }
}

/// A set of kinds of values, as bits.
pub(super) type Kinds = u8;

/// The kinds.
pub(super) mod kind {
    use super::Kinds;

    pub(in crate::infer) const NULL: Kinds = 1;
    pub(in crate::infer) const BOOLEAN: Kinds = 2;
    pub(in crate::infer) const WHOLE: Kinds = 4;
    pub(in crate::infer) const FRACTION: Kinds = 8;
    pub(in crate::infer) const TEXT: Kinds = 16;
    pub(in crate::infer) const LIST: Kinds = 32;
    pub(in crate::infer) const OBJECT: Kinds = 64;
}

/// Everything that the values at one place show.
#[derive(Clone, Debug, Default)]
pub(super) struct Evidence {
    pub(super) seen: Seen,
    /// How many samples have a value here.
    pub(super) samples: u64,
    last_sample: u64,
    pub(super) null: Seen,
    pub(super) boolean: Seen,
    pub(super) numbers: Option<Box<Numbers>>,
    pub(super) texts: Option<Box<Texts>>,
    pub(super) list: Option<Box<List>>,
    pub(super) object: Option<Box<Objects>>,
}

/// Numbers.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbers {
    /// Written without fraction and exponent.
    pub(super) whole: Seen,
    pub(super) least: i128,
    pub(super) most: i128,
    /// Beyond 127 bits, and positive below 128 bits.
    pub(super) unsigned: Seen,
    /// Beyond 128 bits.
    pub(super) huge: Seen,
    pub(super) fraction: Seen,
    /// Whose digits a double does not keep.
    pub(super) inexact: Seen,
}

/// Strings.
#[derive(Clone, Debug)]
pub(super) struct Texts {
    pub(super) seen: Seen,
    /// The formats that all of them have.
    pub(super) formats: Formats,
    /// The different ones with their numbers; none where there are too many.
    pub(super) values: Option<Vec<(Box<str>, u64)>>,
    /// Whether one of them is empty, or of three words or more: what people write.
    pub(super) prose: bool,
    /// Which of the values came last.
    last: usize,
}

/// Arrays.
#[derive(Clone, Debug, Default)]
pub(super) struct List {
    pub(super) seen: Seen,
    pub(super) longest: usize,
    pub(super) shortest: usize,
    pub(super) items: Evidence,
    /// The kinds of the first few items, for tuples that hints ask for.
    pub(super) positions: Vec<Kinds>,
}

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

impl Evidence {
    /// One more value is here, of the sample with this number.
    pub(super) fn enter(&mut self, at: At, sample: u64) {
        self.seen.add(at);
        if self.last_sample != sample {
            self.last_sample = sample;
            self.samples += 1;
        }
    }

    pub(super) fn number(&mut self, number: Number, at: At) {
        self.numbers.get_or_insert_default().add(number, at);
    }

    pub(super) fn text(&mut self, text: &str, at: At) {
        match &mut self.texts {
            Some(texts) => texts.add(text, at),
            empty => {
                let mut texts = Texts {
                    seen: Seen::default(),
                    formats: formats::ALL,
                    values: Some(Vec::new()),
                    prose: false,
                    last: 0,
                };
                texts.add(text, at);
                *empty = Some(Box::new(texts));
            }
        }
    }

    /// The kinds of values that are here.
    pub(super) fn kinds(&self) -> Kinds {
        let numbers = self.numbers.as_deref();
        let mut kinds = 0;
        for (is, bit) in [
            (self.null.any(), kind::NULL),
            (self.boolean.any(), kind::BOOLEAN),
            (numbers.is_some_and(Numbers::any_whole), kind::WHOLE),
            (numbers.is_some_and(|numbers| numbers.fraction.any()), kind::FRACTION),
            (self.texts.is_some(), kind::TEXT),
            (self.list.is_some(), kind::LIST),
            (self.object.is_some(), kind::OBJECT),
        ] {
            kinds |= if is { bit } else { 0 };
        }
        kinds
    }

    /// Takes in what another place shows.
    pub(super) fn merge(&mut self, other: Self) {
        self.seen.merge(other.seen);
        self.samples += other.samples;
        self.null.merge(other.null);
        self.boolean.merge(other.boolean);
        merge_option(&mut self.numbers, other.numbers, |one, other| one.merge(&other));
        merge_option(&mut self.texts, other.texts, |one, other| one.merge(*other));
        merge_option(&mut self.list, other.list, |one, other| one.merge(*other));
        merge_option(&mut self.object, other.object, |one, other| one.merge(*other));
    }
}

fn merge_option<T>(one: &mut Option<T>, other: Option<T>, merge: impl FnOnce(&mut T, T)) {
    match (one, other) {
        (Some(one), Some(other)) => merge(one, other),
        (one @ None, Some(other)) => *one = Some(other),
        (_, None) => {}
    }
}

impl Numbers {
    pub(super) fn any_whole(&self) -> bool {
        self.whole.any() || self.unsigned.any() || self.huge.any()
    }

    fn add(&mut self, number: Number, at: At) {
        match number {
            Number::Whole(Whole::Held(value)) => {
                if self.whole.any() {
                    self.least = self.least.min(value);
                    self.most = self.most.max(value);
                } else {
                    (self.least, self.most) = (value, value);
                }
                self.whole.add(at);
            }
            Number::Whole(Whole::Unsigned) => self.unsigned.add(at),
            Number::Whole(Whole::Huge) => self.huge.add(at),
            Number::Fraction { double } => {
                self.fraction.add(at);
                if !double {
                    self.inexact.add(at);
                }
            }
        }
    }

    pub(super) fn merge(&mut self, other: &Self) {
        if other.whole.any() {
            (self.least, self.most) = if self.whole.any() {
                (self.least.min(other.least), self.most.max(other.most))
            } else {
                (other.least, other.most)
            };
        }
        self.whole.merge(other.whole);
        self.unsigned.merge(other.unsigned);
        self.huge.merge(other.huge);
        self.fraction.merge(other.fraction);
        self.inexact.merge(other.inexact);
    }
}

impl Texts {
    fn add(&mut self, text: &str, at: At) {
        self.seen.add(at);
        if self.formats != formats::NONE {
            self.formats = formats::of(text, self.formats);
        }
        if self.formats == formats::NONE && !self.prose {
            self.prose = text.is_empty() || text.bytes().filter(|byte| *byte == b' ').count() >= 2;
        }
        if self.values.is_some() {
            self.remember(text, 1);
        }
    }

    fn remember(&mut self, text: &str, count: u64) {
        let Some(values) = &mut self.values else { return };
        if let Some(at) = values.iter().position(|(value, _)| **value == *text) {
            values[at].1 += count;
            self.last = at;
        } else if text.len() <= LONGEST_TEXT && values.len() < MOST_TEXTS {
            self.last = values.len();
            values.push((text.into(), count));
        } else {
            self.values = None;
        }
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.seen.merge(other.seen);
        self.formats &= other.formats;
        self.prose |= other.prose;
        match other.values {
            Some(values) => values.iter().for_each(|(value, count)| self.remember(value, *count)),
            None => self.values = None,
        }
    }
}

/// How many positions of arrays are kept apart.
const MOST_POSITIONS: usize = 16;

impl List {
    /// An item was read.
    pub(super) fn item(&mut self, at: usize, kinds: Kinds) {
        match self.positions.get_mut(at) {
            Some(known) => *known |= kinds,
            None if at < MOST_POSITIONS => self.positions.push(kinds),
            None => {}
        }
    }

    /// An array of `length` items ends.
    pub(super) fn ended(&mut self, length: usize) {
        self.shortest = if self.seen.count == 1 { length } else { self.shortest.min(length) };
        self.longest = self.longest.max(length);
    }

    fn merge(&mut self, other: Self) {
        self.shortest = self.shortest.min(other.shortest);
        self.longest = self.longest.max(other.longest);
        self.seen.merge(other.seen);
        self.items.merge(other.items);
        for (at, kinds) in other.positions.into_iter().enumerate() {
            self.item(at, kinds);
        }
    }
}

impl Objects {
    /// The place of a key's value. `next` is where it stands if the keys come in the order of last time; false beside it
    /// where the object had the key before.
    pub(super) fn slot(&mut self, name: &str, next: usize) -> (Slot, bool) {
        if let Some(map) = &mut self.map {
            return (Slot::MapValue, map.is_new(name));
        }
        let object = self.seen.count;
        if let Some(property) = self.properties.get_mut(next)
            && *property.name == *name
        {
            let new = property.last != object;
            property.last = object;
            return (Slot::Property(next), new);
        }
        let at = match self.index.get(name) {
            Some(at) => *at,
            None if self.properties.len() >= MOST_PROPERTIES => {
                self.become_map();
                return self.slot(name, 0);
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

    /// An object ends.
    pub(super) fn end(&mut self) {
        if let Some(map) = &mut self.map {
            map.open = HashSet::new();
        } else if self.properties.len() > tags::MOST_PROPERTIES {
            self.tags = Vec::new();
        } else {
            self.tell_apart();
        }
    }

    /// Counts what goes with each value of the properties that may be tags: those that every object has, with few texts.
    fn tell_apart(&mut self) {
        let object = self.seen.count;
        if object == 1 {
            let texts = self.open.iter().filter(|(_, kinds)| *kinds == kind::TEXT);
            self.tags = texts.map(|(at, _)| Tag::new(*at)).collect();
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
                    tag.add(texts.last, open);
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
            let (slot, _) = self.slot(&property.name, usize::MAX);
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
