use serde::{Deserialize, Serialize};

use crate::runtime;

/// Required properties of each scalar type.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PlainRecord {
    /// Any text.
    pub text: String,
    /// The property `flag`.
    pub flag: bool,
    /// The property `count`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub count: i32,
    /// The property `share`.
    pub share: f64,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl PlainRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>, flag: bool, count: i32, share: f64) -> Self {
        Self {
            text: text.into(),
            flag,
            count,
            share,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for PlainRecord {
    const NAME: &'static str = "PlainRecord";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("text");
        record.required::<bool>("flag");
        record.required::<i32>("count");
        record.required::<f64>("share");
    }
}

impl PlainRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for PlainRecord {
    const NAME: &'static str = "every.record";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "record@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-record/v1.schema.json");
}
