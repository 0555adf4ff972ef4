//! The characters of an expression, those together that it does not tell apart.

use std::collections::{BTreeMap, BTreeSet};

use regex_syntax::hir::{Class, ClassBytes, ClassBytesRange, ClassUnicode, Hir, HirKind, Look, Repetition};

/// An alphabet of few letters, each of them a byte, that stand for sets of characters.
pub(super) struct Alphabet {
    /// The bytes that are letters. Those of words stand for characters of words, so that `\b` is right.
    pub(super) letters: Vec<u8>,
    /// The characters at which another letter begins, with its place among the letters.
    pub(super) ranges: Vec<(u32, usize)>,
}

/// Of `\b` in ECMA 262.
const WORD: [(char, char); 4] = [('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];

impl Alphabet {
    /// The alphabet of an expression; none if it tells too many characters apart.
    pub(super) fn of(expression: &Hir) -> Option<Self> {
        let mut sets: BTreeSet<Vec<(char, char)>> = BTreeSet::from([WORD.to_vec()]);
        collect(expression, &mut sets);
        let mut cuts: BTreeSet<u32> = BTreeSet::from([0]);
        for (first, last) in sets.iter().flatten() {
            cuts.extend([u32::from(*first), u32::from(*last) + 1]);
        }
        let is_word = |character: u32| contains(&WORD, character);
        let mut word = (b'0'..=b'9').chain(b'A'..=b'Z').chain(b'a'..=b'z');
        let mut other = (0..=u8::MAX).filter(|byte| !byte.is_ascii_alphanumeric() && *byte != b'_');
        let mut places: BTreeMap<Vec<bool>, usize> = BTreeMap::new();
        let (mut letters, mut ranges) = (Vec::new(), Vec::new());
        for cut in cuts {
            let signature: Vec<bool> = sets.iter().map(|set| contains(set, cut)).collect();
            let place = match places.get(&signature) {
                Some(place) => *place,
                None => {
                    letters.push(if is_word(cut) { word.next()? } else { other.next()? });
                    places.insert(signature, letters.len() - 1);
                    letters.len() - 1
                }
            };
            if ranges.last().is_none_or(|(_, last)| *last != place) {
                ranges.push((cut, place));
            }
        }
        Some(Self { letters, ranges })
    }

    /// The expression over the letters.
    ///
    /// # Errors
    /// What it asks that letters cannot answer.
    pub(super) fn spell(&self, expression: &Hir) -> Result<Hir, String> {
        Ok(match expression.kind() {
            HirKind::Empty => Hir::empty(),
            HirKind::Literal(literal) => {
                let text = std::str::from_utf8(&literal.0).map_err(|_| "bytes that are no text")?;
                Hir::concat(text.chars().map(|letter| self.class(&[(letter, letter)])).collect())
            }
            HirKind::Class(Class::Unicode(class)) => self.class(&ranges(class)),
            HirKind::Class(Class::Bytes(class)) => {
                self.class(&class.to_unicode_class().map(|class| ranges(&class)).unwrap_or_default())
            }
            HirKind::Look(look @ (Look::Start | Look::End | Look::WordAscii | Look::WordAsciiNegate)) => {
                Hir::look(*look)
            }
            HirKind::Look(_) => return Err("a condition that is not known".to_owned()),
            HirKind::Repetition(repetition) => Hir::repetition(Repetition {
                sub: Box::new(self.spell(&repetition.sub)?),
                ..repetition.clone()
            }),
            HirKind::Capture(capture) => self.spell(&capture.sub)?,
            HirKind::Concat(parts) => Hir::concat(self.spell_all(parts)?),
            HirKind::Alternation(parts) => Hir::alternation(self.spell_all(parts)?),
        })
    }

    fn spell_all(&self, parts: &[Hir]) -> Result<Vec<Hir>, String> {
        parts.iter().map(|part| self.spell(part)).collect()
    }

    /// The letters whose characters are in a set, which holds all characters of a letter or none.
    fn class(&self, set: &[(char, char)]) -> Hir {
        let inside = self.ranges.iter().filter(|(character, _)| contains(set, *character));
        let letters = inside.filter_map(|(_, place)| self.letters.get(*place));
        let ranges = letters.map(|letter| ClassBytesRange::new(*letter, *letter));
        Hir::class(Class::Bytes(ClassBytes::new(ranges)))
    }
}

fn contains(set: &[(char, char)], character: u32) -> bool {
    let after = set.partition_point(|(first, _)| u32::from(*first) <= character);
    after
        .checked_sub(1)
        .and_then(|place| set.get(place))
        .is_some_and(|(_, last)| character <= u32::from(*last))
}

fn ranges(class: &ClassUnicode) -> Vec<(char, char)> {
    class.iter().map(|range| (range.start(), range.end())).collect()
}

fn collect(expression: &Hir, sets: &mut BTreeSet<Vec<(char, char)>>) {
    match expression.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => {
            let text = std::str::from_utf8(&literal.0).unwrap_or_default();
            sets.extend(text.chars().map(|letter| vec![(letter, letter)]));
        }
        HirKind::Class(Class::Unicode(class)) => {
            sets.insert(ranges(class));
        }
        HirKind::Class(Class::Bytes(class)) => {
            sets.extend(class.to_unicode_class().map(|class| ranges(&class)));
        }
        HirKind::Repetition(repetition) => collect(&repetition.sub, sets),
        HirKind::Capture(capture) => collect(&capture.sub, sets),
        HirKind::Concat(parts) | HirKind::Alternation(parts) => {
            for part in parts {
                collect(part, sets);
            }
        }
    }
}
