use crate::runtime;

/// Not the root of all types.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Object {
    /// A property like any other.
    pub object: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Object {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(object: impl Into<String>) -> Self {
        Self {
            object: object.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `object`.
    #[must_use]
    pub fn with_object(mut self, object: impl Into<String>) -> Self {
        self.object = object.into();
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

runtime::record!(Object {
    object: required "object" as String,
    ..extra: runtime::Anything
});
