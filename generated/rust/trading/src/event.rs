use crate::runtime;

/// An event of the component `trading`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TradingEvent {
    /// `BusinessUnitsCreated`, version 1.
    BusinessUnitsCreatedV1(crate::Delivered<crate::v1::BusinessUnitsCreated>),
    /// `TradeInventoryAllocated`, version 1.
    TradeInventoryAllocatedV1(crate::Delivered<crate::v1::TradeInventoryAllocated>),
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

impl TradingEvent {
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

runtime::events!(TradingEvent {
    BusinessUnitsCreatedV1: "trading" "BusinessUnitsCreated" as crate::v1::BusinessUnitsCreated,
    TradeInventoryAllocatedV1: "trading" "TradeInventoryAllocated" as crate::v1::TradeInventoryAllocated,
});
