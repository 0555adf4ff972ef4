use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `bank`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum BankEvent {
    /// `bank.test:created`, version 1.
    TestCreatedV1(runtime::Delivered<crate::v1::TestCreated>),
    /// `bank.transaction:created`, version 1.
    TransactionCreatedV1(runtime::Delivered<crate::v1::TransactionCreatedDetail>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl BankEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::TestCreatedV1(_) => <crate::v1::TestCreated as crate::Event>::SOURCE,
            Self::TransactionCreatedV1(_) => {
                <crate::v1::TransactionCreated as crate::Event>::SOURCE
            }
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::TestCreatedV1(_) => <crate::v1::TestCreated as crate::Event>::DETAIL_TYPE,
            Self::TransactionCreatedV1(_) => {
                <crate::v1::TransactionCreated as crate::Event>::DETAIL_TYPE
            }
            Self::Unrecognized(event) => runtime::Delivery::text(event, "detail-type"),
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

impl Serialize for BankEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let key = (self.source(), self.detail_type());
        match self {
            Self::TestCreatedV1(event) => event.write(key, serializer),
            Self::TransactionCreatedV1(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for BankEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        Ok(match delivery.key() {
            ("com.24sevenoffice.banktransfer", "bank.test:created") => {
                Self::TestCreatedV1(delivery.read()?)
            }
            ("com.24sevenoffice.banktransfer", "bank.transaction:created") => {
                Self::TransactionCreatedV1(delivery.read()?)
            }
            _ => Self::Unrecognized(delivery.unrecognized(ROUTES)?),
        })
    }
}

impl runtime::Named for BankEvent {
    const NAME: &'static str = "BankEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        match runtime::Delivery::check(&mut record, value) {
            ("com.24sevenoffice.banktransfer", "bank.test:created") => {
                record.required::<crate::v1::TestCreated>("detail")
            }
            ("com.24sevenoffice.banktransfer", "bank.transaction:created") => {
                record.required::<crate::v1::TransactionCreatedDetail>("detail")
            }
            (_, detail_type) => {
                runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)
            }
        }
    }
}

/// Source and detail-type of each event.
const ROUTES: &[(&str, &str)] = &[
    ("com.24sevenoffice.banktransfer", "bank.test:created"),
    ("com.24sevenoffice.banktransfer", "bank.transaction:created"),
];
