//! JSON that no type describes, kept as it is spelled.

use std::borrow::Cow;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use super::document::not_json;
use super::node::Node;
use super::parser::Unreadable;
use super::source::RawValue;
use super::spelling::{self, Numbers};

/// Any JSON value, as it was written: no digit of a number is lost, and no order of properties.
///
/// Two are equal if they are the same value: `{"a":1,"b":2}` equals `{"b":2.0,"a":1}`.
#[derive(Clone, Default)]
pub struct Json(Box<RawValue>);

impl Json {
    /// What serde writes of a value.
    ///
    /// # Errors
    /// The value has no JSON, such as a map whose keys are no texts.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        RawValue::from_string(serde_json::to_string(value)?).map(Self)
    }

    /// The JSON text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// Reads the value as a type.
    ///
    /// # Errors
    /// The value is not what the type expects.
    pub fn read<'de, T: Deserialize<'de>>(&'de self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.get())
    }

    /// The value as a tree. It holds numbers in 64 bits, unless `serde_json/arbitrary_precision` is on.
    ///
    /// # Errors
    /// The value is nested too deeply, or has a number that is too large.
    pub fn to_value(&self) -> Result<Value, serde_json::Error> {
        self.read()
    }
}

impl From<Value> for Json {
    fn from(value: Value) -> Self {
        // The text of a `Value` is JSON.
        RawValue::from_string(value.to_string()).map_or_else(|_| Self::default(), Self)
    }
}

impl FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim_matches([' ', '\n', '\t', '\r']);
        match Node::read(text) {
            Err(Unreadable::NotJson) => Err(not_json(text)),
            Ok(_) | Err(Unreadable::TooDeep) => RawValue::from_string(text.to_owned()).map(Self),
        }
    }
}

impl fmt::Display for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.get())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.get())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
            || match (Node::read(self.get()), Node::read(other.get())) {
                (Ok(one), Ok(other)) => one == other,
                // What is nested too deeply for a tree is compared as it is spelled.
                _ => false,
            }
    }
}

impl Eq for Json {}

impl Hash for Json {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Node::read(self.get()).ok().hash(state);
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        spelling::spelled(deserializer, Numbers::Seen).and_then(kept)
    }
}

/// Keeps a text that is JSON.
pub fn kept<E: Error>(text: Cow<'_, str>) -> Result<Json, E> {
    RawValue::from_string(text.into_owned())
        .map(Json)
        .map_err(E::custom)
}
