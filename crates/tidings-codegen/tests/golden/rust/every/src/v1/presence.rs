use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Presence`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Presence {
    /// The property `both`.
    pub both: String,
    /// The property `nullable`.
    #[serde(deserialize_with = "<Option<String> as runtime::Shape>::read")]
    pub nullable: Option<String>,
    /// The property `optional`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub optional: Option<String>,
    /// The property `neither`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<String> as runtime::Shape>::present")]
    pub neither: Option<Option<String>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Presence {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(both: impl Into<String>, nullable: Option<String>) -> Self {
        Self {
            both: both.into(),
            nullable,
            optional: None,
            neither: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// With `neither`.
    #[must_use]
    pub fn with_neither(mut self, neither: Option<String>) -> Self {
        self.neither = Some(neither);
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

impl runtime::Named for Presence {
    const NAME: &'static str = "Presence";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("both");
        record.required::<Option<String>>("nullable");
        record.optional::<String>("optional");
        record.optional::<Option<String>>("neither");
    }
}

impl Presence {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Presence {
    const NAME: &'static str = "every.optional-nullable";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "optional-nullable@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-optional-nullable/v1.schema.json");
}
