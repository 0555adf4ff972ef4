use crate::runtime;

/// Not what is awaited.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Promise {
    /// Whether it was kept.
    pub kept: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Promise {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(kept: bool) -> Self {
        Self {
            kept,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `kept`.
    #[must_use]
    pub fn with_kept(mut self, kept: bool) -> Self {
        self.kept = kept;
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

runtime::record!(Promise {
    kept: required "kept" as bool,
    ..extra: runtime::Anything
});
