use crate::runtime;

/// `Wire`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Wire {
    /// The property `iban`.
    pub iban: String,
    /// The property `bic`.
    pub bic: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Wire {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            bic: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `iban`.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<String>) -> Self {
        self.iban = iban.into();
        self
    }

    /// With `bic`.
    #[must_use]
    pub fn with_bic(mut self, bic: impl Into<String>) -> Self {
        self.bic = Some(bic.into());
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

runtime::record!(Wire {
    iban: required "iban" as String,
    bic: optional "bic" as String,
    ..extra: runtime::Anything
});
