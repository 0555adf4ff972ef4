use std::collections::BTreeMap;

use super::MapValue;
use crate::runtime;

/// `Maps`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Maps {
    /// The property `numbers`.
    pub numbers: BTreeMap<String, i32>,
    /// The property `records`.
    pub records: Option<BTreeMap<String, MapValue>>,
    /// The property `nullable`.
    pub nullable: Option<BTreeMap<String, Option<String>>>,
    /// The property `anything`.
    pub anything: Option<BTreeMap<String, crate::Json>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Maps {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(numbers: BTreeMap<String, i32>) -> Self {
        Self {
            numbers,
            records: None,
            nullable: None,
            anything: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `numbers`.
    #[must_use]
    pub fn with_numbers(mut self, numbers: BTreeMap<String, i32>) -> Self {
        self.numbers = numbers;
        self
    }

    /// With `records`.
    #[must_use]
    pub fn with_records(mut self, records: BTreeMap<String, MapValue>) -> Self {
        self.records = Some(records);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: BTreeMap<String, Option<String>>) -> Self {
        self.nullable = Some(nullable);
        self
    }

    /// With `anything`.
    #[must_use]
    pub fn with_anything(mut self, anything: BTreeMap<String, crate::Json>) -> Self {
        self.anything = Some(anything);
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

runtime::record!(Maps {
    numbers: required "numbers" as BTreeMap<String, i32>,
    records: optional "records" as BTreeMap<String, MapValue>,
    nullable: optional "nullable" as BTreeMap<String, Option<String>>,
    anything: optional "anything" as BTreeMap<String, crate::Json>,
    ..extra: runtime::Anything
});

impl Maps {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Maps {
    const NAME: &'static str = "every.maps";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "maps@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-maps/v1.schema.json");
}
