use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::MapValue;
use crate::runtime;

/// `Maps`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Maps {
    /// The property `numbers`.
    #[serde(deserialize_with = "<BTreeMap<String, i32> as runtime::Shape>::read")]
    pub numbers: BTreeMap<String, i32>,
    /// The property `records`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<BTreeMap<String, MapValue> as runtime::Shape>::present")]
    pub records: Option<BTreeMap<String, MapValue>>,
    /// The property `nullable`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<BTreeMap<String, Option<String>> as runtime::Shape>::present")]
    pub nullable: Option<BTreeMap<String, Option<String>>>,
    /// The property `anything`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "<serde_json::Map<String, serde_json::Value> as runtime::Shape>::present"
    )]
    pub anything: Option<serde_json::Map<String, serde_json::Value>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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
            extra: serde_json::Map::new(),
        }
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
    pub fn with_anything(mut self, anything: serde_json::Map<String, serde_json::Value>) -> Self {
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

impl runtime::Named for Maps {
    const NAME: &'static str = "Maps";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<BTreeMap<String, i32>>("numbers");
        record.optional::<BTreeMap<String, MapValue>>("records");
        record.optional::<BTreeMap<String, Option<String>>>("nullable");
        record.optional::<serde_json::Map<String, serde_json::Value>>("anything");
    }
}

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
