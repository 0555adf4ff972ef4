//! Reading and writing a text as a whole.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use serde_json::Value;

use super::check::{At, Faults, Named};
use super::error::{Fault, ParseError};

/// Reads a text. The reader only finds out that a text is wrong; why is found in a second pass, so
/// that texts which are right do not pay for it.
pub(crate) fn parse<T: Named + DeserializeOwned>(text: &str) -> Result<T, ParseError> {
    serde_json::from_str(text).or_else(|refusal| reread(text, &refusal))
}

fn reread<T: Named + DeserializeOwned>(
    text: &str,
    refusal: &serde_json::Error,
) -> Result<T, ParseError> {
    let whole =
        |message: String| ParseError::new(T::NAME, vec![Fault::new("$".to_owned(), message)]);
    let document: Value =
        serde_json::from_str(text).map_err(|error| whole(format!("not JSON: {error}")))?;
    let mut faults = Faults::default();
    T::check(&document, &At::ROOT, &mut faults);
    if !faults.is_empty() {
        return Err(ParseError::new(T::NAME, faults.into()));
    }
    // A property that stands twice is refused by the reader, but not by JSON: the last one counts.
    T::deserialize(document).map_err(|_| whole(refusal.to_string()))
}

/// Writes a value. A number that JSON does not have (NaN, infinity) becomes `null`.
pub(crate) fn to_json<T: Serialize>(value: &T) -> String {
    // Nothing that is generated fails to be written: its keys are all strings.
    serde_json::to_string(value).unwrap_or_else(|error| unreachable!("{error}"))
}

/// The examples that stand in a schema below a JSON Pointer.
pub(crate) fn examples<T: DeserializeOwned>(schema: &str, pointer: &str) -> Vec<T> {
    let schema: Value = serde_json::from_str(schema).unwrap_or_default();
    let examples = schema.pointer(pointer).and_then(Value::as_array);
    examples
        .into_iter()
        .flatten()
        .filter_map(|example| T::deserialize(example).ok())
        .collect()
}
