use std::collections::BTreeMap;

use super::Payment;
use crate::runtime;

/// Payments by their names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Budget {
    /// Which of them comes first.
    pub first: String,
    /// The other properties.
    pub extra: BTreeMap<String, Payment>,
}

impl Budget {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            extra: BTreeMap::new(),
        }
    }

    /// With `first`.
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = first.into();
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

runtime::record!(Budget {
    first: required "first" as String,
    ..extra: runtime::Each<Payment>
});
