use crate::runtime;

/// `ClosedInner`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ClosedInner {
    /// The property `b`.
    pub b: Option<String>,
}

impl ClosedInner {
    /// With `b`.
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
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

runtime::record!(ClosedInner {
    b: optional "b" as String,
});
