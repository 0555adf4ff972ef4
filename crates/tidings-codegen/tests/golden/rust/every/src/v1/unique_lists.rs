use serde::{Deserialize, Serialize};

use crate::runtime;

/// `UniqueLists`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UniqueLists {
    /// The property `tags`.
    #[serde(
        deserialize_with = "<runtime::Items<String, 0, { usize::MAX }, true> as runtime::Shape>::read"
    )]
    pub tags: Vec<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl UniqueLists {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(tags: Vec<String>) -> Self {
        Self {
            tags,
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

impl runtime::Named for UniqueLists {
    const NAME: &'static str = "UniqueLists";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<runtime::Items<String, 0, { usize::MAX }, true>>("tags");
    }
}

impl UniqueLists {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for UniqueLists {
    const NAME: &'static str = "every.unique-lists";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "unique-lists@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-unique-lists/v1.schema.json");
}
