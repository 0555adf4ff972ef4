//! What the package has of `serde_json`: its features `raw_value` and `float_roundtrip` are on, so
//! that it reads and writes every number as it is spelled.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

pub use serde_json::value::RawValue;

/// Whether the floats that `serde_json` reads are the nearest ones.
pub const FLOATS_ARE_RIGHT: bool = true;

/// Reads a text without a tree between, if it is right.
pub fn read<T: DeserializeOwned>(text: &str) -> Option<T> {
    serde_json::from_str(text).ok()
}

/// Writes a value.
pub fn write<T: Serialize>(value: &T) -> Result<String, serde_json::Error> {
    serde_json::to_string(value)
}
