use super::{EntryDenied, RecordSource};
use crate::runtime;

/// What every event travels in on the Kinesis stream.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub extra: crate::JsonMap,
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
    pub fn with_data(mut self, data: EntryDenied) -> Self {
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

runtime::record!(EntryDeniedStreamRecord {
    id: required "id" as String,
    r#type: required "type" as String,
    timestamp: required "timestamp" as String,
    data: required "data" as EntryDenied,
    source: required "source" as RecordSource,
    ..extra: runtime::Anything
});

impl EntryDeniedStreamRecord {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(
            <EntryDenied as crate::Event>::SCHEMA,
            "/$defs/EntryDeniedStreamRecord/examples",
        )
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(
            <EntryDenied as crate::Event>::SCHEMA,
            "/$defs/EntryDeniedStreamRecord/examples",
        )
    }
}
