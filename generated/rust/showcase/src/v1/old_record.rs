use crate::runtime;

/// A type on its way out.
#[deprecated]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OldRecord {
    /// What it holds.
    pub text: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OldRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
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

runtime::record!(OldRecord {
    text: required "text" as String,
    ..extra: runtime::Anything
});
