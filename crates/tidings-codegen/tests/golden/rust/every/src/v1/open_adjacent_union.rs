use super::OpenReading;
use crate::runtime;

/// `OpenAdjacentUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenAdjacentUnion {
    /// The property `reading`.
    pub reading: OpenReading,
    /// The property `more`.
    pub more: Option<Vec<OpenReading>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenAdjacentUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(reading: OpenReading) -> Self {
        Self {
            reading,
            more: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `reading`.
    #[must_use]
    pub fn with_reading(mut self, reading: OpenReading) -> Self {
        self.reading = reading;
        self
    }

    /// With `more`.
    #[must_use]
    pub fn with_more(mut self, more: Vec<OpenReading>) -> Self {
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

runtime::record!(OpenAdjacentUnion {
    reading: required "reading" as OpenReading,
    more: optional "more" as Vec<OpenReading>,
    ..extra: runtime::Anything
});

impl OpenAdjacentUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenAdjacentUnion {
    const NAME: &'static str = "every.open-union-adjacent";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-union-adjacent@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-open-union-adjacent/v1.schema.json");
}
