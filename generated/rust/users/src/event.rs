use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `users`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UsersEvent {
    /// `User Account Created`, version 1.
    AccountCreatedV1(runtime::Delivered<crate::v1::AccountCreated>),
    /// `User Account Deleted`, version 1.
    AccountDeletedV1(runtime::Delivered<crate::v1::AccountDeleted>),
    /// `User Account Updated`, version 1.
    AccountUpdatedV1(runtime::Delivered<crate::v1::AccountUpdated>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl UsersEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::AccountCreatedV1(_) => <crate::v1::AccountCreated as crate::Event>::SOURCE,
            Self::AccountDeletedV1(_) => <crate::v1::AccountDeleted as crate::Event>::SOURCE,
            Self::AccountUpdatedV1(_) => <crate::v1::AccountUpdated as crate::Event>::SOURCE,
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::AccountCreatedV1(_) => <crate::v1::AccountCreated as crate::Event>::DETAIL_TYPE,
            Self::AccountDeletedV1(_) => <crate::v1::AccountDeleted as crate::Event>::DETAIL_TYPE,
            Self::AccountUpdatedV1(_) => <crate::v1::AccountUpdated as crate::Event>::DETAIL_TYPE,
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

impl Serialize for UsersEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let key = (self.source(), self.detail_type());
        match self {
            Self::AccountCreatedV1(event) => event.write(key, serializer),
            Self::AccountDeletedV1(event) => event.write(key, serializer),
            Self::AccountUpdatedV1(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for UsersEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        Ok(match delivery.key() {
            ("user-service", "User Account Created") => Self::AccountCreatedV1(delivery.read()?),
            ("user-service", "User Account Deleted") => Self::AccountDeletedV1(delivery.read()?),
            ("user-service", "User Account Updated") => Self::AccountUpdatedV1(delivery.read()?),
            _ => Self::Unrecognized(delivery.unrecognized(ROUTES)?),
        })
    }
}

impl runtime::Named for UsersEvent {
    const NAME: &'static str = "UsersEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        match runtime::Delivery::check(&mut record, value) {
            ("user-service", "User Account Created") => {
                record.required::<crate::v1::AccountCreated>("detail")
            }
            ("user-service", "User Account Deleted") => {
                record.required::<crate::v1::AccountDeleted>("detail")
            }
            ("user-service", "User Account Updated") => {
                record.required::<crate::v1::AccountUpdated>("detail")
            }
            (_, detail_type) => {
                runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)
            }
        }
    }
}

/// Source and detail-type of each event.
const ROUTES: &[(&str, &str)] = &[
    ("user-service", "User Account Created"),
    ("user-service", "User Account Deleted"),
    ("user-service", "User Account Updated"),
];
