use serde::{Deserialize, Serialize};

use super::EntryMethod;
use crate::runtime;

/// Somebody was let in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntryGranted {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What opened it.
    pub method: EntryMethod,
    /// For how many seconds it stayed unlocked.
    #[serde(deserialize_with = "<u16 as runtime::Shape>::read")]
    pub unlocked_seconds: u16,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryGranted {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        entrypoint_id: impl Into<String>,
        method: EntryMethod,
        unlocked_seconds: u16,
    ) -> Self {
        Self {
            entrypoint_id: entrypoint_id.into(),
            method,
            unlocked_seconds,
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

impl runtime::Named for EntryGranted {
    const NAME: &'static str = "EntryGranted";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("entrypointId");
        record.required::<EntryMethod>("method");
        record.required::<u16>("unlockedSeconds");
    }
}

impl EntryGranted {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for EntryGranted {
    const NAME: &'static str = "entrypoint.entry:granted";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "entrypoint";
    const DETAIL_TYPE: &'static str = "entrypoint.entry:granted@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/entrypoint-entry-granted/v1.schema.json");
}
