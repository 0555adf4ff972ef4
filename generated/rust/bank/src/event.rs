use crate::runtime;

/// An event of the component `bank`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BankEvent {
    /// `bank.test:created`, version 1.
    TestCreatedV1(crate::Delivered<crate::v1::TestCreatedDetail>),
    /// `bank.transaction:created`, version 1.
    TransactionCreatedV1(crate::Delivered<crate::v1::TransactionCreatedDetail>),
    /// `bank.transaction:created`, version 2.
    TransactionCreatedV2(crate::Delivered<crate::v2::TransactionCreatedDetail>),
    /// `bank.transaction:deleted`, version 1.
    TransactionDeletedV1(crate::Delivered<crate::v1::TransactionDeletedDetail>),
    /// `bank.transaction:statuschanged`, version 1.
    TransactionStatusChangedV1(crate::Delivered<crate::v1::TransactionStatusChangedDetail>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized {
        /// The event's source.
        source: String,
        /// The event's detail-type.
        detail_type: String,
        /// The delivery, with whatever its detail is.
        event: crate::Delivered<crate::Json>,
    },
}

impl BankEvent {
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

runtime::events!(BankEvent {
    TestCreatedV1: "com.24sevenoffice.banktransfer" "bank.test:created" as crate::v1::TestCreatedDetail,
    TransactionCreatedV1: "com.24sevenoffice.banktransfer" "bank.transaction:created" as crate::v1::TransactionCreatedDetail,
    TransactionCreatedV2: "com.24sevenoffice.banktransfer" "bank.transaction:created@v2" as crate::v2::TransactionCreatedDetail,
    TransactionDeletedV1: "com.24sevenoffice.banktransfer" "bank.transaction:deleted" as crate::v1::TransactionDeletedDetail,
    TransactionStatusChangedV1: "com.24sevenoffice.banktransfer" "bank.transaction:statuschanged" as crate::v1::TransactionStatusChangedDetail,
});
