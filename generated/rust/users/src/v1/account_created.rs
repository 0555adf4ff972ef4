use crate::runtime;

/// A user account was created.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AccountCreated {
    /// The name that the user signs in with. It never changes.
    pub username: String,
    /// The address that the user is reached at.
    pub email: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl AccountCreated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(email: impl Into<String>, username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }

    /// With `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = email.into();
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

runtime::record!(AccountCreated {
    username: required "username" as String,
    email: required "email" as String,
    ..extra: runtime::Anything
});

impl AccountCreated {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for AccountCreated {
    const NAME: &'static str = "User Account Created";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "user-service";
    const DETAIL_TYPE: &'static str = "User Account Created";
    const SCHEMA: &'static str = include_str!("../../schemas/user-account-created/v1.schema.json");
}
