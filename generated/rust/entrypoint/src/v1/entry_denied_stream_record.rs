use serde::{Deserialize, Serialize};

use super::{EntryDenied, RecordSource};
use crate::runtime;

/// What every event travels in on the Kinesis stream.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntryDeniedStreamRecord {
    /// The record's UUID. The stream may deliver a record twice: readers know it by this.
    pub id: String,
    /// The name of the event in `data`.
    pub r#type: String,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What happened.
    pub data: EntryDenied,
    /// Where the record comes from.
    pub source: RecordSource,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// What a [`EntryDeniedStreamRecord`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EntryDeniedStreamRecordRequired {
    /// See [`EntryDeniedStreamRecord::id`].
    pub id: String,
    /// See [`EntryDeniedStreamRecord::type`].
    pub r#type: String,
    /// See [`EntryDeniedStreamRecord::timestamp`].
    pub timestamp: String,
    /// See [`EntryDeniedStreamRecord::data`].
    pub data: EntryDenied,
    /// See [`EntryDeniedStreamRecord::source`].
    pub source: RecordSource,
}

impl EntryDeniedStreamRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: EntryDeniedStreamRecordRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            timestamp: required.timestamp,
            data: required.data,
            source: required.source,
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

impl runtime::Named for EntryDeniedStreamRecord {
    const NAME: &'static str = "EntryDeniedStreamRecord";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("id");
        record.required::<String>("type");
        record.required::<String>("timestamp");
        record.required::<EntryDenied>("data");
        record.required::<RecordSource>("source");
    }
}

impl EntryDeniedStreamRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <EntryDenied as crate::Event>::SCHEMA,
            "/$defs/EntryDeniedStreamRecord/examples",
        )
    }
}
