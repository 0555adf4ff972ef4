//! The second reading: every fault of a document, with its path.

use std::fmt;

use serde::de::Deserializer;
use serde_json::Value;

use super::error::Fault;
use super::node::{Members, Node};
use super::rules::Rule;
use super::scalar::Scalar;
use super::shape::Shape;

/// A type with a name of its own.
pub(crate) trait Named: Sized {
    /// As errors call it.
    const NAME: &'static str;

    /// What is asked beyond the type.
    fn rules() -> &'static [Rule] {
        &[]
    }

    /// Reads a value without asking for the type's own rules.
    fn unjudged<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Adds what is wrong with a value, the type's own rules left aside.
    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults);
}

/// A place in a document.
pub(crate) struct At<'a> {
    step: Step<'a>,
    nullable: bool,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Root,
    Key(&'a At<'a>, &'a str),
    Index(&'a At<'a>, usize),
}

impl At<'_> {
    pub(crate) const ROOT: At<'static> = At {
        step: Step::Root,
        nullable: false,
    };

    pub(crate) fn key<'a>(&'a self, key: &'a str) -> At<'a> {
        At {
            step: Step::Key(self, key),
            nullable: false,
        }
    }

    pub(crate) fn index(&self, index: usize) -> At<'_> {
        At {
            step: Step::Index(self, index),
            nullable: false,
        }
    }

    /// The same place, where `null` would have been right as well.
    pub(crate) fn or_null(&self) -> At<'_> {
        At {
            step: self.step,
            nullable: true,
        }
    }
}

impl fmt::Display for At<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Step::Root => out.write_str("$"),
            Step::Key(parent, key) if is_plain(key) => write!(out, "{parent}.{key}"),
            Step::Key(parent, key) => write!(out, "{parent}[{}]", Value::from(key)),
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
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn expected(&mut self, expected: impl fmt::Display, at: &At<'_>, value: &Node<'_>) {
        self.found(expected, at, &Found(value));
    }

    pub(crate) fn found(
        &mut self,
        expected: impl fmt::Display,
        at: &At<'_>,
        found: &impl fmt::Display,
    ) {
        let or_null = if at.nullable { " or null" } else { "" };
        self.say(at, format!("expected {expected}{or_null}, found {found}"));
    }

    pub(crate) fn into_vec(self) -> Vec<Fault> {
        self.0
    }

    pub(crate) fn extend(&mut self, more: Self) {
        self.0.extend(more.0);
    }

    pub(crate) fn missing(&mut self, at: &At<'_>) {
        self.say(at, "required, but missing".to_owned());
    }

    pub(crate) fn unknown(&mut self, at: &At<'_>) {
        self.say(at, "not known here".to_owned());
    }

    /// The value is one of those that are listed.
    pub(crate) fn one_of<T: Scalar>(&mut self, value: &Node<'_>, at: &At<'_>, known: &[T]) {
        if !known.iter().any(|known| known.is(value)) {
            self.expected(OneOf(known), at, value);
        }
    }

    /// The value is a constant.
    pub(crate) fn constant(&mut self, value: &Node<'_>, at: &At<'_>, constant: impl Scalar) {
        if !constant.is(value) {
            self.expected(format_args!("the constant {}", constant.json()), at, value);
        }
    }

    /// A rule is not kept.
    pub(crate) fn broken(&mut self, words: &str, at: &At<'_>) {
        self.say(at, words.to_owned());
    }

    fn say(&mut self, at: &At<'_>, message: String) {
        self.0.push(Fault::new(at.to_string(), message));
    }
}

/// A value as a message shows it: scalars as JSON, long texts cut.
struct Found<'a>(&'a Node<'a>);

impl fmt::Display for Found<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        const LONGEST: usize = 40;
        match self.0 {
            Node::Text(text) => match text.char_indices().nth(LONGEST) {
                Some((end, _)) => Value::from(format!("{}…", &text[..end])).fmt(out),
                None => self.0.fmt(out),
            },
            Node::Array(_) => out.write_str("an array"),
            Node::Object(_) => out.write_str("an object"),
            Node::Null | Node::Boolean(_) | Node::Number(_) => self.0.fmt(out),
        }
    }
}

/// Checks the properties of an object, one call a property.
pub(crate) struct Record<'a> {
    value: &'a Node<'a>,
    at: &'a At<'a>,
    faults: &'a mut Faults,
}

impl<'a> Record<'a> {
    pub(crate) fn of(value: &'a Node<'a>, at: &'a At<'a>, faults: &'a mut Faults) -> Option<Self> {
        if value.members().is_some() {
            return Some(Self { value, at, faults });
        }
        faults.expected("an object", at, value);
        None
    }

    pub(crate) fn required<S: Shape>(&mut self, name: &str) {
        self.checked(name, S::check);
    }

    pub(crate) fn checked(&mut self, name: &str, check: fn(&Node<'_>, &At<'_>, &mut Faults)) {
        match self.value.get(name) {
            Some(value) => check(value, &self.at.key(name), self.faults),
            None => self.faults.missing(&self.at.key(name)),
        }
    }

    pub(crate) fn optional<S: Shape>(&mut self, name: &str) {
        if let Some(value) = self.value.get(name) {
            S::check(value, &self.at.key(name), self.faults);
        }
    }

    /// The value of a required property is one of some texts.
    pub(crate) fn one_of(&mut self, name: &str, known: &[&str]) {
        let at = self.at.key(name);
        match self.value.get(name) {
            Some(value) => self.faults.one_of(value, &at, known),
            None => self.faults.missing(&at),
        }
    }

    /// Refuses every property but the known ones.
    pub(crate) fn closed(&mut self, known: &[&str]) {
        self.others(known, |_, at, faults| faults.unknown(at));
    }

    /// Every property but the known ones has one type.
    pub(crate) fn rest<S: Shape>(&mut self, known: &[&str]) {
        self.others(known, S::check);
    }

    fn others(&mut self, known: &[&str], check: fn(&Node<'_>, &At<'_>, &mut Faults)) {
        let members: &[_] = self.value.members().map_or(&[], Members::as_slice);
        for (name, value) in members {
            if !known.contains(&name.as_ref()) {
                check(value, &self.at.key(name), self.faults);
            }
        }
    }
}

/// The values of an enum, as a message lists them.
pub(super) struct OneOf<'a, T>(pub(super) &'a [T]);

impl<T: Scalar> fmt::Display for OneOf<'_, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one of ")?;
        for (position, value) in self.0.iter().enumerate() {
            let comma = if position == 0 { "" } else { ", " };
            write!(out, "{comma}{}", value.json())?;
        }
        Ok(())
    }
}

/// What `Deserialize` does for a type: with rules it judges first.
macro_rules! judge {
    ($deserializer:ident) => {
        <Self as runtime::Named>::unjudged($deserializer)
    };
    ($deserializer:ident $rules:path) => {
        runtime::judged($deserializer)
    };
}
pub(crate) use judge;
