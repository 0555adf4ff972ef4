//! Payloads in envelopes.

use crate::{
    golden,
    support::{bare, declared, event},
};

pub(crate) mod bank {
    use schemars::JsonSchema;
    use serde::Serialize;

    /// A transaction was created.
    ///
    /// Its license is that of the client.
    #[derive(Serialize, JsonSchema)]
    #[serde(rename_all = "camelCase")]
    pub(crate) struct TransactionCreated {
        /// The transaction.
        pub(crate) transaction_id: String,
        /// What it is now.
        pub(crate) status: Status,
        /// Where it came from.
        pub(crate) source_uris: Vec<String>,
        /// How old it is, in days.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) age: Option<u8>,
        /// When it was deleted: `null` while it is not.
        pub(crate) deleted_at: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub(crate) address: Option<Address>,
    }

    /// A status.
    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Status {
        /// The text.
        pub(crate) text: StatusText,
        pub(crate) code: i32,
    }

    #[derive(Serialize, JsonSchema)]
    #[serde(rename_all = "camelCase")]
    pub(crate) enum StatusText {
        /// Just made.
        Created,
        /// Somebody approved it.
        Approved,
        /// It is out of our hands.
        #[deprecated]
        #[allow(dead_code, reason = "no sample shows it")]
        ConfirmedPaid,
    }

    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Address {
        pub(crate) street: String,
        pub(crate) city: String,
    }

    /// What events of the bank travel in.
    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Detail<T> {
        /// The payload.
        pub(crate) content: T,
        pub(crate) timestamp: String,
        pub(crate) metadata: Metadata,
        pub(crate) postal: Address,
    }

    #[derive(Serialize, JsonSchema)]
    pub(crate) struct Metadata {}

    pub(crate) fn created() -> TransactionCreated {
        TransactionCreated {
            transaction_id: "123e4567-e89b-12d3-a456-426614174000".into(),
            status: Status { text: StatusText::Created, code: 0 },
            source_uris: vec!["urn:a".into()],
            age: Some(3),
            deleted_at: Some("2023-07-04T08:05:58.330Z".into()),
            address: Some(address()),
        }
    }

    pub(crate) fn address() -> Address {
        Address { street: "Storgata 1".into(), city: "Oslo".into() }
    }

    pub(crate) fn detail<T>(content: T) -> Detail<T> {
        Detail {
            content,
            timestamp: "2023-07-04T08:05:58.330Z".into(),
            metadata: Metadata {},
            postal: address(),
        }
    }
}

#[test]
fn payload_with_envelope() {
    let mut sparse = bank::created();
    sparse.age = None;
    sparse.deleted_at = None;
    sparse.status.text = bank::StatusText::Approved;
    let mut declaration = event("bank.transaction:created", declared(&[bank::created(), sparse]));
    declaration.envelope = Some(declared(&[bank::detail(bank::created())]));
    golden("payload_with_envelope", &declaration);
}

#[test]
fn samples_alone_with_envelope() {
    let mut sparse = bank::created();
    sparse.age = None;
    sparse.deleted_at = None;
    let mut declaration = event("bank.transaction:created", bare(&[bank::created(), sparse]));
    declaration.envelope = Some(bare(&[bank::detail(bank::created())]));
    golden("samples_alone_with_envelope", &declaration);
}
