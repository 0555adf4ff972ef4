use crate::runtime;

/// Where a record comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RecordSource {
    /// The user on whose behalf it was sent, if it was on a user's.
    pub user_id: Option<String>,
    /// The service that sent it.
    pub producer_id: String,
    /// What the stream orders records by: those of one key arrive in the order in which they were sent.
    pub kinesis_partition_key: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RecordSource {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(kinesis_partition_key: impl Into<String>, producer_id: impl Into<String>) -> Self {
        Self {
            user_id: None,
            producer_id: producer_id.into(),
            kinesis_partition_key: kinesis_partition_key.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// With `producer_id`.
    #[must_use]
    pub fn with_producer_id(mut self, producer_id: impl Into<String>) -> Self {
        self.producer_id = producer_id.into();
        self
    }

    /// With `kinesis_partition_key`.
    #[must_use]
    pub fn with_kinesis_partition_key(mut self, kinesis_partition_key: impl Into<String>) -> Self {
        self.kinesis_partition_key = kinesis_partition_key.into();
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

runtime::record!(RecordSource {
    user_id: optional "userId" as String,
    producer_id: required "producerId" as String,
    kinesis_partition_key: required "kinesisPartitionKey" as String,
    ..extra: runtime::Anything
});
