use std::collections::BTreeMap;

use super::TransactionStatusChanged;
use crate::runtime;

/// What every event of the bank travels in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TransactionStatusChangedDetail {
    /// What happened.
    pub content: TransactionStatusChanged,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What the sender adds for tracing. Readers must not depend on it.
    pub metadata: BTreeMap<String, crate::Json>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl TransactionStatusChangedDetail {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        content: TransactionStatusChanged,
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
    pub fn with_content(mut self, content: TransactionStatusChanged) -> Self {
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

runtime::record!(TransactionStatusChangedDetail {
    content: required "content" as TransactionStatusChanged,
    timestamp: required "timestamp" as String,
    metadata: required "metadata" as BTreeMap<String, crate::Json>,
    ..extra: runtime::Anything
});

impl TransactionStatusChangedDetail {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(
            <TransactionStatusChanged as crate::Event>::SCHEMA,
            "/$defs/TransactionStatusChangedDetail/examples",
        )
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <TransactionStatusChanged as crate::Event>::SCHEMA,
            "/$defs/TransactionStatusChangedDetail/examples",
        )
    }
}
