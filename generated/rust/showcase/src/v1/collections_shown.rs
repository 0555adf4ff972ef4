use super::{Coordinates, Point};
use crate::runtime;

/// Collections were shown: lists, sets, tuples and fixed arrays.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CollectionsShown {
    /// Any number of texts, in an order that counts.
    pub list: Vec<String>,
    /// Distinct numbers.
    pub set: Vec<u16>,
    /// Records in a list.
    pub records: Vec<Point>,
    /// A list of lists.
    pub grid: Vec<Vec<f64>>,
    /// Exactly three items of one type.
    pub array: Vec<u8>,
    /// Exactly two records.
    pub segment: Vec<Point>,
    /// Items of several types, each in its place.
    pub tuple: (String, i32, Option<bool>, Point),
    /// A tuple with a name of its own.
    pub coordinates: Coordinates,
    /// A tuple of one.
    pub single: (u32,),
    /// A tuple of many.
    pub long_tuple: CollectionsShownLongTuple,
    /// Tuples in a list.
    pub pairs: Vec<(String, u32)>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`CollectionsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionsShownRequired {
    /// See [`CollectionsShown::list`].
    pub list: Vec<String>,
    /// See [`CollectionsShown::set`].
    pub set: Vec<u16>,
    /// See [`CollectionsShown::records`].
    pub records: Vec<Point>,
    /// See [`CollectionsShown::grid`].
    pub grid: Vec<Vec<f64>>,
    /// See [`CollectionsShown::array`].
    pub array: Vec<u8>,
    /// See [`CollectionsShown::segment`].
    pub segment: Vec<Point>,
    /// See [`CollectionsShown::tuple`].
    pub tuple: (String, i32, Option<bool>, Point),
    /// See [`CollectionsShown::coordinates`].
    pub coordinates: Coordinates,
    /// See [`CollectionsShown::single`].
    pub single: (u32,),
    /// See [`CollectionsShown::long_tuple`].
    pub long_tuple: CollectionsShownLongTuple,
    /// See [`CollectionsShown::pairs`].
    pub pairs: Vec<(String, u32)>,
}

impl CollectionsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: CollectionsShownRequired) -> Self {
        Self {
            list: required.list,
            set: required.set,
            records: required.records,
            grid: required.grid,
            array: required.array,
            segment: required.segment,
            tuple: required.tuple,
            coordinates: required.coordinates,
            single: required.single,
            long_tuple: required.long_tuple,
            pairs: required.pairs,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<String>) -> Self {
        self.list = list;
        self
    }

    /// With `set`.
    #[must_use]
    pub fn with_set(mut self, set: Vec<u16>) -> Self {
        self.set = set;
        self
    }

    /// With `records`.
    #[must_use]
    pub fn with_records(mut self, records: Vec<Point>) -> Self {
        self.records = records;
        self
    }

    /// With `grid`.
    #[must_use]
    pub fn with_grid(mut self, grid: Vec<Vec<f64>>) -> Self {
        self.grid = grid;
        self
    }

    /// With `array`.
    #[must_use]
    pub fn with_array(mut self, array: Vec<u8>) -> Self {
        self.array = array;
        self
    }

    /// With `segment`.
    #[must_use]
    pub fn with_segment(mut self, segment: Vec<Point>) -> Self {
        self.segment = segment;
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: (String, i32, Option<bool>, Point)) -> Self {
        self.tuple = tuple;
        self
    }

    /// With `coordinates`.
    #[must_use]
    pub fn with_coordinates(mut self, coordinates: Coordinates) -> Self {
        self.coordinates = coordinates;
        self
    }

    /// With `single`.
    #[must_use]
    pub fn with_single(mut self, single: (u32,)) -> Self {
        self.single = single;
        self
    }

    /// With `long_tuple`.
    #[must_use]
    pub fn with_long_tuple(mut self, long_tuple: CollectionsShownLongTuple) -> Self {
        self.long_tuple = long_tuple;
        self
    }

    /// With `pairs`.
    #[must_use]
    pub fn with_pairs(mut self, pairs: Vec<(String, u32)>) -> Self {
        self.pairs = pairs;
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

runtime::record!(CollectionsShown {
    list: required "list" as Vec<String>,
    set: required "set" as runtime::Items<u16, 0, { usize::MAX }, true>,
    records: required "records" as Vec<Point>,
    grid: required "grid" as Vec<Vec<f64>>,
    array: required "array" as runtime::Items<u8, 3, 3, false>,
    segment: required "segment" as runtime::Items<Point, 2, 2, false>,
    tuple: required "tuple" as (String, i32, Option<bool>, Point),
    coordinates: required "coordinates" as Coordinates,
    single: required "single" as (u32,),
    long_tuple: required "longTuple" as CollectionsShownLongTuple,
    pairs: required "pairs" as Vec<(String, u32)>,
    ..extra: runtime::Anything
});

/// An array of 12 items.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionsShownLongTuple(
    pub u8,
    pub u16,
    pub u32,
    pub i8,
    pub i16,
    pub i32,
    pub f64,
    pub f64,
    pub bool,
    pub String,
    pub u8,
    pub u8,
);

runtime::tuple!(CollectionsShownLongTuple {
    0: u8,
    1: u16,
    2: u32,
    3: i8,
    4: i16,
    5: i32,
    6: f64,
    7: f64,
    8: bool,
    9: String,
    10: u8,
    11: u8,
});

impl CollectionsShown {
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

impl crate::Event for CollectionsShown {
    const NAME: &'static str = "showcase.collections";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.collections@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-collections/v1.schema.json");
}
