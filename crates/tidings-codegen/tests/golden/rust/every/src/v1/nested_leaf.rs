use serde::{Deserialize, Serialize};

use crate::runtime;

/// `NestedLeaf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NestedLeaf {
    /// The property `value`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub value: i32,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl NestedLeaf {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self {
            value,
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

impl runtime::Named for NestedLeaf {
    const NAME: &'static str = "NestedLeaf";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<i32>("value");
    }
}
