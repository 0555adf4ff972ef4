use crate::runtime;

/// A record that takes no other properties.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Closed {
    /// The only property.
    pub only: u8,
    /// Another, which may be absent.
    pub other: Option<u8>,
}

impl Closed {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(only: u8) -> Self {
        Self { only, other: None }
    }

    /// With `only`.
    #[must_use]
    pub fn with_only(mut self, only: u8) -> Self {
        self.only = only;
        self
    }

    /// With `other`.
    #[must_use]
    pub fn with_other(mut self, other: u8) -> Self {
        self.other = Some(other);
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

runtime::record!(Closed {
    only: required "only" as u8,
    other: optional "other" as u8,
});
