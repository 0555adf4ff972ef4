//! The second reading: every fault of a document, with its path.

use std::fmt;

use serde::de::Deserializer;

use super::error::{Fault, ParseError};
use super::escape::shortened;
use super::escape::{Plain, Quoted};
// memo {
use super::memo::Choices;
// memo }
use super::node::Node;
// rules {
use super::rules::{Rule, Verdicts};
// rules }
use super::scalar::Scalar;

/// A type with a name of its own.
#[doc(hidden)]
pub trait Named: Sized {
    /// As errors call it.
    const NAME: &'static str;

    // rules {
    /// What is asked beyond the type.
    fn rules() -> &'static [Rule] {
        &[]
    }

    // rules }
    /// Reads a value without asking for the type's own rules.
    fn unjudged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Adds what is wrong with a value, the type's own rules left aside.
    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults);
}

/// A place in a document.
pub struct At<'a> {
    step: Step<'a>,
    nullable: bool,
    /// The property of the object at this place that its union has read already.
    tag: Option<&'a str>,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
}

impl<'a> At<'a> {
    pub const ROOT: At<'static> = At {
        step: Step::Root,
        nullable: false,
        tag: None,
    };

    pub fn key<'b>(&'b self, key: &'b str) -> At<'b> {
        At {
            step: Step::Key(self, key),
            nullable: false,
            tag: None,
        }
    }

    pub fn index(&self, index: usize) -> At<'_> {
        At {
            step: Step::Index(self, index),
            nullable: false,
            tag: None,
        }
    }

    /// The same place, where `null` would have been right as well.
    pub fn or_null(&self) -> At<'_> {
        At {
            step: self.step,
            nullable: true,
            tag: self.tag,
        }
    }

    /// The same place, for what stands beside a tag.
    pub fn beside<'b>(&self, tag: &'b str) -> At<'b>
    where
        'a: 'b,
    {
        At {
            step: self.step,
            nullable: self.nullable,
            tag: Some(tag),
        }
    }

    /// Whether a property is the tag that the object at this place stands beside.
    pub(super) fn is_tag(&self, name: &str) -> bool {
        self.tag == Some(name)
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 64;
        match self.step {
            Step::Root => out.write_str("$"),
            Step::Key(parent, key) if key.len() <= LONGEST && is_plain(key) => {
                write!(out, "{parent}.{key}")
            }
            Step::Key(parent, key) => write!(out, "{parent}[{}]", Quoted(key, LONGEST)),
            Step::Index(parent, index) => write!(out, "{parent}[{index}]"),
        }
    }
}

fn is_plain(key: &str) -> bool {
    let mut letters = key.chars();
    letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic() || matches!(first, '_' | '$'))
        && letters.all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '$'))
}

/// What is wrong with a document, so far.
#[derive(Default)]
pub struct Faults {
    /// The first ones.
    list: Vec<Fault>,
    count: usize,
    /// Whether faults are only counted: a union asks which of its variants fits.
    silent: bool,
    // memo {
    choices: Choices,
    // memo }
    // rules {
    verdicts: Verdicts,
    // rules }
}

impl Faults {
    /// How many are kept; the others are counted. So a refusal has a limit, whatever the document.
    const MOST: usize = 100;

    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether a check finds nothing. What it finds is forgotten.
    pub fn passes(&mut self, check: impl FnOnce(&mut Self)) -> bool {
        let (count, silent) = (self.count, std::mem::replace(&mut self.silent, true));
        check(self);
        let passes = self.count == count;
        (self.count, self.silent) = (count, silent);
        passes
    }

    pub fn expected(&mut self, expected: impl fmt::Display, at: &At<'_>, value: &Node<'_>) {
        self.found(expected, at, &Found(value));
    }

    pub fn found(&mut self, expected: impl fmt::Display, at: &At<'_>, found: &impl fmt::Display) {
        let or_null = if at.nullable { " or null" } else { "" };
        self.say(
            at,
            format_args!("expected {expected}{or_null}, found {found}"),
        );
    }

