use std::collections::BTreeMap;

use super::TransactionCreated;
use crate::runtime;

/// What every event of the bank travels in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TransactionCreatedDetail {
    /// What happened.
    pub content: TransactionCreated,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What the sender adds for tracing. Readers must not depend on it.
    pub metadata: BTreeMap<String, crate::Json>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TransactionCreatedDetail {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        content: TransactionCreated,
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
    pub fn with_content(mut self, content: TransactionCreated) -> Self {
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

runtime::record!(TransactionCreatedDetail {
    content: required "content" as TransactionCreated,
    timestamp: required "timestamp" as String,
    metadata: required "metadata" as BTreeMap<String, crate::Json>,
    ..extra: runtime::Anything
});

impl TransactionCreatedDetail {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(
            <TransactionCreated as crate::Event>::SCHEMA,
            "/$defs/TransactionCreatedDetail/examples",
        )
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <TransactionCreated as crate::Event>::SCHEMA,
            "/$defs/TransactionCreatedDetail/examples",
        )
    }
}
