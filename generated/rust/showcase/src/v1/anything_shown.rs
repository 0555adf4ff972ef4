use std::collections::BTreeMap;

use super::{Annotation, ClosedEmpty, Empty, Nothing};
use crate::runtime;

/// Any JSON value was shown, and types without content.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AnythingShown {
    /// Any JSON value, `null` included.
    pub any: crate::Json,
    /// Any JSON value, or absent.
    pub optional_any: Option<crate::Json>,
    /// Any JSON object.
    pub object: BTreeMap<String, crate::Json>,
    /// A list of any values.
    pub list: Vec<crate::Json>,
    /// A map of any values.
    pub map: BTreeMap<String, crate::Json>,
    /// A tuple with any value in it.
    pub tuple: (String, crate::Json),
    /// A union with any value in a variant.
    pub union: Annotation,
    /// Always `null`.
    pub unit: (),
    /// Always `null`, by a type with a name.
    pub named_unit: Nothing,
    /// A record without properties.
    pub empty: Empty,
    /// A record without properties that takes none.
    pub closed_empty: ClosedEmpty,
    /// Records without properties in a list.
    pub empties: Vec<Empty>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`AnythingShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AnythingShownRequired {
    /// See [`AnythingShown::any`].
    pub any: crate::Json,
    /// See [`AnythingShown::object`].
    pub object: BTreeMap<String, crate::Json>,
    /// See [`AnythingShown::list`].
    pub list: Vec<crate::Json>,
    /// See [`AnythingShown::map`].
    pub map: BTreeMap<String, crate::Json>,
    /// See [`AnythingShown::tuple`].
    pub tuple: (String, crate::Json),
    /// See [`AnythingShown::union`].
    pub union: Annotation,
    /// See [`AnythingShown::unit`].
    pub unit: (),
    /// See [`AnythingShown::named_unit`].
    pub named_unit: Nothing,
    /// See [`AnythingShown::empty`].
    pub empty: Empty,
    /// See [`AnythingShown::closed_empty`].
    pub closed_empty: ClosedEmpty,
    /// See [`AnythingShown::empties`].
    pub empties: Vec<Empty>,
}

impl AnythingShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: AnythingShownRequired) -> Self {
        Self {
            any: required.any,
            optional_any: None,
            object: required.object,
            list: required.list,
            map: required.map,
            tuple: required.tuple,
            union: required.union,
            unit: required.unit,
            named_unit: required.named_unit,
            empty: required.empty,
            closed_empty: required.closed_empty,
            empties: required.empties,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: crate::Json) -> Self {
        self.any = any;
        self
    }

    /// With `optional_any`.
    #[must_use]
    pub fn with_optional_any(mut self, optional_any: crate::Json) -> Self {
        self.optional_any = Some(optional_any);
        self
    }

    /// With `object`.
    #[must_use]
    pub fn with_object(mut self, object: BTreeMap<String, crate::Json>) -> Self {
        self.object = object;
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<crate::Json>) -> Self {
        self.list = list;
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, crate::Json>) -> Self {
        self.map = map;
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: (String, crate::Json)) -> Self {
        self.tuple = tuple;
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: Annotation) -> Self {
        self.union = union;
        self
    }

    /// With `unit`.
    #[must_use]
    pub fn with_unit(mut self, unit: ()) -> Self {
        self.unit = unit;
        self
    }

    /// With `named_unit`.
    #[must_use]
    pub fn with_named_unit(mut self, named_unit: Nothing) -> Self {
        self.named_unit = named_unit;
        self
    }

    /// With `empty`.
    #[must_use]
    pub fn with_empty(mut self, empty: Empty) -> Self {
        self.empty = empty;
        self
    }

    /// With `closed_empty`.
    #[must_use]
    pub fn with_closed_empty(mut self, closed_empty: ClosedEmpty) -> Self {
        self.closed_empty = closed_empty;
        self
    }

    /// With `empties`.
    #[must_use]
    pub fn with_empties(mut self, empties: Vec<Empty>) -> Self {
        self.empties = empties;
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

runtime::record!(AnythingShown {
    any: required "any" as crate::Json,
    optional_any: optional "optionalAny" as crate::Json,
    object: required "object" as BTreeMap<String, crate::Json>,
    list: required "list" as Vec<crate::Json>,
    map: required "map" as BTreeMap<String, crate::Json>,
    tuple: required "tuple" as (String, crate::Json),
    union: required "union" as Annotation,
    unit: required "unit" as (),
    named_unit: required "namedUnit" as Nothing,
    empty: required "empty" as Empty,
    closed_empty: required "closedEmpty" as ClosedEmpty,
    empties: required "empties" as Vec<Empty>,
    ..extra: runtime::Anything
});

impl AnythingShown {
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

impl crate::Event for AnythingShown {
    const NAME: &'static str = "showcase.anything";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.anything@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-anything/v1.schema.json");
}
