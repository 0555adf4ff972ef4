use serde::{Deserialize, Serialize};

use super::{Allocation, BusinessUnit};
use crate::runtime;

/// Inventory was set aside for a trade.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TradeInventoryAllocated {
    /// Joins all events that one request led to.
    pub correlation_id: String,
    /// The user who made the request.
    pub user_id: String,
    /// The organisation that the user acted for.
    pub organisation_id: String,
    /// The trade that the inventory is for.
    pub trade_id: String,
    /// The business unit that trades.
    pub business_unit: BusinessUnit,
    /// What was set aside, an item for each place, and at least one.
    #[serde(
        deserialize_with = "<runtime::Items<Allocation, 1, { usize::MAX }, false> as runtime::Shape>::read"
    )]
    pub allocations: Vec<Allocation>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// What a [`TradeInventoryAllocated`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TradeInventoryAllocatedRequired {
    /// See [`TradeInventoryAllocated::correlation_id`].
    pub correlation_id: String,
    /// See [`TradeInventoryAllocated::user_id`].
    pub user_id: String,
    /// See [`TradeInventoryAllocated::organisation_id`].
    pub organisation_id: String,
    /// See [`TradeInventoryAllocated::trade_id`].
    pub trade_id: String,
    /// See [`TradeInventoryAllocated::business_unit`].
    pub business_unit: BusinessUnit,
    /// See [`TradeInventoryAllocated::allocations`].
    pub allocations: Vec<Allocation>,
}

impl TradeInventoryAllocated {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: TradeInventoryAllocatedRequired) -> Self {
        Self {
            correlation_id: required.correlation_id,
            user_id: required.user_id,
            organisation_id: required.organisation_id,
            trade_id: required.trade_id,
            business_unit: required.business_unit,
            allocations: required.allocations,
            extra: serde_json::Map::new(),
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

impl runtime::Named for TradeInventoryAllocated {
    const NAME: &'static str = "TradeInventoryAllocated";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("correlationId");
        record.required::<String>("userId");
        record.required::<String>("organisationId");
        record.required::<String>("tradeId");
        record.required::<BusinessUnit>("businessUnit");
        record.required::<runtime::Items<Allocation, 1, { usize::MAX }, false>>("allocations");
    }
}

impl TradeInventoryAllocated {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TradeInventoryAllocated {
    const NAME: &'static str = "TradeInventoryAllocated";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "trading";
    const DETAIL_TYPE: &'static str = "TradeInventoryAllocated";
    const SCHEMA: &'static str =
        include_str!("../../schemas/trade-inventory-allocated/v1.schema.json");
}
