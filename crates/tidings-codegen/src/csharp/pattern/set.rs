//! Sets of characters, as .NET matches them.

use std::fmt::Write as _;

use regex_syntax::hir::{Class, ClassUnicode, ClassUnicodeRange, HirKind};

/// The general categories that .NET has as well, by their short names.
const CATEGORIES: [&str; 34] = [
    "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps",
    "Pe", "Pi", "Pf", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Co",
];

/// Ranges of UTF-16 units, wide enough to count beyond them.
type Units = Vec<(u32, u32)>;

/// A set of characters. In the basic plane .NET's own categories are used where the expression has them,
/// since hundreds of ranges say nothing to a reader.
pub(super) struct Set {
    ranges: ClassUnicode,
    /// The parts of the set that .NET has a name for, as they stand in a class.
    named: String,
    /// The other parts.
    other: ClassUnicode,
    negated: bool,
}

impl Set {
    pub(super) fn of(ranges: &[(char, char)]) -> Self {
        let ranges = ClassUnicode::new(ranges.iter().map(|(from, to)| ClassUnicodeRange::new(*from, *to)));
        Self { other: ranges.clone(), ranges, named: String::new(), negated: false }
    }

    /// The characters between two codes; halves of pairs are none.
    pub(super) fn between(from: u32, to: u32) -> Self {
        let ends = [(from, to.min(0xd7ff)), (from.max(0xe000), to)];
        let ranges: Vec<(char, char)> = ends
            .into_iter()
            .filter(|(from, to)| from <= to)
            .filter_map(|(from, to)| Some((char::from_u32(from)?, char::from_u32(to)?)))
            .collect();
        Self::of(&ranges)
    }

    pub(super) fn property(name: &str) -> Option<Self> {
        let hir = regex_syntax::parse(&format!("\\p{{{name}}}")).ok()?;
        let HirKind::Class(Class::Unicode(ranges)) = hir.into_kind() else { return None };
        let short = name.rsplit('=').next().unwrap_or_default();
        let is_category = name == short || name.starts_with("gc=") || name.starts_with("General_Category=");
        if is_category && CATEGORIES.contains(&short) {
            let named = format!("\\p{{{short}}}");
            return Some(Self { ranges, named, other: ClassUnicode::empty(), negated: false });
        }
        Some(Self { other: ranges.clone(), ranges, named: String::new(), negated: false })
    }

    pub(super) fn negated(mut self) -> Self {
        self.ranges.negate();
        self.negated = !self.negated;
        self
    }

    pub(super) fn add(&mut self, added: &Self) {
        self.ranges.union(&added.ranges);
        if !added.negated {
            self.named.push_str(&added.named);
            self.other.union(&added.other);
        } else if let Some(name) = added.named.strip_prefix("\\p").filter(|_| added.other.ranges().is_empty())
        {
            self.named.push_str("\\P");
            self.named.push_str(name);
        } else {
            self.other.union(&added.ranges);
        }
    }

    /// Writes an atom that matches one character of the set.
    pub(super) fn write(&self, out: &mut String) {
        let pairs = pairs(&self.ranges);
        let units = self.units();
        if let (Some(only), true) = (self.single(), pairs.is_empty()) {
            return unit(only, out);
        }
        match (units.as_str(), pairs.as_slice()) {
            ("", []) => out.push_str("(?!)"),
            (units, []) => out.push_str(units),
            ("", pairs) => {
                let _ = write!(out, "(?:{})", pairs.join("|"));
            }
            (units, pairs) => {
                let _ = write!(out, "(?:{units}|{})", pairs.join("|"));
            }
        }
    }

    /// The set, where it is one character of the basic plane.
    fn single(&self) -> Option<u16> {
        match basic(&self.ranges).as_slice() {
            [(from, to)] if from == to => Some(*from),
            _ => None,
        }
    }

