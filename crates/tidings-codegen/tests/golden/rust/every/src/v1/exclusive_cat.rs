use crate::runtime;

/// `ExclusiveCat`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExclusiveCat {
    /// The property `name`.
    pub name: Option<String>,
    /// The property `lives`.
    pub lives: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ExclusiveCat {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(lives: u8) -> Self {
        Self {
            name: None,
            lives,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// With `lives`.
    #[must_use]
    pub fn with_lives(mut self, lives: u8) -> Self {
        self.lives = lives;
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

runtime::record!(ExclusiveCat {
    name: optional "name" as String,
    lives: required "lives" as u8,
    ..extra: runtime::Anything
});
