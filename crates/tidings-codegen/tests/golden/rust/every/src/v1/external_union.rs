use super::Shape;
use crate::runtime;

/// `ExternalUnion`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternalUnion {
    /// The property `shape`.
    pub shape: Shape,
    /// The property `more`.
    pub more: Option<Vec<Shape>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ExternalUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(shape: Shape) -> Self {
        Self {
            shape,
            more: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `shape`.
    #[must_use]
    pub fn with_shape(mut self, shape: Shape) -> Self {
        self.shape = shape;
        self
    }

    /// With `more`.
    #[must_use]
    pub fn with_more(mut self, more: Vec<Shape>) -> Self {
        self.more = Some(more);
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

runtime::record!(ExternalUnion {
    shape: required "shape" as Shape,
    more: optional "more" as Vec<Shape>,
    ..extra: runtime::Anything
});

impl ExternalUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ExternalUnion {
    const NAME: &'static str = "every.external-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "external-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-external-union/v1.schema.json");
}
