use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Anything`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Anything {
    /// The property `required`.
    pub required: serde_json::Value,
    /// The property `optional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<serde_json::Value as runtime::Shape>::present")]
    pub optional: Option<serde_json::Value>,
    /// The property `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<serde_json::Value> as runtime::Shape>::present")]
    pub list: Option<Vec<serde_json::Value>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Anything {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: serde_json::Value) -> Self {
        Self {
            required,
            optional: None,
            list: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: serde_json::Value) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<serde_json::Value>) -> Self {
        self.list = Some(list);
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

impl runtime::Named for Anything {
    const NAME: &'static str = "Anything";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<serde_json::Value>("required");
        record.optional::<serde_json::Value>("optional");
        record.optional::<Vec<serde_json::Value>>("list");
    }
}

impl Anything {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Anything {
    const NAME: &'static str = "every.any";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "any@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-any/v1.schema.json");
}
