use crate::runtime;

/// A transfer between accounts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Transfer {
    /// The account to pay from.
    pub iban: String,
    /// What the receiver shall see, or `null`.
    pub message: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Transfer {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(iban: impl Into<String>, message: Option<String>) -> Self {
        Self {
            iban: iban.into(),
            message,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `iban`.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<String>) -> Self {
        self.iban = iban.into();
        self
    }

    /// With `message`.
    #[must_use]
    pub fn with_message(mut self, message: Option<String>) -> Self {
        self.message = message;
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

runtime::record!(Transfer {
    iban: required "iban" as String,
    message: required "message" as Option<String>,
    ..extra: runtime::Anything
});
