use crate::runtime;

/// A record with properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Scoped {
    /// Who gave the identifier.
    pub scope: String,
    /// The identifier.
    pub id: u32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Scoped {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(id: u32, scope: impl Into<String>) -> Self {
        Self {
            scope: scope.into(),
            id,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `scope`.
    #[must_use]
    pub fn with_scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = scope.into();
        self
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: u32) -> Self {
        self.id = id;
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

runtime::record!(Scoped {
    scope: required "scope" as String,
    id: required "id" as u32,
    ..extra: runtime::Anything
});
