//! The detail-types of the component's events.

/// `BusinessUnitsCreated`, version 1.
pub const BUSINESS_UNITS_CREATED: &str = "BusinessUnitsCreated";

/// `TradeInventoryAllocated`, version 1.
pub const TRADE_INVENTORY_ALLOCATED: &str = "TradeInventoryAllocated";
