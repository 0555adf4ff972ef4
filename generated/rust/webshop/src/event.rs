use crate::runtime;

/// An event of the component `webshop`, as EventBridge delivers it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WebshopEvent {
    /// `order.paid`, version 1.
    OrderPaidEventV1(crate::Delivered<crate::v1::OrderPaidEvent>),
    /// `parcel-tracked`, version 1.
    ParcelTrackedEventV1(crate::Delivered<crate::v1::ParcelTrackedEvent>),
    /// `refund-requested`, version 1.
    RefundRequestedEventV1(crate::Delivered<crate::v1::RefundRequestedEvent>),
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

impl WebshopEvent {
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

runtime::events!(WebshopEvent {
    OrderPaidEventV1: "com.example.webshop" "order.paid@v1" as crate::v1::OrderPaidEvent,
    ParcelTrackedEventV1: "com.example.webshop" "parcel-tracked@v1" as crate::v1::ParcelTrackedEvent,
    RefundRequestedEventV1: "com.example.webshop" "refund-requested@v1" as crate::v1::RefundRequestedEvent,
});
