use serde::{Deserialize, Serialize};

use super::StatusText;
use crate::runtime;

/// Where a transaction stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Status {
    /// The state, in words.
    pub text: StatusText,
    /// The same state as the bank's number for it.
    #[serde(deserialize_with = "<u16 as runtime::Shape>::read")]
    pub code: u16,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Status {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(text: StatusText, code: u16) -> Self {
        Self {
            text,
            code,
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

impl runtime::Named for Status {
    const NAME: &'static str = "Status";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<StatusText>("text");
        record.required::<u16>("code");
    }
}
