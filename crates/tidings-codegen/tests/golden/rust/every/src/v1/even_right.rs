use super::LinearStep;
use crate::runtime;

/// `EvenRight`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EvenRight {
    /// The property `inner`.
    pub inner: Option<LinearStep>,
    /// The property `right`.
    pub right: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EvenRight {
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
    pub fn with_inner(mut self, inner: LinearStep) -> Self {
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

runtime::record!(EvenRight {
    inner: optional "inner" as LinearStep,
    right: required "right" as String,
    ..extra: runtime::Anything
});