    /// The error of a type, by the name that it has in messages.
    pub fn into_error(self, name: &'static str) -> ParseError {
        ParseError::new(name, self.list, self.count)
    }

    /// The first one, for readers that can say no more.
    pub fn first(&self) -> Option<&Fault> {
        self.list.first()
    }

    pub fn extend(&mut self, more: Self) {
        self.count += more.count;
        let room = Self::MOST.saturating_sub(self.list.len());
        if !self.silent {
            self.list.extend(more.list.into_iter().take(room));
        }
    }

    pub fn missing(&mut self, at: &At<'_>) {
        self.say(at, "required, but missing");
    }

    pub fn unknown(&mut self, at: &At<'_>) {
        self.say(at, "not known here");
    }

    /// The value is one of those that are listed.
    pub fn one_of<T: Scalar>(&mut self, value: &Node<'_>, at: &At<'_>, known: &[T]) {
        if !known.iter().any(|known| known.is(value)) {
            self.expected(OneOf(known), at, value);
        }
    }

    /// The value is a constant.
    pub fn constant(&mut self, value: &Node<'_>, at: &At<'_>, constant: impl Scalar) {
        if !constant.is(value) {
            let json = constant.json();
            let json = Plain(&json, LONGEST_VALUE);
            self.expected(format_args!("the constant {json}"), at, value);
        }
    }

    /// A rule is not kept.
    pub fn broken(&mut self, words: &str, at: &At<'_>) {
        self.say(at, Plain(words, usize::MAX));
    }

    fn say(&mut self, at: &At<'_>, message: impl fmt::Display) {
        self.count += 1;
        if !self.silent && self.list.len() < Self::MOST {
            let path = shortened(at.to_string());
            self.list.push(Fault::new(path, message.to_string()));
        }
    }

    // memo {
    /// What is known of the unions of the document.
    pub fn choices(&mut self) -> &mut Choices {
        &mut self.choices
    }

    // memo }
    // rules {
    /// What is known of the rules of the document.
    pub(super) fn verdicts(&mut self) -> &mut Verdicts {
        &mut self.verdicts
    }
    // rules }
}

/// How many characters of a value a message shows.
const LONGEST_VALUE: usize = 40;

/// A value as a message shows it: scalars as JSON, long texts cut.
struct Found<'a>(&'a Node<'a>);

impl fmt::Display for Found<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Node::Text(text) => Quoted(text, LONGEST_VALUE).fmt(out),
            Node::Number(text) => Plain(text, LONGEST_VALUE).fmt(out),
            Node::Array(_) => out.write_str("an array"),
            Node::Object(_) => out.write_str("an object"),
            Node::Null | Node::Boolean(_) => self.0.fmt(out),
        }
    }
}

/// The values of an enum, as a message lists them.
pub(super) struct OneOf<'a, T>(pub(super) &'a [T]);

impl<T: Scalar> fmt::Display for OneOf<'_, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        one_of(out, self.0.iter().map(Scalar::json))
    }
}

/// Lists what is expected, as far as a reader follows a list.
pub(super) fn one_of(
    out: &mut fmt::Formatter<'_>,
    values: impl ExactSizeIterator<Item = impl AsRef<str>>,
) -> fmt::Result {
    const MOST: usize = 20;
    let more = values.len().saturating_sub(MOST);
    out.write_str("one of ")?;
    for (position, value) in values.take(MOST).enumerate() {
        let comma = if position == 0 { "" } else { ", " };
        write!(out, "{comma}{}", Plain(value.as_ref(), LONGEST_VALUE))?;
    }
    match more {
        0 => Ok(()),
        more => write!(out, " and {more} more"),
    }
}

/// What `Deserialize` does for a type: with rules it judges first.
#[doc(hidden)]
#[macro_export]
macro_rules! judge {
    // rules {
    ($deserializer:ident $rules:path) => {
        runtime::judged($deserializer)
    };
    // rules }
    ($deserializer:ident) => {
        <Self as runtime::Named>::unjudged($deserializer)
    };
}
pub use judge;
