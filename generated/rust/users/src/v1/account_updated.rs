use serde::{Deserialize, Serialize};

use crate::runtime;

/// What a user account says of its user was changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AccountUpdated {
    /// The name that the user signs in with.
    pub username: String,
    /// The address that the user is reached at from now on.
    pub email: String,
    /// The name that others see from now on, or null where they see the username.
    #[serde(deserialize_with = "<Option<String> as runtime::Shape>::read")]
    pub display_name: Option<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AccountUpdated {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        username: impl Into<String>,
        email: impl Into<String>,
        display_name: Option<String>,
    ) -> Self {
        Self {
            username: username.into(),
            email: email.into(),
            display_name,
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

impl runtime::Named for AccountUpdated {
    const NAME: &'static str = "AccountUpdated";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("username");
        record.required::<String>("email");
        record.required::<Option<String>>("displayName");
    }
}

impl AccountUpdated {
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
