use super::{EntryGranted, RecordSource};
use crate::runtime;

/// What every event travels in on the Kinesis stream.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryGrantedStreamRecord {
    /// The record's UUID. The stream may deliver a record twice: readers know it by this.
    pub id: String,
    /// The name of the event in `data`.
    pub r#type: String,
    /// When it happened, in UTC with milliseconds.
    pub timestamp: String,
    /// What happened.
    pub data: EntryGranted,
    /// Where the record comes from.
    pub source: RecordSource,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`EntryGrantedStreamRecord`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EntryGrantedStreamRecordRequired {
    /// See [`EntryGrantedStreamRecord::id`].
    pub id: String,
    /// See [`EntryGrantedStreamRecord::type`].
    pub r#type: String,
    /// See [`EntryGrantedStreamRecord::timestamp`].
    pub timestamp: String,
    /// See [`EntryGrantedStreamRecord::data`].
    pub data: EntryGranted,
    /// See [`EntryGrantedStreamRecord::source`].
    pub source: RecordSource,
}

impl EntryGrantedStreamRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: EntryGrantedStreamRecordRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            timestamp: required.timestamp,
            data: required.data,
            source: required.source,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// With `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// With `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// With `data`.
    #[must_use]
    pub fn with_data(mut self, data: EntryGranted) -> Self {
        self.data = data;
        self
    }

    /// With `source`.
    #[must_use]
    pub fn with_source(mut self, source: RecordSource) -> Self {
        self.source = source;
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

runtime::record!(EntryGrantedStreamRecord {
    id: required "id" as String,
    r#type: required "type" as String,
    timestamp: required "timestamp" as String,
    data: required "data" as EntryGranted,
    source: required "source" as RecordSource,
    ..extra: runtime::Anything
});

impl EntryGrantedStreamRecord {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(
            <EntryGranted as crate::Event>::SCHEMA,
            "/$defs/EntryGrantedStreamRecord/examples",
        )
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <EntryGranted as crate::Event>::SCHEMA,
            "/$defs/EntryGrantedStreamRecord/examples",
        )
    }
}
