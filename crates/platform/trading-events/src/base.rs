//! What every payload of trading says first.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::Factory;

/// Who did it, for whom, and in which course of events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Base {
    /// Joins all events that one request led to.
    #[schemars(extend("format" = "uuid"))]
    pub correlation_id: String,
    /// The user who made the request.
    pub user_id: String,
    /// The organisation that the user acted for.
    pub organisation_id: String,
}

impl Factory for Base {
    fn build() -> Self {
        Base {
            correlation_id: "0d3b7c52-5f0f-4c0e-9a55-6a1d3c1b9e77".to_owned(),
            user_id: "user-1042".to_owned(),
            organisation_id: "org-77".to_owned(),
        }
    }
}
