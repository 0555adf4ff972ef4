use serde::{Deserialize, Serialize};

use crate::runtime;

/// Where a record comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordSource {
    /// The user on whose behalf it was sent, if it was on a user's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub user_id: Option<String>,
    /// The service that sent it.
    pub producer_id: String,
    /// What the stream orders records by: those of one key arrive in the order in which they were sent.
    pub kinesis_partition_key: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl RecordSource {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(producer_id: impl Into<String>, kinesis_partition_key: impl Into<String>) -> Self {
        Self {
            user_id: None,
            producer_id: producer_id.into(),
            kinesis_partition_key: kinesis_partition_key.into(),
            extra: serde_json::Map::new(),
        }
    }

    /// With `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
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

impl runtime::Named for RecordSource {
    const NAME: &'static str = "RecordSource";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<String>("userId");
        record.required::<String>("producerId");
        record.required::<String>("kinesisPartitionKey");
    }
}
