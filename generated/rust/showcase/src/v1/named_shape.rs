use crate::runtime;

/// A shape that people have a name for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NamedShape {
    /// The name.
    pub name: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NamedShape {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

runtime::record!(NamedShape {
    name: required "name" as String,
    ..extra: runtime::Anything
});
