//! What was seen at one place: counters and first sights, never the values themselves, but for a few short texts.

use super::{
    formats::{self, Formats},
    objects::Objects,
    read::{Number, Whole},
};

/// How many different texts are remembered of a place, to find tags and enums.
pub(super) const MOST_TEXTS: usize = 64;

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
    pub(super) last: usize,
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

    /// `text` is UTF-8.
    pub(super) fn text(&mut self, text: &[u8], at: At) {
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
    fn add(&mut self, text: &[u8], at: At) {
        self.seen.add(at);
        if self.formats != formats::NONE {
            self.formats = formats::of(text, self.formats);
        }
        if self.formats == formats::NONE && !self.prose {
            self.prose = text.is_empty() || text.split(|byte| *byte == b' ').nth(2).is_some();
        }
        if self.values.is_some() {
            self.remember(text, 1);
        }
    }

    fn remember(&mut self, text: &[u8], count: u64) {
        let Some(values) = &mut self.values else { return };
        if let Some(at) = values.iter().position(|(value, _)| value.as_bytes() == text) {
            values[at].1 += count;
            self.last = at;
        } else if text.len() <= LONGEST_TEXT
            && values.len() < MOST_TEXTS
            && let Ok(text) = std::str::from_utf8(text)
        {
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
            Some(values) => values.iter().for_each(|(value, count)| self.remember(value.as_bytes(), *count)),
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
