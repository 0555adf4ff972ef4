use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime;

/// An event of the component `trading`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TradingEvent {
    /// `BusinessUnitsCreated`, version 1.
    BusinessUnitsCreatedV1(runtime::Delivered<crate::v1::BusinessUnitsCreated>),
    /// `TradeInventoryAllocated`, version 1.
    TradeInventoryAllocatedV1(runtime::Delivered<crate::v1::TradeInventoryAllocated>),
    /// An event that this version does not know, as it was delivered.
    Unrecognized(serde_json::Value),
}

impl TradingEvent {
    /// The event's source.
    #[must_use]
    pub fn source(&self) -> &str {
        match self {
            Self::BusinessUnitsCreatedV1(_) => {
                <crate::v1::BusinessUnitsCreated as crate::Event>::SOURCE
            }
            Self::TradeInventoryAllocatedV1(_) => {
                <crate::v1::TradeInventoryAllocated as crate::Event>::SOURCE
            }
            Self::Unrecognized(event) => runtime::Delivery::text(event, "source"),
        }
    }

    /// The event's detail-type.
    #[must_use]
    pub fn detail_type(&self) -> &str {
        match self {
            Self::BusinessUnitsCreatedV1(_) => {
                <crate::v1::BusinessUnitsCreated as crate::Event>::DETAIL_TYPE
            }
            Self::TradeInventoryAllocatedV1(_) => {
                <crate::v1::TradeInventoryAllocated as crate::Event>::DETAIL_TYPE
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

impl Serialize for TradingEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let key = (self.source(), self.detail_type());
        match self {
            Self::BusinessUnitsCreatedV1(event) => event.write(key, serializer),
            Self::TradeInventoryAllocatedV1(event) => event.write(key, serializer),
            Self::Unrecognized(event) => event.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for TradingEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let delivery = runtime::Delivery::deserialize(deserializer)?;
        Ok(match delivery.key() {
            ("trading", "BusinessUnitsCreated") => Self::BusinessUnitsCreatedV1(delivery.read()?),
            ("trading", "TradeInventoryAllocated") => {
                Self::TradeInventoryAllocatedV1(delivery.read()?)
            }
            _ => Self::Unrecognized(delivery.unrecognized(ROUTES)?),
        })
    }
}

impl runtime::Named for TradingEvent {
    const NAME: &'static str = "TradingEvent";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        match runtime::Delivery::check(&mut record, value) {
            ("trading", "BusinessUnitsCreated") => {
                record.required::<crate::v1::BusinessUnitsCreated>("detail")
            }
            ("trading", "TradeInventoryAllocated") => {
                record.required::<crate::v1::TradeInventoryAllocated>("detail")
            }
            (_, detail_type) => {
                runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)
            }
        }
    }
}

/// Source and detail-type of each event.
const ROUTES: &[(&str, &str)] = &[
    ("trading", "BusinessUnitsCreated"),
    ("trading", "TradeInventoryAllocated"),
];
