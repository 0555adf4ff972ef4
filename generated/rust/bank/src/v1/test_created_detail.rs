use std::collections::BTreeMap;

use super::TestCreated;
use crate::runtime;

/// What every event of the bank travels in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TestCreatedDetail {
    /// What happened.
    pub content: TestCreated,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What the sender adds for tracing. Readers must not depend on it.
    pub metadata: BTreeMap<String, crate::Json>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TestCreatedDetail {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        content: TestCreated,
        metadata: BTreeMap<String, crate::Json>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self {
            content,
            timestamp: timestamp.into(),
            metadata,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `content`.
    #[must_use]
    pub fn with_content(mut self, content: TestCreated) -> Self {
        self.content = content;
        self
    }

    /// With `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// With `metadata`.
    #[must_use]
    pub fn with_metadata(mut self, metadata: BTreeMap<String, crate::Json>) -> Self {
        self.metadata = metadata;
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

runtime::record!(TestCreatedDetail {
    content: required "content" as TestCreated,
    timestamp: required "timestamp" as String,
    metadata: required "metadata" as BTreeMap<String, crate::Json>,
    ..extra: runtime::Anything
});

impl TestCreatedDetail {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(
            <TestCreated as crate::Event>::SCHEMA,
            "/$defs/TestCreatedDetail/examples",
        )
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <TestCreated as crate::Event>::SCHEMA,
            "/$defs/TestCreatedDetail/examples",
        )
    }
}
