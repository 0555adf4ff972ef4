use std::collections::BTreeMap;

use super::{DecimalPrice, PriceChange};
use crate::runtime;

/// `Decimals`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Decimals {
    /// The property `amount`.
    pub amount: crate::Decimal,
    /// The property `optional`.
    pub optional: Option<crate::Decimal>,
    /// The property `nullable`.
    pub nullable: Option<Option<crate::Decimal>>,
    /// The property `list`.
    pub list: Option<Vec<crate::Decimal>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, crate::Decimal>>,
    /// The property `pair`.
    pub pair: Option<(crate::Decimal, DecimalPrice)>,
    /// The property `bounded`.
    pub bounded: Option<crate::Decimal>,
    /// The property `text`.
    pub text: Option<String>,
    /// The property `change`.
    pub change: Option<PriceChange>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Decimals {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(amount: crate::Decimal) -> Self {
        Self {
            amount,
            optional: None,
            nullable: None,
            list: None,
            map: None,
            pair: None,
            bounded: None,
            text: None,
            change: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: crate::Decimal) -> Self {
        self.amount = amount;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: crate::Decimal) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<crate::Decimal>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<crate::Decimal>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, crate::Decimal>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `pair`.
    #[must_use]
    pub fn with_pair(mut self, pair: (crate::Decimal, DecimalPrice)) -> Self {
        self.pair = Some(pair);
        self
    }

    /// With `bounded`.
    #[must_use]
    pub fn with_bounded(mut self, bounded: crate::Decimal) -> Self {
        self.bounded = Some(bounded);
        self
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// With `change`.
    #[must_use]
    pub fn with_change(mut self, change: PriceChange) -> Self {
        self.change = Some(change);
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

runtime::record!(Decimals {
    amount: required "amount" as crate::Decimal,
    optional: optional "optional" as crate::Decimal,
    nullable: optional "nullable" as Option<crate::Decimal>,
    list: optional "list" as Vec<crate::Decimal>,
    map: optional "map" as BTreeMap<String, crate::Decimal>,
    pair: optional "pair" as (crate::Decimal, DecimalPrice),
    bounded: optional "bounded" as runtime::Limited<crate::Decimal, rules::Bounded>,
    text: optional "text" as String,
    change: optional "change" as PriceChange,
    ..extra: runtime::Anything
});

impl Decimals {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Decimals {
    const NAME: &'static str = "every.decimals";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "decimals@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-decimals/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Bounded {
        minimum: inclusive "0.01" as 0.01;
        maximum: inclusive "99999999999999.99" as 99999999999999.98;
    });
}
