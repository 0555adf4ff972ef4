use serde::{Deserialize, Serialize};

use crate::runtime;

/// No longer sent.
#[deprecated]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OldRecord {
    /// Use `new`.
    #[deprecated]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub old: Option<String>,
    /// The property `new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub new: Option<String>,
    /// The property `assumed`.
    ///
    /// When absent: `7`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<i32 as runtime::Shape>::present")]
    pub assumed: Option<i32>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl OldRecord {
    /// With `old`.
    #[must_use]
    pub fn with_old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// With `new`.
    #[must_use]
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// With `assumed`.
    #[must_use]
    pub fn with_assumed(mut self, assumed: i32) -> Self {
        self.assumed = Some(assumed);
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

impl runtime::Named for OldRecord {
    const NAME: &'static str = "OldRecord";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<String>("old");
        record.optional::<String>("new");
        record.optional::<i32>("assumed");
    }
}

impl OldRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OldRecord {
    const NAME: &'static str = "every.deprecated";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "deprecated@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-deprecated/v1.schema.json");
}
