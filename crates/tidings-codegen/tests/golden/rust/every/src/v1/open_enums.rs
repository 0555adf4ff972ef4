use serde::{Deserialize, Serialize};

use super::OpenStatus;
use crate::runtime;

/// `OpenEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenEnums {
    /// The property `status`.
    pub status: OpenStatus,
    /// The property `all`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<OpenStatus> as runtime::Shape>::present")]
    pub all: Option<Vec<OpenStatus>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl OpenEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(status: OpenStatus) -> Self {
        Self {
            status,
            all: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `all`.
    #[must_use]
    pub fn with_all(mut self, all: Vec<OpenStatus>) -> Self {
        self.all = Some(all);
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

impl runtime::Named for OpenEnums {
    const NAME: &'static str = "OpenEnums";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<OpenStatus>("status");
        record.optional::<Vec<OpenStatus>>("all");
    }
}

impl OpenEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenEnums {
    const NAME: &'static str = "every.open-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-open-enum/v1.schema.json");
}
