use crate::runtime;

/// Customer
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderPaidEventCustomer {
    /// The property `id`.
    pub id: i64,
    /// The property `name`.
    pub name: String,
    /// The property `email`.
    pub email: String,
    /// The property `company`.
    pub company: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OrderPaidEventCustomer {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(email: impl Into<String>, id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            email: email.into(),
            company: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: i64) -> Self {
        self.id = id;
        self
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
        self
    }

    /// With `company`.
    #[must_use]
    pub fn with_company(mut self, company: impl Into<String>) -> Self {
        self.company = Some(company.into());
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

runtime::record!(OrderPaidEventCustomer {
    id: required "id" as i64,
    name: required "name" as String,
    email: required "email" as String,
    company: optional "company" as String,
    ..extra: runtime::Anything
});
