use super::LinearStep;
use crate::runtime;

/// `EvenLeft`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EvenLeft {
    /// The property `inner`.
    pub inner: Option<LinearStep>,
    /// The property `left`.
    pub left: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EvenLeft {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(left: impl Into<String>) -> Self {
        Self {
            inner: None,
            left: left.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `inner`.
    #[must_use]
    pub fn with_inner(mut self, inner: LinearStep) -> Self {
        self.inner = Some(inner);
        self
    }

    /// With `left`.
    #[must_use]
    pub fn with_left(mut self, left: impl Into<String>) -> Self {
        self.left = left.into();
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

runtime::record!(EvenLeft {
    inner: optional "inner" as LinearStep,
    left: required "left" as String,
    ..extra: runtime::Anything
});
