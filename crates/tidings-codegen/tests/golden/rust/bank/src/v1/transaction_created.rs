use super::TransactionStatus;
use crate::runtime;

/// A transaction has been created.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TransactionCreated {
    /// Identifies the transaction.
    pub transaction_id: String,
    /// Whose transaction it is.
    pub license: String,
    /// Where it stands.
    pub status: TransactionStatus,
    /// What it was made from.
    pub source_uris: Vec<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TransactionCreated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        license: impl Into<String>,
        source_uris: Vec<String>,
        status: TransactionStatus,
        transaction_id: impl Into<String>,
    ) -> Self {
        Self {
            transaction_id: transaction_id.into(),
            license: license.into(),
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
    pub fn with_license(mut self, license: impl Into<String>) -> Self {
        self.license = license.into();
        self
    }

    /// With `status`.
    #[must_use]
    pub fn with_status(mut self, status: TransactionStatus) -> Self {
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
    license: required "license" as String,
    status: required "status" as TransactionStatus,
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
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.24sevenoffice.banktransfer";
    const DETAIL_TYPE: &'static str = "bank.transaction:created";
    const SCHEMA: &'static str =
        include_str!("../../schemas/bank-transaction-created/v1.schema.json");
}
