use std::collections::BTreeMap;

use super::Huge;
use crate::runtime;

/// `WideRest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideRest {
    /// The property `name`.
    pub name: String,
    /// The other properties.
    pub extra: BTreeMap<String, Huge>,
}

impl WideRest {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: BTreeMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

runtime::record!(WideRest {
    name: required "name" as String,
    ..extra: runtime::Each<Huge>
});
