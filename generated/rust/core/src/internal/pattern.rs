//! Patterns of texts. A regular expression is compiled when the package is generated: here is only
//! the table that it became, and the loop that goes through it.

use std::marker::PhantomData;

use serde::de::{Deserializer, Error};

use super::check::{At, Faults};
use super::node::Node;
use super::shape::Shape;

/// A regular expression.
pub trait Pattern {
    /// As messages show it: the schema's spelling, bounded and escaped when the package was generated.
    const SOURCE: &'static str;
    /// What it became.
    const MATCHER: &'static Matcher;
}

/// An automaton that reads a text character by character.
pub struct Matcher {
    /// The class of each character of ASCII.
    pub ascii: [u8; 128],
    /// The characters at which another class begins, with the class: characters of one class lead to
    /// the same states. The first one is 0.
    pub classes: &'static [(u32, u8)],
    /// How many classes there are.
    pub width: usize,
    /// The state that follows, a row a state and a column a class.
    pub next: &'static [u16],
    /// The state in which a text begins.
    pub start: u16,
    /// States from this one on are those in which a text may end.
    pub accepting: u16,
}

impl Matcher {
    /// The classes of ASCII.
    pub const fn ascii(classes: &[(u32, u8)]) -> [u8; 128] {
        let mut found = [0; 128];
        let (mut code, mut place) = (0, 0);
        while code < found.len() {
            while place + 1 < classes.len() && classes[place + 1].0 as usize <= code {
                place += 1;
            }
            found[code] = classes[place].1;
            code += 1;
        }
        found
    }

    pub fn is_match(&self, text: &str) -> bool {
        let step = |state: u16, letter: char| {
            let class = match self.ascii.get(letter as usize) {
                Some(class) => *class,
                None => self.class(letter),
            };
            let place = usize::from(state) * self.width + usize::from(class);
            self.next.get(place).copied().unwrap_or_default()
        };
        text.chars().fold(self.start, step) >= self.accepting
    }

    fn class(&self, letter: char) -> u8 {
        let begun = |(first, _): &(u32, u8)| *first <= u32::from(letter);
        let place = self.classes.partition_point(begun).wrapping_sub(1);
        self.classes.get(place).map_or(0, |(_, class)| *class)
    }
}

/// A text of the shape `S` that matches a pattern.
pub struct Matching<S, P>(PhantomData<(S, P)>);

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
        let before = faults.count();
        S::check(value, at, faults);
        if faults.count() > before {
            return;
        }
        if value.text().is_some_and(|text| !P::MATCHER.is_match(text)) {
            let expected = format_args!("a string that matches {}", P::SOURCE);
            faults.expected(expected, at, value);
        }
    }
}

/// Declares a regular expression, compiled.
#[doc(hidden)]
#[macro_export]
macro_rules! pattern {
    ($pattern:ident: $source:literal {
        classes: $($first:literal => $class:literal),*;
        width: $width:literal;
        next: $($next:literal),*;
        start: $start:literal;
        accepting: $accepting:literal;
    }) => {
        pub(super) struct $pattern;

        impl runtime::Pattern for $pattern {
            const SOURCE: &'static str = $source;
            const MATCHER: &'static runtime::Matcher = &runtime::Matcher {
                ascii: runtime::Matcher::ascii(&[$(($first, $class)),*]),
                classes: &[$(($first, $class)),*],
                width: $width,
                next: &[$($next),*],
                start: $start,
                accepting: $accepting,
            };
        }
    };
}
pub use pattern;
