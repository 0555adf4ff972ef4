use super::{License, Status};
use crate::runtime;

/// A transaction was registered.
///
/// Version 1 has the licence as one text that every reader took apart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TransactionCreated {
    /// The transaction's UUID.
    pub transaction_id: String,
    /// The licence that the transaction belongs to.
    pub license: License,
    /// Where the transaction stands.
    pub status: Status,
    /// The URNs of what the transaction was made from, such as the invoices that it pays.
    pub source_uris: Vec<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TransactionCreated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        license: License,
        source_uris: Vec<String>,
        status: Status,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            license,
            status,
            source_uris,
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
    pub fn with_license(mut self, license: License) -> Self {
        self.license = license;
        self
    }

    /// With `status`.
    #[must_use]
    pub fn with_status(mut self, status: Status) -> Self {
        self.status = status;
        self
    }

    /// With `source_uris`.
    #[must_use]
    pub fn with_source_uris(mut self, source_uris: Vec<String>) -> Self {
        self.source_uris = source_uris;
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

runtime::record!(TransactionCreated {
    transaction_id: required "transactionId" as String,
    license: required "license" as License,
    status: required "status" as Status,
    source_uris: required "sourceUris" as Vec<String>,
    ..extra: runtime::Anything
});

impl TransactionCreated {
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

impl crate::Event for TransactionCreated {
    const NAME: &'static str = "bank.transaction:created";
    const VERSION: u32 = 2;
    const SOURCE: &'static str = "com.24sevenoffice.banktransfer";
    const DETAIL_TYPE: &'static str = "bank.transaction:created@v2";
    const SCHEMA: &'static str =
        include_str!("../../schemas/bank-transaction-created/v2.schema.json");
}
