use super::{Allocation, BusinessUnit};
use crate::runtime;

/// Inventory was set aside for a trade.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub allocations: Vec<Allocation>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
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
            extra: crate::JsonMap::new(),
        }
    }

    /// With `correlation_id`.
    #[must_use]
    pub fn with_correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// With `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }

    /// With `organisation_id`.
    #[must_use]
    pub fn with_organisation_id(mut self, organisation_id: impl Into<String>) -> Self {
        self.organisation_id = organisation_id.into();
        self
    }

    /// With `trade_id`.
    #[must_use]
    pub fn with_trade_id(mut self, trade_id: impl Into<String>) -> Self {
        self.trade_id = trade_id.into();
        self
    }

    /// With `business_unit`.
    #[must_use]
    pub fn with_business_unit(mut self, business_unit: BusinessUnit) -> Self {
        self.business_unit = business_unit;
        self
    }

    /// With `allocations`.
    #[must_use]
    pub fn with_allocations(mut self, allocations: Vec<Allocation>) -> Self {
        self.allocations = allocations;
        self
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

runtime::record!(TradeInventoryAllocated {
    correlation_id: required "correlationId" as String,
    user_id: required "userId" as String,
    organisation_id: required "organisationId" as String,
    trade_id: required "tradeId" as String,
    business_unit: required "businessUnit" as BusinessUnit,
    allocations: required "allocations" as runtime::Items<Allocation, 1, { usize::MAX }, false>,
    ..extra: runtime::Anything
});

impl TradeInventoryAllocated {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

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
