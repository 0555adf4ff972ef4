use crate::runtime;

/// What a user account says of its user was changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AccountUpdated {
    /// The name that the user signs in with.
    pub username: String,
    /// The address that the user is reached at from now on.
    pub email: String,
    /// The name that others see from now on, or null where they see the username.
    pub display_name: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl AccountUpdated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        display_name: Option<String>,
        email: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            display_name,
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

    /// With `display_name`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: Option<String>) -> Self {
        self.display_name = display_name;
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

runtime::record!(AccountUpdated {
    username: required "username" as String,
    email: required "email" as String,
    display_name: required "displayName" as Option<String>,
    ..extra: runtime::Anything
});

impl AccountUpdated {
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

impl crate::Event for AccountUpdated {
    const NAME: &'static str = "User Account Updated";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "user-service";
    const DETAIL_TYPE: &'static str = "User Account Updated";
    const SCHEMA: &'static str = include_str!("../../schemas/user-account-updated/v1.schema.json");
}
