use crate::runtime;

/// `Part`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Part {
    /// The property `a`.
    pub a: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Part {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(a: bool) -> Self {
        Self {
            a,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: bool) -> Self {
        self.a = a;
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

runtime::record!(Part {
    a: required "a" as bool,
    ..extra: runtime::Anything
});
