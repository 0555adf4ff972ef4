//! The life of a user account.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// A user account was created.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "User Account Created", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct AccountCreated {
    /// The name that the user signs in with. It never changes.
    pub username: String,
    /// The address that the user is reached at.
    #[schemars(extend("format" = "email"))]
    pub email: String,
}

/// What a user account says of its user was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "User Account Updated", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct AccountUpdated {
    /// The name that the user signs in with.
    pub username: String,
    /// The address that the user is reached at from now on.
    #[schemars(extend("format" = "email"))]
    pub email: String,
    /// The name that others see from now on, or null where they see the username.
    pub display_name: Option<String>,
}

/// A user account was deleted. Its username is not given to anybody else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "User Account Deleted", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct AccountDeleted {
    /// The name that the user signed in with.
    pub username: String,
    /// Why the account was deleted.
    pub reason: DeletionReason,
}

/// Why an account was deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum DeletionReason {
    /// The user asked for it.
    Requested,
    /// Nobody signed in for two years.
    Inactive,
    /// The terms of use were broken.
    TermsBroken,
}

impl Factory for AccountCreated {
    fn build() -> Self {
        AccountCreated { username: "ada".to_owned(), email: "ada@example.com".to_owned() }
    }
}

impl Factory for AccountUpdated {
    fn build() -> Self {
        let AccountCreated { username, email } = AccountCreated::build();
        AccountUpdated { username, email, display_name: Some("Ada Lovelace".to_owned()) }
    }

    fn samples() -> Vec<Self> {
        vec![Self::build(), AccountUpdated { display_name: None, ..Self::build() }]
    }
}

impl Factory for AccountDeleted {
    fn build() -> Self {
        AccountDeleted { username: AccountCreated::build().username, reason: DeletionReason::Requested }
    }

    fn samples() -> Vec<Self> {
        [DeletionReason::Requested, DeletionReason::Inactive, DeletionReason::TermsBroken]
            .into_iter()
            .map(|reason| AccountDeleted { reason, ..Self::build() })
            .collect()
    }
}
