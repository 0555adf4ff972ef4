use super::ClosedInner;
use crate::runtime;

/// `ClosedRecord`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ClosedRecord {
    /// The property `a`.
    pub a: String,
    /// The property `inner`.
    pub inner: Option<ClosedInner>,
}

impl ClosedRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            inner: None,
        }
    }

    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = a.into();
        self
    }

    /// With `inner`.
    #[must_use]
    pub fn with_inner(mut self, inner: ClosedInner) -> Self {
        self.inner = Some(inner);
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

runtime::record!(ClosedRecord {
    a: required "a" as String,
    inner: optional "inner" as ClosedInner,
});

impl ClosedRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ClosedRecord {
    const NAME: &'static str = "every.closed-record";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "closed-record@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-closed-record/v1.schema.json");
}
