//! What happens to a transaction.

use crate::status::{DeletionStatus, Status};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// A transaction was registered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "bank.transaction:created", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TransactionCreated {
    /// The transaction's UUID.
    #[schemars(extend("format" = "uuid"))]
    pub transaction_id: String,
    /// The licence that the transaction belongs to: the identity's UUID, the client's number and the
    /// licence's number, joined by semicolons.
    pub license: String,
    /// Where the transaction stands.
    pub status: Status,
    /// The URNs of what the transaction was made from, such as the invoices that it pays.
    pub source_uris: Vec<String>,
    /// What the payer wrote, if anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}

/// A transaction was deleted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "bank.transaction:deleted", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TransactionDeleted {
    /// The transaction's UUID.
    #[schemars(extend("format" = "uuid"))]
    pub transaction_id: String,
    /// The licence that the transaction belongs to: the identity's UUID, the client's number and the
    /// licence's number, joined by semicolons.
    pub license: String,
    /// Where the transaction stood when it was deleted.
    pub status: Status,
}

/// A transaction got another status, or was deleted or restored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "bank.transaction:statuschanged", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TransactionStatusChanged {
    /// The transaction's UUID.
    #[schemars(extend("format" = "uuid"))]
    pub transaction_id: String,
    /// The licence that the transaction belongs to: the identity's UUID, the client's number and the
    /// licence's number, joined by semicolons.
    pub license: String,
    /// Where the transaction stands from now on.
    pub status: Status,
    /// How its deletion changed. Both are the same where it did not.
    pub deletion_status: DeletionStatus,
}

const TRANSACTION_ID: &str = "123e4567-e89b-12d3-a456-426614174000";
const LICENSE: &str = "2947b4ae-0d40-447b-886f-dcd3aa11648b;693081080913543;1198";

impl Factory for TransactionCreated {
    fn build() -> Self {
        TransactionCreated {
            transaction_id: TRANSACTION_ID.to_owned(),
            license: LICENSE.to_owned(),
            status: Status::build(),
            source_uris: vec!["urn:com.24sevenoffice:invoice:1198:20417".to_owned()],
            message: Some("Invoice 20417".to_owned()),
        }
    }

    fn samples() -> Vec<Self> {
        Status::samples().into_iter().map(|status| TransactionCreated { status, ..Self::build() }).collect()
    }
}

impl Factory for TransactionDeleted {
    fn build() -> Self {
        TransactionDeleted {
            transaction_id: TRANSACTION_ID.to_owned(),
            license: LICENSE.to_owned(),
            status: Status::build(),
        }
    }

    fn samples() -> Vec<Self> {
        Status::samples().into_iter().map(|status| TransactionDeleted { status, ..Self::build() }).collect()
    }
}

impl Factory for TransactionStatusChanged {
    fn build() -> Self {
        TransactionStatusChanged {
            transaction_id: TRANSACTION_ID.to_owned(),
            license: LICENSE.to_owned(),
            status: Status::build(),
            deletion_status: DeletionStatus::build(),
        }
    }

    fn samples() -> Vec<Self> {
        let deletions = DeletionStatus::samples();
        Status::samples()
            .into_iter()
            .zip(deletions.into_iter().cycle())
            .map(|(status, deletion_status)| TransactionStatusChanged {
                status,
                deletion_status,
                ..Self::build()
            })
            .collect()
    }
}
