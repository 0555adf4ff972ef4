use serde::{Deserialize, Serialize};

use super::Change;
use crate::runtime;

/// `AdjacentUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AdjacentUnion {
    /// The property `change`.
    pub change: Change,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl AdjacentUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(change: Change) -> Self {
        Self {
            change,
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

impl runtime::Named for AdjacentUnion {
    const NAME: &'static str = "AdjacentUnion";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<Change>("change");
    }
}

impl AdjacentUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for AdjacentUnion {
    const NAME: &'static str = "every.adjacent-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "adjacent-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-adjacent-union/v1.schema.json");
}
