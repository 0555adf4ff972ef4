use std::collections::BTreeMap;

use super::{ClosedEmpty, Empty, Event, Nothing};
use crate::runtime;

/// `Nulls`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Nulls {
    /// The property `unit`.
    pub unit: (),
    /// The property `named`.
    pub named: Option<Nothing>,
    /// The property `optional`.
    pub optional: Option<()>,
    /// The property `list`.
    pub list: Option<Vec<()>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, Nothing>>,
    /// The property `tuple`.
    pub tuple: Option<((), String)>,
    /// The property `any`.
    pub any: crate::Json,
    /// The property `empty`.
    pub empty: Option<Empty>,
    /// The property `closed`.
    pub closed: Option<ClosedEmpty>,
    /// The property `union`.
    pub union: Option<Event>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Nulls {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(any: crate::Json, unit: ()) -> Self {
        Self {
            unit,
            named: None,
            optional: None,
            list: None,
            map: None,
            tuple: None,
            any,
            empty: None,
            closed: None,
            union: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `unit`.
    #[must_use]
    pub fn with_unit(mut self, unit: ()) -> Self {
        self.unit = unit;
        self
    }

    /// With `named`.
    #[must_use]
    pub fn with_named(mut self, named: Nothing) -> Self {
        self.named = Some(named);
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: ()) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<()>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Nothing>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: ((), String)) -> Self {
        self.tuple = Some(tuple);
        self
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: crate::Json) -> Self {
        self.any = any;
        self
    }

    /// With `empty`.
    #[must_use]
    pub fn with_empty(mut self, empty: Empty) -> Self {
        self.empty = Some(empty);
        self
    }

    /// With `closed`.
    #[must_use]
    pub fn with_closed(mut self, closed: ClosedEmpty) -> Self {
        self.closed = Some(closed);
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: Event) -> Self {
        self.union = Some(union);
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

runtime::record!(Nulls {
    unit: required "unit" as (),
    named: optional "named" as Nothing,
    optional: optional "optional" as (),
    list: optional "list" as Vec<()>,
    map: optional "map" as BTreeMap<String, Nothing>,
    tuple: optional "tuple" as ((), String),
    any: required "any" as crate::Json,
    empty: optional "empty" as Empty,
    closed: optional "closed" as ClosedEmpty,
    union: optional "union" as Event,
    ..extra: runtime::Anything
});

impl Nulls {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Nulls {
    const NAME: &'static str = "every.nulls";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "nulls@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-nulls/v1.schema.json");
}
