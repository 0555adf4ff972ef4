use crate::runtime;

/// `Person`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Person {
    /// The property `firstName`.
    pub first_name: String,
    /// The property `lastName`.
    pub last_name: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Person {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(first_name: impl Into<String>, last_name: impl Into<String>) -> Self {
        Self {
            first_name: first_name.into(),
            last_name: last_name.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `first_name`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = first_name.into();
        self
    }

    /// With `last_name`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = last_name.into();
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

runtime::record!(Person {
    first_name: required "firstName" as String,
    last_name: required "lastName" as String,
    ..extra: runtime::Anything
});
