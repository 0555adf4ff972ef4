use super::Status;
use crate::runtime;

/// A transaction was deleted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub extra: crate::JsonMap,
}

impl TransactionDeleted {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        license: impl Into<String>,
        status: Status,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            license: license.into(),
            status,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `transaction_id`.
    #[must_use]
    pub fn with_transaction_id(mut self, transaction_id: impl Into<String>) -> Self {
        self.transaction_id = transaction_id.into();
        self
    }

    /// With `license`.
    #[must_use]
    pub fn with_license(mut self, license: impl Into<String>) -> Self {
        self.license = license.into();
        self
    }

    /// With `status`.
    #[must_use]
    pub fn with_status(mut self, status: Status) -> Self {
        self.status = status;
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

runtime::record!(TransactionDeleted {
    transaction_id: required "transactionId" as String,
    license: required "license" as String,
    status: required "status" as Status,
    ..extra: runtime::Anything
});

impl TransactionDeleted {
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

impl crate::Event for TransactionDeleted {
    const NAME: &'static str = "bank.transaction:deleted";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.24sevenoffice.banktransfer";
    const DETAIL_TYPE: &'static str = "bank.transaction:deleted";
    const SCHEMA: &'static str =
        include_str!("../../schemas/bank-transaction-deleted/v1.schema.json");
}
