use serde::{Deserialize, Serialize};

use super::TransactionCreated;
use crate::runtime;

/// What every event of the bank travels in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransactionCreatedDetail {
    /// What happened.
    pub content: TransactionCreated,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What the sender adds for tracing. Readers must not depend on it.
    pub metadata: serde_json::Map<String, serde_json::Value>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl TransactionCreatedDetail {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        content: TransactionCreated,
        timestamp: impl Into<String>,
        metadata: serde_json::Map<String, serde_json::Value>,
    ) -> Self {
        Self {
            content,
            timestamp: timestamp.into(),
            metadata,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for TransactionCreatedDetail {
    const NAME: &'static str = "TransactionCreatedDetail";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<TransactionCreated>("content");
        record.required::<String>("timestamp");
        record.required::<serde_json::Map<String, serde_json::Value>>("metadata");
    }
}

impl TransactionCreatedDetail {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <TransactionCreated as crate::Event>::SCHEMA,
            "/$defs/TransactionCreatedDetail/examples",
        )
    }
}
