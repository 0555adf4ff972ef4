use std::collections::BTreeMap;

use super::Even;
use crate::runtime;

/// `OddRight`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OddRight {
    /// The property `inner`.
    pub inner: Option<BTreeMap<String, Even>>,
    /// The property `right`.
    pub right: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OddRight {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(right: impl Into<String>) -> Self {
        Self {
            inner: None,
            right: right.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `inner`.
    #[must_use]
    pub fn with_inner(mut self, inner: BTreeMap<String, Even>) -> Self {
        self.inner = Some(inner);
        self
    }

    /// With `right`.
    #[must_use]
    pub fn with_right(mut self, right: impl Into<String>) -> Self {
        self.right = right.into();
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

runtime::record!(OddRight {
    inner: optional "inner" as BTreeMap<String, Even>,
    right: required "right" as String,
    ..extra: runtime::Anything
});
