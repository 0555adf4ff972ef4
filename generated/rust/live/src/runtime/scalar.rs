//! Reading the values of enums and constants.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::Value;

use super::check::is_constant;
use super::shape::Shape;

/// A text that is one of those known.
pub(crate) fn text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    known: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(Known(known))
}

/// An integer that is one of those known.
pub(crate) fn integer<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    known: fn(i64) -> Option<T>,
) -> Result<T, D::Error> {
    let integer = <i64 as Shape>::read(deserializer)?;
    known(integer).ok_or_else(|| D::Error::custom("not one of the known integers"))
}

/// The one value that a constant has.
pub(crate) fn constant<'de, D: Deserializer<'de>>(
    deserializer: D,
    constant: &Value,
) -> Result<(), D::Error> {
    let value = Value::deserialize(deserializer)?;
    if is_constant(&value, constant) {
        return Ok(());
    }
    Err(D::Error::custom(format_args!(
        "expected the constant {constant}"
    )))
}

struct Known<T>(fn(&str) -> Option<T>);

impl<T> Visitor<'_> for Known<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("one of the known texts")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).ok_or_else(|| E::custom("not one of the known texts"))
    }
}
