//! The detail-types of the component's events.

/// `order.paid`, version 1.
pub const ORDER_PAID_EVENT_V1: &str = "order.paid@v1";

/// `parcel-tracked`, version 1.
pub const PARCEL_TRACKED_EVENT_V1: &str = "parcel-tracked@v1";

/// `refund-requested`, version 1.
pub const REFUND_REQUESTED_EVENT_V1: &str = "refund-requested@v1";
