use crate::runtime;

/// An event of the component `bank`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BankEvent {
    /// `bank.test:created`, version 1.
    TestCreatedV1(crate::Delivered<crate::v1::TestCreated>),
    /// `bank.transaction:created`, version 1.
    TransactionCreatedV1(crate::Delivered<crate::v1::TransactionCreatedDetail>),
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
    TestCreatedV1: "com.24sevenoffice.banktransfer" "bank.test:created" as crate::v1::TestCreated,
    TransactionCreatedV1: "com.24sevenoffice.banktransfer" "bank.transaction:created" as crate::v1::TransactionCreatedDetail,
});
