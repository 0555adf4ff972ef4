//! What the bank's payloads travel in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use tidings::Factory;

/// What every event of the bank travels in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Detail<T> {
    /// What happened.
    pub content: T,
    /// When it happened, in UTC with milliseconds.
    #[schemars(extend("format" = "date-time"))]
    pub timestamp: String,
    /// What the sender adds for tracing. Readers must not depend on it.
    pub metadata: Map<String, Value>,
}

impl<T: Factory> Detail<T> {
    fn around(content: T) -> Self {
        let metadata = [
            ("correlationId".to_owned(), Value::from("7f6a2a1e-8a35-4c1b-9f0e-3f1d7a0b6c55")),
            ("retries".to_owned(), Value::from(0)),
        ];
        Detail {
            content,
            timestamp: "2023-07-04T08:05:58.330Z".to_owned(),
            metadata: metadata.into_iter().collect(),
        }
    }
}

impl<T: Factory> Factory for Detail<T> {
    fn build() -> Self {
        Detail::around(T::build())
    }

    fn samples() -> Vec<Self> {
        T::samples().into_iter().map(Detail::around).collect()
    }
}
