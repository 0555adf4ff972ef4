use super::DeletionReason;
use crate::runtime;

/// A user account was deleted. Its username is not given to anybody else.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AccountDeleted {
    /// The name that the user signed in with.
    pub username: String,
    /// Why the account was deleted.
    pub reason: DeletionReason,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl AccountDeleted {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(reason: DeletionReason, username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            reason,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }

    /// With `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: DeletionReason) -> Self {
        self.reason = reason;
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

runtime::record!(AccountDeleted {
    username: required "username" as String,
    reason: required "reason" as DeletionReason,
    ..extra: runtime::Anything
});

impl AccountDeleted {
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

impl crate::Event for AccountDeleted {
    const NAME: &'static str = "User Account Deleted";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "user-service";
    const DETAIL_TYPE: &'static str = "User Account Deleted";
    const SCHEMA: &'static str = include_str!("../../schemas/user-account-deleted/v1.schema.json");
}
