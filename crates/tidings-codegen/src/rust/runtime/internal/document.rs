//! Reading and writing a text as a whole.

use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error, IgnoredAny};
use serde::ser::Serialize;
use serde_json::Value;

use super::check::{At, Faults, Named};
use super::error::ParseError;
use super::escape::Plain;
use super::node::Node;
use super::parser::Unreadable;
use super::reader;
use super::shape::Shape;
use super::source;

/// Reads a text. The reader only finds out that a text is wrong; why is found in a second pass, so
/// that texts which are right do not pay for it.
pub fn parse<T: Named + DeserializeOwned>(text: &str) -> Result<T, ParseError> {
    // package {
    if let Some(value) = source::read(text) {
        return Ok(value);
    }
    // package }
    let document = Node::read(text).map_err(|unreadable| match unreadable {
        Unreadable::NotJson => {
            let why = not_json(text).to_string();
            whole::<T>(&format!("not JSON: {}", Plain(&why, LONGEST)))
        }
        Unreadable::TooDeep => whole::<T>("nested too deeply"),
    })?;
    reader::read(PhantomData, &document).map_err(|refusal| {
        let mut faults = Faults::default();
        <T as Shape>::check(&document, &At::ROOT, &mut faults);
        if faults.is_empty() {
            whole::<T>(&Plain(&refusal.to_string(), LONGEST).to_string())
        } else {
            faults.into_error(T::NAME)
        }
    })
}

/// What others say of a document is shown as far as this.
const LONGEST: usize = 200;

/// The error about a document as a whole.
fn whole<T: Named>(message: &str) -> ParseError {
    let mut faults = Faults::default();
    faults.broken(message, &At::ROOT);
    faults.into_error(T::NAME)
}

/// The tree of a text. Each reading of an inner text begins to count anew how deep it is, and the
/// stack is finite: what is nested too deeply is refused.
pub fn tree<E: Error>(text: &str) -> Result<Node<'_>, E> {
    Node::read(text).map_err(|unreadable| match unreadable {
        Unreadable::NotJson => E::custom(not_json(text)),
        Unreadable::TooDeep => E::custom("recursion limit exceeded"),
    })
}

/// Why a text is no JSON.
pub fn not_json(text: &str) -> serde_json::Error {
    let skipped = serde_json::from_str::<IgnoredAny>(text).err();
    // What is skipped is not looked at as closely as what is read.
    let read = || serde_json::from_str::<Value>(text).err();
    skipped
        .or_else(read)
        .unwrap_or_else(|| Error::custom("no JSON value"))
}

/// Writes a value. A number that JSON does not have (NaN, infinity) becomes `null`.
pub fn to_json<T: Serialize>(value: &T) -> String {
    // Nothing that is generated fails to be written: its keys are all strings.
    source::write(value).unwrap_or_else(|error| unreachable!("{error}"))
}

/// The examples that stand in a schema below a JSON Pointer.
pub fn examples<T: DeserializeOwned>(schema: &str, pointer: &str) -> Vec<T> {
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
        .filter_map(|example| reader::read(PhantomData, example).ok())
        .collect()
}

/// The first of the examples, which a schema has where this is called.
pub fn example<T: DeserializeOwned>(schema: &str, pointer: &str) -> T {
    let first = examples(schema, pointer).into_iter().next();
    first.unwrap_or_else(|| unreachable!("the examples of a schema are valid"))
}
