//! What the events travel in on the stream.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// What every event travels in on the Kinesis stream.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StreamRecord<T> {
    /// The record's UUID. The stream may deliver a record twice: readers know it by this.
    #[schemars(extend("format" = "uuid"))]
    pub id: String,
    /// The name of the event in `data`.
    pub r#type: String,
    /// When it happened, in UTC with milliseconds.
    #[schemars(extend("format" = "date-time"))]
    pub timestamp: String,
    /// What happened.
    pub data: T,
    /// Where the record comes from.
    pub source: RecordSource,
}

/// Where a record comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RecordSource {
    /// The user on whose behalf it was sent, if it was on a user's.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub user_id: Option<String>,
    /// The service that sent it.
    pub producer_id: String,
    /// What the stream orders records by: those of one key arrive in the order in which they were sent.
    pub kinesis_partition_key: String,
}

impl Factory for RecordSource {
    fn build() -> Self {
        RecordSource {
            user_id: Some("user-1042".to_owned()),
            producer_id: "door-controller".to_owned(),
            kinesis_partition_key: "entrypoint-31".to_owned(),
        }
    }
}

impl<T: Event> StreamRecord<T> {
    fn around(data: T) -> Self {
        StreamRecord {
            id: "5b1f9a60-1f0c-4a0e-8a0b-0c6f3d2e7a11".to_owned(),
            r#type: T::NAME.to_owned(),
            timestamp: "2024-02-29T06:59:12.004Z".to_owned(),
            data,
            source: RecordSource::build(),
        }
    }
}

impl<T: Event> Factory for StreamRecord<T> {
    fn build() -> Self {
        StreamRecord::around(T::build())
    }

    fn samples() -> Vec<Self> {
        T::samples().into_iter().map(StreamRecord::around).collect()
    }
}