    /// A class of the set's characters in the basic plane; empty where there is none.
    fn units(&self) -> String {
        let mut class = self.named.clone();
        for (from, to) in basic(&self.other) {
            unit(from, &mut class);
            if to > from {
                if to > from + 1 {
                    class.push('-');
                }
                unit(to, &mut class);
            }
        }
        match (class.as_str(), self.negated) {
            ("", false) => String::new(),
            // Halves of pairs are characters to .NET, and in all its negated sets.
            (class, true) => format!("[^{class}\\ud800-\\udfff]"),
            (class, false) if class.contains("\\P{") || class.contains("\\p{C}") => {
                format!("[{class}-[\\ud800-\\udfff]]")
            }
            (class, false) => format!("[{class}]"),
        }
    }
}

/// The ranges of a set in the basic plane.
fn basic(set: &ClassUnicode) -> Vec<(u16, u16)> {
    let mut ranges = Vec::new();
    for range in set.ranges() {
        let (from, to) = (u32::from(range.start()), u32::from(range.end()).min(0xffff));
        // A range that goes over the gap of the surrogates is two.
        for (from, to) in [(from, to.min(0xd7ff)), (from.max(0xe000), to)] {
            if let (Ok(from), Ok(to), true) = (u16::try_from(from), u16::try_from(to), from <= to) {
                ranges.push((from, to));
            }
        }
    }
    ranges
}

/// The characters of a set beyond the basic plane, as alternatives of pairs of surrogates.
fn pairs(set: &ClassUnicode) -> Vec<String> {
    // Which second halves each first half has.
    let mut halves: Vec<(u32, Units)> = Vec::new();
    for range in set.ranges() {
        let (from, to) = (u32::from(range.start()).max(0x1_0000), u32::from(range.end()));
        let mut from = from;
        while from <= to {
            let (high, low) = (0xd800 + ((from - 0x1_0000) >> 10), 0xdc00 + (from & 0x3ff));
            let end = to.min(from | 0x3ff);
            let lows = (low, 0xdc00 + (end & 0x3ff));
            match halves.last_mut() {
                Some((last, found)) if *last == high => found.push(lows),
                _ => halves.push((high, vec![lows])),
            }
            from = end + 1;
        }
    }
    // First halves in a row that have the same second ones are one alternative.
    let mut alternatives: Vec<(u32, u32, Units)> = Vec::new();
    for (high, lows) in halves {
        match alternatives.last_mut() {
            Some((_, last, found)) if *last + 1 == high && *found == lows => *last = high,
            _ => alternatives.push((high, high, lows)),
        }
    }
    let class = |ranges: &[(u32, u32)]| {
        let mut class = String::new();
        for (from, to) in ranges {
            let _ = write!(class, "\\u{from:04x}");
            if to > from {
                let _ = write!(class, "{}\\u{to:04x}", if *to > from + 1 { "-" } else { "" });
            }
        }
        if matches!(ranges, [(from, to)] if from == to) { class } else { format!("[{class}]") }
    };
    alternatives.iter().map(|(from, to, lows)| class(&[(*from, *to)]) + &class(lows)).collect()
}

/// One unit as it stands anywhere in an expression.
fn unit(unit: u16, out: &mut String) {
    match char::from_u32(u32::from(unit)) {
        Some(letter)
            if letter.is_ascii_alphanumeric()
                || matches!(
                    letter,
                    '_' | ' '
                        | '@'
                        | ','
                        | ':'
                        | ';'
                        | '/'
                        | '='
                        | '<'
                        | '>'
                        | '%'
                        | '&'
                        | '!'
                        | '\''
                        | '"'
                        | '~'
                        | '`'
                ) =>
        {
            out.push(letter);
        }
        // In a class, .NET lets no range begin with an escaped hyphen.
        Some('-') => out.push_str("\\u002d"),
        Some(letter) if letter.is_ascii_graphic() => {
            out.push('\\');
            out.push(letter);
        }
        _ => {
            let _ = write!(out, "\\u{unit:04x}");
        }
    }
}
