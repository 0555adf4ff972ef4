use crate::runtime;

/// A part of an organisation that trades on its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BusinessUnit {
    /// The business unit's identifier.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The identifier of the business unit that it is a part of, if it is a part of one.
    pub parent_id: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl BusinessUnit {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            parent_id: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// With `parent_id`.
    #[must_use]
    pub fn with_parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
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

runtime::record!(BusinessUnit {
    id: required "id" as String,
    name: required "name" as String,
    parent_id: optional "parentId" as String,
    ..extra: runtime::Anything
});
