use super::{NamedShape, Scoped};
use crate::runtime;

/// What something is known by: untagged. The first variant that fits is taken.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Identifier {
    /// A number.
    Number(i64),
    /// Text.
    Text(String),
    /// A pair of texts.
    Pair((String, String)),
    /// A record with properties of its own.
    Scoped(Scoped),
    /// A record with a name of its own.
    Shape(NamedShape),
    /// Anything `true` or `false`.
    Flag(bool),
}

impl Identifier {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

runtime::memoized!(Identifier {
    Number: "Number" as i64,
    Text: "Text" as String,
    Pair: "Pair" as (String, String),
    Scoped: "Scoped" as Scoped,
    Shape: "Shape" as NamedShape,
    Flag: "Flag" as bool,
});
