use serde::{Deserialize, Serialize};

use super::Status;
use crate::runtime;

/// A transaction was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TransactionDeleted {
    /// The transaction's UUID.
    pub transaction_id: String,
    /// The licence that the transaction belongs to: the identity's UUID, the client's number and the
    /// licence's number, joined by semicolons.
    pub license: String,
    /// Where the transaction stood when it was deleted.
    pub status: Status,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl TransactionDeleted {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        transaction_id: impl Into<String>,
        license: impl Into<String>,
        status: Status,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            license: license.into(),
            status,
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

impl runtime::Named for TransactionDeleted {
    const NAME: &'static str = "TransactionDeleted";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("transactionId");
        record.required::<String>("license");
        record.required::<Status>("status");
    }
}

impl TransactionDeleted {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TransactionDeleted {
    const NAME: &'static str = "bank.transaction:deleted";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.24sevenoffice.banktransfer";
    const DETAIL_TYPE: &'static str = "bank.transaction:deleted";
    const SCHEMA: &'static str =
        include_str!("../../schemas/bank-transaction-deleted/v1.schema.json");
}
