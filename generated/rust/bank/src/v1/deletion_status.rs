use serde::{Deserialize, Serialize};

use super::DeletionState;
use crate::runtime;

/// How the deletion of a transaction changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeletionStatus {
    /// What it is from now on.
    pub new: DeletionState,
    /// What it was until now.
    pub old: DeletionState,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl DeletionStatus {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(new: DeletionState, old: DeletionState) -> Self {
        Self {
            new,
            old,
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

impl runtime::Named for DeletionStatus {
    const NAME: &'static str = "DeletionStatus";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<DeletionState>("new");
        record.required::<DeletionState>("old");
    }
}
