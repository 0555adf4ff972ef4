use serde::{Deserialize, Serialize};

use super::Method;
use crate::runtime;

/// `InternalUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InternalUnion {
    /// The property `method`.
    pub method: Method,
    /// The property `others`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Vec<Method> as runtime::Shape>::present")]
    pub others: Option<Vec<Method>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl InternalUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(method: Method) -> Self {
        Self {
            method,
            others: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `others`.
    #[must_use]
    pub fn with_others(mut self, others: Vec<Method>) -> Self {
        self.others = Some(others);
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

impl runtime::Named for InternalUnion {
    const NAME: &'static str = "InternalUnion";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<Method>("method");
        record.optional::<Vec<Method>>("others");
    }
}

impl InternalUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for InternalUnion {
    const NAME: &'static str = "every.internal-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "internal-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-internal-union/v1.schema.json");
}
