use std::collections::BTreeMap;

use crate::runtime;

/// An index with parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Index {
    /// By their headings.
    pub parts: BTreeMap<String, Index>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Index {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(parts: BTreeMap<String, Index>) -> Self {
        Self {
            parts,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `parts`.
    #[must_use]
    pub fn with_parts(mut self, parts: BTreeMap<String, Index>) -> Self {
        self.parts = parts;
        self
    }

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

runtime::record!(Index {
    parts: required "parts" as BTreeMap<String, Index>,
    ..extra: runtime::Anything
});
