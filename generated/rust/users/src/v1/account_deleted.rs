use serde::{Deserialize, Serialize};

use super::DeletionReason;
use crate::runtime;

/// A user account was deleted. Its username is not given to anybody else.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountDeleted {
    /// The name that the user signed in with.
    pub username: String,
    /// Why the account was deleted.
    pub reason: DeletionReason,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AccountDeleted {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(username: impl Into<String>, reason: DeletionReason) -> Self {
        Self {
            username: username.into(),
            reason,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for AccountDeleted {
    const NAME: &'static str = "AccountDeleted";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("username");
        record.required::<DeletionReason>("reason");
    }
}

impl AccountDeleted {
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
