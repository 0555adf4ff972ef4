//! What had to be read past before a tag was found, read again.

use std::borrow::Cow;

use serde::de::{DeserializeSeed, Deserializer, Error};
use serde_json::Value;

use crate::runtime::json::Json;
use crate::runtime::json::{kept, spelled};
use crate::runtime::node::is_deep;

/// Properties that were read past, with the texts of their values.
pub(crate) type Past<'de> = Vec<(Cow<'de, str>, Cow<'de, str>)>;

/// Reads past a value.
pub(crate) struct Spelled;

impl<'de> DeserializeSeed<'de> for Spelled {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        spelled(deserializer)
    }
}

/// Reads a text that was read past.
pub(crate) fn replay<'de, T: DeserializeSeed<'de>, E: Error>(
    seed: T,
    text: Cow<'de, str>,
) -> Result<T::Value, E> {
    refuse_deep(&text)?;
    let value = match text {
        Cow::Borrowed(text) => seed.deserialize(&mut serde_json::Deserializer::from_str(text)),
        Cow::Owned(text) => {
            let bytes = text.as_bytes();
            seed.deserialize(&mut serde_json::Deserializer::from_reader(bytes))
        }
    };
    value.map_err(E::custom)
}

/// Keeps properties that were read past.
pub(crate) fn object<E: Error>(past: &Past<'_>) -> Result<Json, E> {
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
    kept(text.into())
}

/// Refuses a text that is nested too deeply: each reading of an inner text begins to count anew, and
/// the stack is finite.
pub(crate) fn refuse_deep<E: Error>(text: &str) -> Result<(), E> {
    if is_deep(text) {
        return Err(E::custom("recursion limit exceeded"));
    }
    Ok(())
}
