use std::collections::BTreeMap;

use super::{ByFeatureNotZero, ByFeatureSmall, ByFeatureWeekday, Bytes};
use crate::runtime;

/// Types that implement `JsonSchema` under a feature of schemars.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ByFeature {
    /// With `uuid1`.
    pub id: String,
    /// The property `related`.
    pub related: Vec<String>,
    /// The property `names`.
    pub names: BTreeMap<String, String>,
    /// With `chrono04`.
    pub at: String,
    /// The property `day`.
    pub day: String,
    /// The property `local`.
    pub local: String,
    /// The property `clock`.
    pub clock: String,
    /// The property `weekday`.
    pub weekday: ByFeatureWeekday,
    /// The property `until`.
    pub until: Option<String>,
    /// With `rust_decimal1`: text, which keeps every digit.
    pub amount: String,
    /// The property `fees`.
    pub fees: Vec<Option<String>>,
    /// With `bytes1`: a list of numbers.
    pub raw: Bytes,
    /// Of the standard library.
    pub not_zero: ByFeatureNotZero,
    /// The property `small`.
    pub small: ByFeatureSmall,
    /// The property `count`.
    pub count: u16,
    /// The property `counts`.
    pub counts: Vec<u64>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`ByFeature`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByFeatureRequired {
    /// See [`ByFeature::id`].
    pub id: String,
    /// See [`ByFeature::related`].
    pub related: Vec<String>,
    /// See [`ByFeature::names`].
    pub names: BTreeMap<String, String>,
    /// See [`ByFeature::at`].
    pub at: String,
    /// See [`ByFeature::day`].
    pub day: String,
    /// See [`ByFeature::local`].
    pub local: String,
    /// See [`ByFeature::clock`].
    pub clock: String,
    /// See [`ByFeature::weekday`].
    pub weekday: ByFeatureWeekday,
    /// See [`ByFeature::amount`].
    pub amount: String,
    /// See [`ByFeature::fees`].
    pub fees: Vec<Option<String>>,
    /// See [`ByFeature::raw`].
    pub raw: Bytes,
    /// See [`ByFeature::not_zero`].
    pub not_zero: ByFeatureNotZero,
    /// See [`ByFeature::small`].
    pub small: ByFeatureSmall,
    /// See [`ByFeature::count`].
    pub count: u16,
    /// See [`ByFeature::counts`].
    pub counts: Vec<u64>,
}

impl ByFeature {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: ByFeatureRequired) -> Self {
        Self {
            id: required.id,
            related: required.related,
            names: required.names,
            at: required.at,
            day: required.day,
            local: required.local,
            clock: required.clock,
            weekday: required.weekday,
            until: None,
            amount: required.amount,
            fees: required.fees,
            raw: required.raw,
            not_zero: required.not_zero,
            small: required.small,
            count: required.count,
            counts: required.counts,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// With `related`.
    #[must_use]
    pub fn with_related(mut self, related: Vec<String>) -> Self {
        self.related = related;
        self
    }

    /// With `names`.
    #[must_use]
    pub fn with_names(mut self, names: BTreeMap<String, String>) -> Self {
        self.names = names;
        self
    }

    /// With `at`.
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = at.into();
        self
    }

    /// With `day`.
    #[must_use]
    pub fn with_day(mut self, day: impl Into<String>) -> Self {
        self.day = day.into();
        self
    }

    /// With `local`.
    #[must_use]
    pub fn with_local(mut self, local: impl Into<String>) -> Self {
        self.local = local.into();
        self
    }

    /// With `clock`.
    #[must_use]
    pub fn with_clock(mut self, clock: impl Into<String>) -> Self {
        self.clock = clock.into();
        self
    }

    /// With `weekday`.
    #[must_use]
    pub fn with_weekday(mut self, weekday: ByFeatureWeekday) -> Self {
        self.weekday = weekday;
        self
    }

    /// With `until`.
    #[must_use]
    pub fn with_until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: impl Into<String>) -> Self {
        self.amount = amount.into();
        self
    }

    /// With `fees`.
    #[must_use]
    pub fn with_fees(mut self, fees: Vec<Option<String>>) -> Self {
        self.fees = fees;
        self
    }

    /// With `raw`.
    #[must_use]
    pub fn with_raw(mut self, raw: Bytes) -> Self {
        self.raw = raw;
        self
    }

    /// With `not_zero`.
    #[must_use]
    pub fn with_not_zero(mut self, not_zero: ByFeatureNotZero) -> Self {
        self.not_zero = not_zero;
        self
    }

    /// With `small`.
    #[must_use]
    pub fn with_small(mut self, small: ByFeatureSmall) -> Self {
        self.small = small;
        self
    }

    /// With `count`.
    #[must_use]
    pub fn with_count(mut self, count: u16) -> Self {
        self.count = count;
        self
    }

    /// With `counts`.
    #[must_use]
    pub fn with_counts(mut self, counts: Vec<u64>) -> Self {
        self.counts = counts;
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

runtime::record!(ByFeature {
    id: required "id" as String,
    related: required "related" as Vec<String>,
    names: required "names" as BTreeMap<String, String>,
    at: required "at" as String,
    day: required "day" as String,
    local: required "local" as String,
    clock: required "clock" as String,
    weekday: required "weekday" as ByFeatureWeekday,
    until: optional "until" as String,
    amount: required "amount" as runtime::Matching<String, rules::Amount>,
    fees: required "fees" as Vec<Option<runtime::Matching<String, rules::Amount>>>,
    raw: required "raw" as Bytes,
    not_zero: required "not_zero" as ByFeatureNotZero,
    small: required "small" as ByFeatureSmall,
    count: required "count" as runtime::Int<u16, 1, 65535>,
    counts: required "counts" as Vec<runtime::Int<u64, 1, 18446744073709551615>>,
    ..extra: runtime::Anything
});

impl ByFeature {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ByFeature {
    const NAME: &'static str = "every.third-party-features";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "third-party-features@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-third-party-features/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(Amount: "^-?\\d+(\\.\\d+)?$" {
        classes: 0 => 0, 45 => 1, 46 => 2, 47 => 0, 48 => 3, 58 => 0;
        width: 4;
        next: 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 3, 4, 0, 0, 0, 5;
        start: 1;
        accepting: 4;
    });
}
