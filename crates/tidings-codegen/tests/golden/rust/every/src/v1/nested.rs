use super::NestedInner;
use crate::runtime;

/// `Nested`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Nested {
    /// The property `inner`.
    pub inner: NestedInner,
    /// The property `maybe`.
    pub maybe: Option<NestedInner>,
    /// The property `later`.
    pub later: Option<NestedInner>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Nested {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(inner: NestedInner, maybe: Option<NestedInner>) -> Self {
        Self {
            inner,
            maybe,
            later: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `inner`.
    #[must_use]
    pub fn with_inner(mut self, inner: NestedInner) -> Self {
        self.inner = inner;
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<NestedInner>) -> Self {
        self.maybe = maybe;
        self
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

runtime::record!(Nested {
    inner: required "inner" as NestedInner,
    maybe: required "maybe" as Option<NestedInner>,
    later: optional "later" as NestedInner,
    ..extra: runtime::Anything
});

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
