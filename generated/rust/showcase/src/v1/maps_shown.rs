use std::collections::BTreeMap;

use super::{MapsShownByChannelKey, MapsShownBySideKey, Point};
use crate::runtime;

/// Maps were shown. Their keys are text in JSON, whatever they are in Rust.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MapsShown {
    /// A map with text for keys.
    pub by_text: BTreeMap<String, i32>,
    /// A map with integers for keys, which are text in JSON.
    pub by_integer: BTreeMap<String, String>,
    /// A map with positive integers for keys.
    pub by_index: BTreeMap<String, Point>,
    /// A map with the values of an enum for keys, of which any may be missing.
    pub by_side: BTreeMap<MapsShownBySideKey, i32>,
    /// A map with the values of an open enum for keys.
    pub by_channel: BTreeMap<MapsShownByChannelKey, Vec<u8>>,
    /// A map whose keys follow a pattern.
    pub by_code: BTreeMap<String, String>,
    /// A map of records.
    pub points: BTreeMap<String, Point>,
    /// A map of values that may be `null`.
    pub nullable_values: BTreeMap<String, Option<String>>,
    /// A map of maps of lists.
    pub nested: BTreeMap<String, BTreeMap<String, Vec<i32>>>,
    /// A list of maps.
    pub list: Vec<BTreeMap<String, bool>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`MapsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct MapsShownRequired {
    /// See [`MapsShown::by_text`].
    pub by_text: BTreeMap<String, i32>,
    /// See [`MapsShown::by_integer`].
    pub by_integer: BTreeMap<String, String>,
    /// See [`MapsShown::by_index`].
    pub by_index: BTreeMap<String, Point>,
    /// See [`MapsShown::by_side`].
    pub by_side: BTreeMap<MapsShownBySideKey, i32>,
    /// See [`MapsShown::by_channel`].
    pub by_channel: BTreeMap<MapsShownByChannelKey, Vec<u8>>,
    /// See [`MapsShown::by_code`].
    pub by_code: BTreeMap<String, String>,
    /// See [`MapsShown::points`].
    pub points: BTreeMap<String, Point>,
    /// See [`MapsShown::nullable_values`].
    pub nullable_values: BTreeMap<String, Option<String>>,
    /// See [`MapsShown::nested`].
    pub nested: BTreeMap<String, BTreeMap<String, Vec<i32>>>,
    /// See [`MapsShown::list`].
    pub list: Vec<BTreeMap<String, bool>>,
}

impl MapsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: MapsShownRequired) -> Self {
        Self {
            by_text: required.by_text,
            by_integer: required.by_integer,
            by_index: required.by_index,
            by_side: required.by_side,
            by_channel: required.by_channel,
            by_code: required.by_code,
            points: required.points,
            nullable_values: required.nullable_values,
            nested: required.nested,
            list: required.list,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `by_text`.
    #[must_use]
    pub fn with_by_text(mut self, by_text: BTreeMap<String, i32>) -> Self {
        self.by_text = by_text;
        self
    }

    /// With `by_integer`.
    #[must_use]
    pub fn with_by_integer(mut self, by_integer: BTreeMap<String, String>) -> Self {
        self.by_integer = by_integer;
        self
    }

    /// With `by_index`.
    #[must_use]
    pub fn with_by_index(mut self, by_index: BTreeMap<String, Point>) -> Self {
        self.by_index = by_index;
        self
    }

    /// With `by_side`.
    #[must_use]
    pub fn with_by_side(mut self, by_side: BTreeMap<MapsShownBySideKey, i32>) -> Self {
        self.by_side = by_side;
        self
    }

    /// With `by_channel`.
    #[must_use]
    pub fn with_by_channel(mut self, by_channel: BTreeMap<MapsShownByChannelKey, Vec<u8>>) -> Self {
        self.by_channel = by_channel;
        self
    }

    /// With `by_code`.
    #[must_use]
    pub fn with_by_code(mut self, by_code: BTreeMap<String, String>) -> Self {
        self.by_code = by_code;
        self
    }

    /// With `points`.
    #[must_use]
    pub fn with_points(mut self, points: BTreeMap<String, Point>) -> Self {
        self.points = points;
        self
    }

    /// With `nullable_values`.
    #[must_use]
    pub fn with_nullable_values(
        mut self,
        nullable_values: BTreeMap<String, Option<String>>,
    ) -> Self {
        self.nullable_values = nullable_values;
        self
    }

    /// With `nested`.
    #[must_use]
    pub fn with_nested(mut self, nested: BTreeMap<String, BTreeMap<String, Vec<i32>>>) -> Self {
        self.nested = nested;
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<BTreeMap<String, bool>>) -> Self {
        self.list = list;
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

runtime::record!(MapsShown {
    by_text: required "byText" as BTreeMap<String, i32>,
    by_integer: required "byInteger" as BTreeMap<runtime::Matching<String, rules::ByIntegerKeys>, String>,
    by_index: required "byIndex" as BTreeMap<runtime::Matching<String, rules::ByIndexKeys>, Point>,
    by_side: required "bySide" as BTreeMap<MapsShownBySideKey, i32>,
    by_channel: required "byChannel" as BTreeMap<MapsShownByChannelKey, Vec<u8>>,
    by_code: required "byCode" as BTreeMap<runtime::Matching<String, rules::ByCodeKeys>, String>,
    points: required "points" as BTreeMap<String, Point>,
    nullable_values: required "nullableValues" as BTreeMap<String, Option<String>>,
    nested: required "nested" as BTreeMap<String, BTreeMap<String, Vec<i32>>>,
    list: required "list" as Vec<BTreeMap<String, bool>>,
    ..extra: runtime::Anything
});

impl MapsShown {
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

impl crate::Event for MapsShown {
    const NAME: &'static str = "showcase.maps";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.maps@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-maps/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(ByCodeKeys: "^[A-Z]{2}$" {
        classes: 0 => 0, 65 => 1, 91 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 3, 0, 0;
        start: 1;
        accepting: 3;
    });

    runtime::pattern!(ByIndexKeys: "^[0-9]+$" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(ByIntegerKeys: "^-?[0-9]+$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 48 => 2, 58 => 0;
        width: 3;
        next: 0, 0, 0, 0, 2, 3, 0, 0, 3, 0, 0, 3;
        start: 1;
        accepting: 3;
    });
}
