//! The events of trading.
//!
//! Payloads travel bare. Each one begins with the fields of [`Base`].

mod base;
mod business_units;
mod inventory;

pub use base::Base;
pub use business_units::{BusinessUnit, BusinessUnitsCreated};
pub use inventory::{Allocation, TradeInventoryAllocated};

tidings::component!("trading", source = "trading", detail_type = name);
