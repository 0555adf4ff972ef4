use serde::{Deserialize, Serialize};

use super::{DenialReason, EntryMethod};
use crate::runtime;

/// Somebody was not let in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntryDenied {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What was tried.
    pub method: EntryMethod,
    /// Why it did not open.
    pub reason: DenialReason,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryDenied {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        entrypoint_id: impl Into<String>,
        method: EntryMethod,
        reason: DenialReason,
    ) -> Self {
        Self {
            entrypoint_id: entrypoint_id.into(),
            method,
            reason,
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

impl runtime::Named for EntryDenied {
    const NAME: &'static str = "EntryDenied";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("entrypointId");
        record.required::<EntryMethod>("method");
        record.required::<DenialReason>("reason");
    }
}

impl EntryDenied {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for EntryDenied {
    const NAME: &'static str = "entrypoint.entry:denied";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "entrypoint";
    const DETAIL_TYPE: &'static str = "entrypoint.entry:denied@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/entrypoint-entry-denied/v1.schema.json");
}
