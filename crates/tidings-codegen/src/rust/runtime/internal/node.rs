//! A JSON text as a tree that keeps the spelling of numbers, for what looks at a document twice: the
//! check that says what is wrong with it, its rules, unions, and the equality of [`Json`](super::Json).

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::Value;

use super::digits::Digits;
use super::parser::{self, Unreadable};

/// A JSON value.
#[derive(Clone, Debug)]
pub enum Node<'a> {
    Null,
    Boolean(bool),
    /// As it is spelled.
    Number(&'a str),
    Text(Cow<'a, str>),
    Array(Vec<Node<'a>>),
    Object(Members<'a>),
}

/// The properties of an object, each once, in the order in which they stand.
pub type Members<'a> = Vec<(Cow<'a, str>, Node<'a>)>;

impl<'a> Node<'a> {
    /// The tree of a text. Of a property that stands twice, the last value counts.
    pub fn read(text: &'a str) -> Result<Self, Unreadable> {
        parser::parse(text)
    }

    pub fn members(&self) -> Option<&Members<'a>> {
        match self {
            Self::Object(members) => Some(members),
            _ => None,
        }
    }

    pub fn items(&self) -> Option<&[Node<'a>]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    pub fn number(&self) -> Option<&'a str> {
        match self {
            Self::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a property.
    pub fn get(&self, name: &str) -> Option<&Node<'a>> {
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
pub struct Text<'a>(pub Cow<'a, str>);

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
