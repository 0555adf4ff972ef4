//! A JSON text as a tree that keeps the spelling of numbers, for what looks at a document twice: the
//! check that says what is wrong with it, and the equality of [`Json`](super::Json).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::{RawValue, Value};

use super::digits::Digits;

/// A JSON value.
#[derive(Clone, Debug)]
pub(crate) enum Node<'a> {
    Null,
    Boolean(bool),
    /// As it is spelled.
    Number(&'a str),
    Text(Cow<'a, str>),
    Array(Vec<Node<'a>>),
    Object(Members<'a>),
}

/// The properties of an object, each once, in the order in which they stand.
pub(crate) type Members<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

/// Why there is no tree of a text.
#[derive(Debug)]
pub(crate) enum Unreadable {
    NotJson(serde_json::Error),
    TooDeep,
}

/// Whether a JSON text is nested more deeply than `serde_json` reads.
pub(crate) fn is_deep(text: &str) -> bool {
    const DEEPEST: usize = 127;
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    text.bytes().any(|byte| {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth > DEEPEST
    })
}

impl<'a> Node<'a> {
    /// The tree of a text. Of a property that stands twice, the last value counts.
    pub(crate) fn read(text: &'a str) -> Result<Self, Unreadable> {
        let whole: &RawValue = serde_json::from_str(text)?;
        if is_deep(text) {
            return Err(Unreadable::TooDeep);
        }
        Ok(Self::of(whole)?)
    }

    fn of(value: &'a RawValue) -> Result<Self, serde_json::Error> {
        let text = value.get();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let Entries(entries) = serde_json::from_str(text)?;
                let entries = entries.into_iter();
                let members = entries.map(|(name, value)| Ok((name, Self::of(value)?)));
                Self::Object(members.collect::<Result<_, serde_json::Error>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                Self::Array(items.into_iter().map(Self::of).collect::<Result<_, _>>()?)
            }
            Some(b'"') => {
                let Text(text) = serde_json::from_str(text)?;
                Self::Text(text)
            }
            Some(b't') => Self::Boolean(true),
            Some(b'f') => Self::Boolean(false),
            Some(b'n') => Self::Null,
            _ => Self::Number(text),
        })
    }

    pub(crate) fn members(&self) -> Option<&Members<'a>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    pub(crate) fn items(&self) -> Option<&[Node<'a>]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub(crate) fn number(&self) -> Option<&'a str> {
        match self {
            Self::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a property.
    pub(crate) fn get(&self, name: &str) -> Option<&Node<'a>> {
        let mut members = self.members()?.iter();
        members
            .find(|(known, _)| known == name)
            .map(|(_, value)| value)
    }
}

/// As JSON, without white space.
impl fmt::Display for Node<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Boolean(boolean) => boolean.fmt(out),
            Self::Number(text) => out.write_str(text),
            Self::Text(text) => Value::from(text.as_ref()).fmt(out),
            Self::Array(items) => {
                out.write_str("[")?;
                for (position, item) in items.iter().enumerate() {
                    let comma = if position == 0 { "" } else { "," };
                    write!(out, "{comma}{item}")?;
                }
                out.write_str("]")
            }
            Self::Object(members) => {
                out.write_str("{")?;
                for (position, (name, value)) in members.iter().enumerate() {
                    let comma = if position == 0 { "" } else { "," };
                    write!(out, "{comma}{}:{value}", Value::from(name.as_ref()))?;
                }
                out.write_str("}")
            }
        }
    }
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self::NotJson(error)
    }
}

/// By value: numbers by their digits, objects without regard to order.
impl PartialEq for Node<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Null, Self::Null) => true,
            (Self::Boolean(one), Self::Boolean(other)) => one == other,
            (Self::Number(one), Self::Number(other)) => {
                one == other || Digits::of(one) == Digits::of(other)
            }
            (Self::Text(one), Self::Text(other)) => one == other,
            (Self::Array(one), Self::Array(other)) => one == other,
            (Self::Object(one), Self::Object(other)) => {
                one.len() == other.len() && sorted(one) == sorted(other)
            }
            _ => false,
        }
    }
}

impl Hash for Node<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Null => {}
            Self::Boolean(boolean) => boolean.hash(state),
            Self::Number(text) => Digits::of(text).hash(state),
            Self::Text(text) => text.hash(state),
            Self::Array(items) => items.hash(state),
            Self::Object(members) => sorted(members).hash(state),
        }
    }
}

fn sorted<'a, 'b>(members: &'b Members<'a>) -> Vec<&'b (Cow<'a, str>, Node<'a>)> {
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_by(|(one, _), (other, _)| one.cmp(other));
    sorted
}

/// A text, borrowed where it is spelled without escapes.
pub(crate) struct Text<'a>(pub(crate) Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrowed;

        impl<'de> Visitor<'de> for Borrowed {
            type Value = Text<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Text<'de>, E> {
                self.visit_string(text.to_owned())
            }

            fn visit_string<E: Error>(self, text: String) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }

        deserializer.deserialize_str(Borrowed)
    }
}

struct Entries<'a>(Vec<(Cow<'a, str>, &'a RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Each;

        impl<'de> Visitor<'de> for Each {
            type Value = Entries<'de>;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<'de>, A::Error> {
                let mut entries: Vec<(Cow<'de, str>, &RawValue)> = Vec::new();
                let mut places = BTreeMap::new();
                while let Some((Text(name), value)) = map.next_entry()? {
                    let place = *places.entry(name.clone()).or_insert(entries.len());
                    match entries.get_mut(place) {
                        Some(earlier) => earlier.1 = value,
                        None => entries.push((name, value)),
                    }
                }
                Ok(Entries(entries))
            }
        }

        deserializer.deserialize_map(Each)
    }
}
