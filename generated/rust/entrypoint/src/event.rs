use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `entrypoint`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum EntrypointEvent {
    /// `entrypoint.entry:denied`, version 1.
    EntryDeniedV1(runtime::Delivered<crate::v1::EntryDeniedStreamRecord>),
    /// `entrypoint.entry:granted`, version 1.
    EntryGrantedV1(runtime::Delivered<crate::v1::EntryGrantedStreamRecord>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl EntrypointEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::EntryDeniedV1(_) => <crate::v1::EntryDenied as crate::Event>::SOURCE,
            Self::EntryGrantedV1(_) => <crate::v1::EntryGranted as crate::Event>::SOURCE,
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::EntryDeniedV1(_) => <crate::v1::EntryDenied as crate::Event>::DETAIL_TYPE,
            Self::EntryGrantedV1(_) => <crate::v1::EntryGranted as crate::Event>::DETAIL_TYPE,
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

impl Serialize for EntrypointEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let key = (self.source(), self.detail_type());
        match self {
            Self::EntryDeniedV1(event) => event.write(key, serializer),
            Self::EntryGrantedV1(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for EntrypointEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        Ok(match delivery.key() {
            ("entrypoint", "entrypoint.entry:denied@v1") => Self::EntryDeniedV1(delivery.read()?),
            ("entrypoint", "entrypoint.entry:granted@v1") => Self::EntryGrantedV1(delivery.read()?),
            _ => Self::Unrecognized(delivery.unrecognized(ROUTES)?),
        })
    }
}

impl runtime::Named for EntrypointEvent {
    const NAME: &'static str = "EntrypointEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        match runtime::Delivery::check(&mut record, value) {
            ("entrypoint", "entrypoint.entry:denied@v1") => {
                record.required::<crate::v1::EntryDeniedStreamRecord>("detail")
            }
            ("entrypoint", "entrypoint.entry:granted@v1") => {
                record.required::<crate::v1::EntryGrantedStreamRecord>("detail")
            }
            (_, detail_type) => {
                runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)
            }
        }
    }
}

/// Source and detail-type of each event.
const ROUTES: &[(&str, &str)] = &[
    ("entrypoint", "entrypoint.entry:denied@v1"),
    ("entrypoint", "entrypoint.entry:granted@v1"),
];
