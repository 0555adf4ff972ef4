use std::collections::BTreeMap;

use super::{Pair, Part};
use crate::runtime;

/// `LongTuples`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LongTuples {
    /// The property `twelve`.
    pub twelve: LongTuplesTwelve,
    /// The property `single`.
    pub single: Option<(String,)>,
    /// The property `nested`.
    pub nested: Option<(Pair, Vec<Pair>)>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl LongTuples {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(twelve: LongTuplesTwelve) -> Self {
        Self {
            twelve,
            single: None,
            nested: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `twelve`.
    #[must_use]
    pub fn with_twelve(mut self, twelve: LongTuplesTwelve) -> Self {
        self.twelve = twelve;
        self
    }

    /// With `single`.
    #[must_use]
    pub fn with_single(mut self, single: (String,)) -> Self {
        self.single = Some(single);
        self
    }

    /// With `nested`.
    #[must_use]
    pub fn with_nested(mut self, nested: (Pair, Vec<Pair>)) -> Self {
        self.nested = Some(nested);
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

runtime::record!(LongTuples {
    twelve: required "twelve" as LongTuplesTwelve,
    single: optional "single" as (String,),
    nested: optional "nested" as (Pair, Vec<Pair>),
    ..extra: runtime::Anything
});

/// An array of 12 items.
#[derive(Clone, Debug, PartialEq)]
pub struct LongTuplesTwelve(
    pub u8,
    pub i32,
    pub String,
    pub bool,
    pub Option<String>,
    pub f64,
    pub Vec<String>,
    pub BTreeMap<String, String>,
    pub Part,
    pub (),
    pub crate::Json,
    pub String,
);

runtime::tuple!(LongTuplesTwelve {
    0: u8,
    1: i32,
    2: String,
    3: bool,
    4: Option<String>,
    5: f64,
    6: Vec<String>,
    7: BTreeMap<String, String>,
    8: Part,
    9: (),
    10: crate::Json,
    11: runtime::Text<1, { usize::MAX }>,
});

impl LongTuples {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for LongTuples {
    const NAME: &'static str = "every.long-tuples";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "long-tuples@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-long-tuples/v1.schema.json");
}
