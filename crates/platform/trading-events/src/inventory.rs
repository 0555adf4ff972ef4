//! Goods that are set aside for a trade.

use crate::base::Base;
use crate::business_units::BusinessUnit;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Inventory was set aside for a trade.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "TradeInventoryAllocated", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct TradeInventoryAllocated {
    /// Who set it aside, and for whom.
    #[serde(flatten)]
    pub base: Base,
    /// The trade that the inventory is for.
    pub trade_id: String,
    /// The business unit that trades.
    pub business_unit: BusinessUnit,
    /// What was set aside, an item for each place, and at least one.
    #[schemars(length(min = 1))]
    pub allocations: Vec<Allocation>,
}

/// Goods set aside in one place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Allocation {
    /// The article.
    pub sku: String,
    /// How many pieces of it, at least one.
    #[schemars(range(min = 1))]
    pub quantity: u32,
    /// Where they lie.
    pub location_id: String,
}

impl Factory for Allocation {
    fn build() -> Self {
        Allocation { sku: "WHEAT-50KG".to_owned(), quantity: 120, location_id: "silo-4".to_owned() }
    }
}

impl Factory for TradeInventoryAllocated {
    fn build() -> Self {
        TradeInventoryAllocated {
            base: Base::build(),
            trade_id: "trade-9001".to_owned(),
            business_unit: BusinessUnit::build(),
            allocations: vec![Allocation::build()],
        }
    }
}
