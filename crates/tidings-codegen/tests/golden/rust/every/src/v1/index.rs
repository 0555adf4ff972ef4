use std::collections::BTreeMap;

use crate::runtime;

/// `Index`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Index(pub BTreeMap<String, Index>);

impl Index {
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

impl From<BTreeMap<String, Index>> for Index {
    fn from(value: BTreeMap<String, Index>) -> Self {
        Self(value)
    }
}

runtime::alias!(Index as BTreeMap<String, Index>);
