use crate::runtime;

/// `Disc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Disc {
    /// The property `colour`.
    pub colour: String,
    /// The property `disc`.
    pub disc: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Disc {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(colour: impl Into<String>, disc: u8) -> Self {
        Self {
            colour: colour.into(),
            disc,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = colour.into();
        self
    }

    /// With `disc`.
    #[must_use]
    pub fn with_disc(mut self, disc: u8) -> Self {
        self.disc = disc;
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

runtime::record!(Disc {
    colour: required "colour" as String,
    disc: required "disc" as u8,
    ..extra: runtime::Anything
});
