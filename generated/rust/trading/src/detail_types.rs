//! The detail-types of the component's events.

/// `BusinessUnitsCreated`, version 1.
pub const BUSINESS_UNITS_CREATED_V1: &str = "BusinessUnitsCreated";

/// `TradeInventoryAllocated`, version 1.
pub const TRADE_INVENTORY_ALLOCATED_V1: &str = "TradeInventoryAllocated";
