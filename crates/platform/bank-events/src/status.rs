//! The states that a transaction goes through.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::Factory;

/// Where a transaction stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Status {
    /// The state, in words.
    pub text: StatusText,
    /// The same state as the bank's number for it.
    pub code: u16,
}

/// The states of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum StatusText {
    /// Registered, and waiting for approval.
    Created,
    /// Approved, and waiting to be sent to the bank.
    Approved,
    /// Sent to the bank.
    InProgress,
    /// Stopped before it was paid.
    Stopped,
    /// The bank has confirmed the payment.
    ConfirmedPaid,
    /// Entered in the books.
    Posted,
}

impl StatusText {
    const ALL: [Self; 6] =
        [Self::Created, Self::Approved, Self::InProgress, Self::Stopped, Self::ConfirmedPaid, Self::Posted];
}

impl From<StatusText> for Status {
    fn from(text: StatusText) -> Self {
        let code = match text {
            StatusText::Created => 10,
            StatusText::Approved => 20,
            StatusText::InProgress => 30,
            StatusText::Stopped => 40,
            StatusText::ConfirmedPaid => 50,
            StatusText::Posted => 60,
        };
        Status { text, code }
    }
}

impl Factory for Status {
    fn build() -> Self {
        Status::from(StatusText::Created)
    }

    fn samples() -> Vec<Self> {
        StatusText::ALL.into_iter().map(Status::from).collect()
    }
}

/// How the deletion of a transaction changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeletionStatus {
    /// What it is from now on.
    pub new: DeletionState,
    /// What it was until now.
    pub old: DeletionState,
}

/// Whether a transaction is deleted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum DeletionState {
    /// The transaction is deleted. It can be restored.
    Deleted,
    /// The transaction is in use.
    Active,
}

impl Factory for DeletionStatus {
    fn build() -> Self {
        DeletionStatus { new: DeletionState::Deleted, old: DeletionState::Active }
    }

    fn samples() -> Vec<Self> {
        vec![Self::build(), DeletionStatus { new: DeletionState::Active, old: DeletionState::Deleted }]
    }
}
