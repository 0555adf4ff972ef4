use super::Method;
use crate::runtime;

/// `InternalUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct InternalUnion {
    /// The property `method`.
    pub method: Method,
    /// The property `others`.
    pub others: Option<Vec<Method>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl InternalUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(method: Method) -> Self {
        Self {
            method,
            others: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `method`.
    #[must_use]
    pub fn with_method(mut self, method: Method) -> Self {
        self.method = method;
        self
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

runtime::record!(InternalUnion {
    method: required "method" as Method,
    others: optional "others" as Vec<Method>,
    ..extra: runtime::Anything
});

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
