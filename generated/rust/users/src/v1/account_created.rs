use serde::{Deserialize, Serialize};

use crate::runtime;

/// A user account was created.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AccountCreated {
    /// The name that the user signs in with. It never changes.
    pub username: String,
    /// The address that the user is reached at.
    pub email: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AccountCreated {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(username: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
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

impl runtime::Named for AccountCreated {
    const NAME: &'static str = "AccountCreated";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("username");
        record.required::<String>("email");
    }
}

impl AccountCreated {
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
