use crate::runtime;

/// `MapValue`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MapValue {
    /// The property `x`.
    pub x: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MapValue {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(x: impl Into<String>) -> Self {
        Self {
            x: x.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `x`.
    #[must_use]
    pub fn with_x(mut self, x: impl Into<String>) -> Self {
        self.x = x.into();
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

runtime::record!(MapValue {
    x: required "x" as String,
    ..extra: runtime::Anything
});
