use crate::runtime;

/// `ExclusiveDog`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExclusiveDog {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `barks`.
    pub barks: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ExclusiveDog {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(barks: bool) -> Self {
        Self {
            name: None,
            barks,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With `barks`.
    #[must_use]
    pub fn with_barks(mut self, barks: bool) -> Self {
        self.barks = barks;
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

runtime::record!(ExclusiveDog {
    name: optional "name" as String,
    barks: required "barks" as bool,
    ..extra: runtime::Anything
});
