//! Second versions: what a version 1 could not become without breaking its readers.

use crate::status::Status;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// A transaction was registered.
///
/// Version 1 has the licence as one text that every reader took apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "bank.transaction:created", version = 2, detail_type = "bank.transaction:created@v2")]
#[serde(rename_all = "camelCase")]
pub struct TransactionCreated {
    /// The transaction's UUID.
    #[schemars(extend("format" = "uuid"))]
    pub transaction_id: String,
    /// The licence that the transaction belongs to.
    pub license: License,
    /// Where the transaction stands.
    pub status: Status,
    /// The URNs of what the transaction was made from, such as the invoices that it pays.
    pub source_uris: Vec<String>,
}

/// What a client may use.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct License {
    /// The identity's UUID.
    #[schemars(extend("format" = "uuid"))]
    pub identity: String,
    /// The client's number.
    pub client: u64,
    /// The licence's number, counted by client.
    pub number: u32,
}

impl Factory for TransactionCreated {
    fn build() -> Self {
        TransactionCreated {
            transaction_id: "123e4567-e89b-12d3-a456-426614174000".to_owned(),
            license: License {
                identity: "2947b4ae-0d40-447b-886f-dcd3aa11648b".to_owned(),
                client: 693_081_080_913_543,
                number: 1198,
            },
            status: Status::build(),
            source_uris: vec!["urn:com.24sevenoffice:invoice:1198:20417".to_owned()],
        }
    }

    fn samples() -> Vec<Self> {
        Status::samples().into_iter().map(|status| TransactionCreated { status, ..Self::build() }).collect()
    }
}
