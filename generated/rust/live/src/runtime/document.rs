//! Reading and writing a text as a whole.

use serde::de::DeserializeOwned;
use serde::ser::Serialize;

use super::check::{At, Faults, Named};
use super::error::{Fault, ParseError};
use super::node::{Node, Unreadable};

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
    let document = Node::read(text).map_err(|unreadable| match unreadable {
        Unreadable::NotJson(error) => whole(format!("not JSON: {error}")),
        Unreadable::TooDeep => whole("nested too deeply".to_owned()),
    })?;
    let mut faults = Faults::default();
    T::check(&document, &At::ROOT, &mut faults);
    if !faults.is_empty() {
        return Err(ParseError::new(T::NAME, faults.into()));
    }
    // A property that stands twice may be refused by the reader, but not by JSON: the last one counts.
    serde_json::from_str(&document.to_string()).map_err(|_| whole(refusal.to_string()))
}

/// Writes a value. A number that JSON does not have (NaN, infinity) becomes `null`.
pub(crate) fn to_json<T: Serialize>(value: &T) -> String {
    // Nothing that is generated fails to be written: its keys are all strings.
    serde_json::to_string(value).unwrap_or_else(|error| unreachable!("{error}"))
}

/// The examples that stand in a schema below a JSON Pointer.
pub(crate) fn examples<T: DeserializeOwned>(schema: &str, pointer: &str) -> Vec<T> {
    let Ok(schema) = Node::read(schema) else {
        return Vec::new();
    };
    let mut found = Some(&schema);
    for name in pointer.split('/').skip(1) {
        found = found.and_then(|node| node.get(&name.replace("~1", "/").replace("~0", "~")));
    }
    let examples = found.and_then(Node::items).unwrap_or_default();
    examples
        .iter()
        .filter_map(|example| serde_json::from_str(&example.to_string()).ok())
        .collect()
}

/// The first of the examples, which a schema has where this is called.
pub(crate) fn example<T: DeserializeOwned>(schema: &str, pointer: &str) -> T {
    let first = examples(schema, pointer).into_iter().next();
    first.unwrap_or_else(|| unreachable!("the examples of a schema are valid"))
}
