//! What had to be read past before a tag was found, read again.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde_json::Value;

use super::super::document::tree;
use super::super::json::{self, Json};
use super::super::reader;
use super::super::spelling::{self, Numbers};

/// Properties that were read past, with the texts of their values.
pub type Past<'de> = Vec<(Cow<'de, str>, Cow<'de, str>)>;

/// Reads past a value.
pub struct Spelled;

impl<'de> DeserializeSeed<'de> for Spelled {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        spelling::spelled(deserializer, Numbers::Seen)
    }
}

/// Reads a text that was read past.
pub fn replay<'de, T: DeserializeSeed<'de>, E: Error>(seed: T, text: &str) -> Result<T::Value, E> {
    reader::read(seed, &tree(text)?).map_err(E::custom)
}

/// Keeps properties that were read past.
pub fn object<E: Error>(past: &Past<'_>) -> Result<Json, E> {
    let mut text = String::from("{");
    for (position, (name, value)) in past.iter().enumerate() {
        if position > 0 {
            text.push(',');
        }
        text.push_str(&Value::from(name.as_ref()).to_string());
        text.push(':');
        text.push_str(value);
    }
    text.push('}');
    json::kept(text.into())
}
