//! Patterns of texts. A regular expression is compiled when the package is generated: here is only
//! the table that it became, and the loop that goes through it.

use std::marker::PhantomData;

use serde::de::{Deserializer, Error};

use super::check::{At, Faults};
use super::node::Node;
use super::shape::Shape;

/// A regular expression.
pub(crate) trait Pattern {
    /// As the schema spells it.
    const SOURCE: &'static str;
    /// What it became.
    const MATCHER: &'static Matcher;
}

/// An automaton that reads a text byte by byte.
pub(crate) struct Matcher {
    /// The class of each byte: bytes of one class lead to the same states.
    pub(crate) classes: [u8; 256],
    /// How many classes there are.
    pub(crate) width: usize,
    /// The state that follows, a row a state and a column a class.
    pub(crate) next: &'static [u16],
    /// The state in which a text begins.
    pub(crate) start: u16,
    /// States from this one on are those in which a text may end.
    pub(crate) accepting: u16,
}

impl Matcher {
    pub(crate) fn is_match(&self, text: &str) -> bool {
        let step = |state: u16, byte: u8| {
            let class = self.classes.get(usize::from(byte)).copied();
            let place = usize::from(state) * self.width + usize::from(class.unwrap_or_default());
            self.next.get(place).copied().unwrap_or_default()
        };
        text.bytes().fold(self.start, step) >= self.accepting
    }
}

/// The class of each byte, from those bytes at which another class begins.
pub(crate) const fn classes(begins: &[(u8, u8)]) -> [u8; 256] {
    let mut classes = [0; 256];
    let mut byte = 0;
    let mut range = 0;
    while byte < classes.len() {
        if range + 1 < begins.len() && begins[range + 1].0 as usize == byte {
            range += 1;
        }
        classes[byte] = begins[range].1;
        byte += 1;
    }
    classes
}

/// A text of the shape `S` that matches a pattern.
pub(crate) struct Matching<S, P>(PhantomData<(S, P)>);

impl<S: Shape<Out = String>, P: Pattern> Shape for Matching<S, P> {
    type Out = String;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let text = S::read(deserializer)?;
        if P::MATCHER.is_match(&text) {
            return Ok(text);
        }
        Err(D::Error::custom(format_args!(
            "expected a string that matches {}",
            P::SOURCE
        )))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        S::check(value, at, faults);
        if value.text().is_some_and(|text| !P::MATCHER.is_match(text)) {
            let expected = format_args!("a string that matches {}", P::SOURCE);
            faults.expected(expected, at, value);
        }
    }
}

/// Declares a regular expression, compiled.
macro_rules! pattern {
    ($pattern:ident: $source:literal {
        classes: $($byte:literal => $class:literal),*;
        width: $width:literal;
        next: $($next:literal),*;
        start: $start:literal;
        accepting: $accepting:literal;
    }) => {
        pub(super) struct $pattern;

        impl runtime::Pattern for $pattern {
            const SOURCE: &'static str = $source;
            const MATCHER: &'static runtime::Matcher = &runtime::Matcher {
                classes: runtime::classes(&[$(($byte, $class)),*]),
                width: $width,
                next: &[$($next),*],
                start: $start,
                accepting: $accepting,
            };
        }
    };
}
pub(crate) use pattern;
