use std::collections::BTreeMap;

use crate::runtime;

/// How often each word was counted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Counted {
    /// How many words there are.
    pub total: u32,
    /// The other properties.
    pub extra: BTreeMap<String, i32>,
}

impl Counted {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(total: u32) -> Self {
        Self {
            total,
            extra: BTreeMap::new(),
        }
    }

    /// With `total`.
    #[must_use]
    pub fn with_total(mut self, total: u32) -> Self {
        self.total = total;
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

runtime::record!(Counted {
    total: required "total" as u32,
    ..extra: runtime::Each<i32>
});
