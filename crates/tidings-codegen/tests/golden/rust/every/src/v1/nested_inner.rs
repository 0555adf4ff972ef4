use serde::{Deserialize, Serialize};

use super::NestedLeaf;
use crate::runtime;

/// Used three times, declared once.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NestedInner {
    /// The property `code`.
    pub code: String,
    /// The property `deeper`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<NestedLeaf as runtime::Shape>::present")]
    pub deeper: Option<NestedLeaf>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl NestedInner {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            deeper: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `deeper`.
    #[must_use]
    pub fn with_deeper(mut self, deeper: NestedLeaf) -> Self {
        self.deeper = Some(deeper);
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

impl runtime::Named for NestedInner {
    const NAME: &'static str = "NestedInner";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("code");
        record.optional::<NestedLeaf>("deeper");
    }
}
