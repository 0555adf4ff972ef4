//! Version 1 of the component's events, and the types they are made of.

mod allocation;
mod business_unit;
mod business_units_created;
mod trade_inventory_allocated;

pub use allocation::Allocation;
pub use business_unit::BusinessUnit;
pub use business_units_created::BusinessUnitsCreated;
pub use trade_inventory_allocated::{TradeInventoryAllocated, TradeInventoryAllocatedRequired};
