use serde::{Deserialize, Serialize};

use super::NestedInner;
use crate::runtime;

/// `Nested`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nested {
    /// The property `inner`.
    pub inner: NestedInner,
    /// The property `maybe`.
    #[serde(deserialize_with = "<Option<NestedInner> as runtime::Shape>::read")]
    pub maybe: Option<NestedInner>,
    /// The property `later`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<NestedInner as runtime::Shape>::present")]
    pub later: Option<NestedInner>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Nested {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(inner: NestedInner, maybe: Option<NestedInner>) -> Self {
        Self {
            inner,
            maybe,
            later: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `later`.
    #[must_use]
    pub fn with_later(mut self, later: NestedInner) -> Self {
        self.later = Some(later);
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

impl runtime::Named for Nested {
    const NAME: &'static str = "Nested";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<NestedInner>("inner");
        record.required::<Option<NestedInner>>("maybe");
        record.optional::<NestedInner>("later");
    }
}

impl Nested {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Nested {
    const NAME: &'static str = "every.nested";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "nested@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-nested/v1.schema.json");
}
