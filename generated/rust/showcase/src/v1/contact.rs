use crate::runtime;

/// How to reach somebody.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Contact {
    /// The address to write to.
    pub email: String,
    /// The number to call, where it is known.
    pub phone: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Contact {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            phone: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// With `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
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

runtime::record!(Contact {
    email: required "email" as String,
    phone: optional "phone" as String,
    ..extra: runtime::Anything
});
