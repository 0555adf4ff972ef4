use crate::runtime;

/// `Company`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Company {
    /// The property `company`.
    pub company: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Company {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(company: impl Into<String>) -> Self {
        Self {
            company: company.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = company.into();
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

runtime::record!(Company {
    company: required "company" as String,
    ..extra: runtime::Anything
});
