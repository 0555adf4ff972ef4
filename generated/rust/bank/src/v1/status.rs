use super::StatusText;
use crate::runtime;

/// Where a transaction stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Status {
    /// The state, in words.
    pub text: StatusText,
    /// The same state as the bank's number for it.
    pub code: u16,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Status {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(code: u16, text: StatusText) -> Self {
        Self {
            text,
            code,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: StatusText) -> Self {
        self.text = text;
        self
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: u16) -> Self {
        self.code = code;
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

runtime::record!(Status {
    text: required "text" as StatusText,
    code: required "code" as u16,
    ..extra: runtime::Anything
});
