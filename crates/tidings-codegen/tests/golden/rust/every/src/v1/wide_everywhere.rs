use std::collections::BTreeMap;

use super::{Huge, Wide, WideExternal, WideInternal, WideRecord, WideRest, WideUntagged};
use crate::runtime;

/// `WideEverywhere`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideEverywhere {
    /// The property `nullable`.
    pub nullable: Option<Option<u64>>,
    /// The property `list`.
    pub list: Option<Vec<Wide>>,
    /// The property `set`.
    pub set: Option<Vec<Huge>>,
    /// The property `tuple`.
    pub tuple: Option<(Wide, Huge)>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, Huge>>,
    /// The property `ranged`.
    pub ranged: Option<u64>,
    /// The property `record`.
    pub record: Option<WideRecord>,
    /// The property `rest`.
    pub rest: Option<WideRest>,
    /// The property `external`.
    pub external: Option<WideExternal>,
    /// The property `internal`.
    pub internal: Option<WideInternal>,
    /// The property `untagged`.
    pub untagged: Option<WideUntagged>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideEverywhere {
    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<u64>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<Wide>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `set`.
    #[must_use]
    pub fn with_set(mut self, set: Vec<Huge>) -> Self {
        self.set = Some(set);
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: (Wide, Huge)) -> Self {
        self.tuple = Some(tuple);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Huge>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `ranged`.
    #[must_use]
    pub fn with_ranged(mut self, ranged: u64) -> Self {
        self.ranged = Some(ranged);
        self
    }

    /// With `record`.
    #[must_use]
    pub fn with_record(mut self, record: WideRecord) -> Self {
        self.record = Some(record);
        self
    }

    /// With `rest`.
    #[must_use]
    pub fn with_rest(mut self, rest: WideRest) -> Self {
        self.rest = Some(rest);
        self
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: WideExternal) -> Self {
        self.external = Some(external);
        self
    }

    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: WideInternal) -> Self {
        self.internal = Some(internal);
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: WideUntagged) -> Self {
        self.untagged = Some(untagged);
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

runtime::record!(WideEverywhere {
    nullable: optional "nullable" as Option<u64>,
    list: optional "list" as Vec<Wide>,
    set: optional "set" as runtime::Items<Huge, 0, { usize::MAX }, true>,
    tuple: optional "tuple" as (Wide, Huge),
    map: optional "map" as BTreeMap<String, Huge>,
    ranged: optional "ranged" as runtime::Int<u64, 9007199254740993, 9223372036854775808>,
    record: optional "record" as WideRecord,
    rest: optional "rest" as WideRest,
    external: optional "external" as WideExternal,
    internal: optional "internal" as WideInternal,
    untagged: optional "untagged" as WideUntagged,
    ..extra: runtime::Anything
});

impl WideEverywhere {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for WideEverywhere {
    const NAME: &'static str = "every.wide-integers-everywhere";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "wide-integers-everywhere@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-wide-integers-everywhere/v1.schema.json");
}
