use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Wire`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Wire {
    /// The property `iban`.
    pub iban: String,
    /// The property `bic`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<String as runtime::Shape>::present")]
    pub bic: Option<String>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Wire {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(iban: impl Into<String>) -> Self {
        Self {
            iban: iban.into(),
            bic: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `bic`.
    #[must_use]
    pub fn with_bic(mut self, bic: impl Into<String>) -> Self {
        self.bic = Some(bic.into());
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

impl runtime::Named for Wire {
    const NAME: &'static str = "Wire";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("iban");
        record.optional::<String>("bic");
    }
}
