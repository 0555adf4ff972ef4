use serde::{Deserialize, Serialize};

use crate::runtime;

/// Where somebody lives.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// Street and house number.
    pub street: String,
    /// The city, without its postal code.
    pub city: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Address {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(street: impl Into<String>, city: impl Into<String>) -> Self {
        Self {
            street: street.into(),
            city: city.into(),
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

impl runtime::Named for Address {
    const NAME: &'static str = "Address";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("street");
        record.required::<String>("city");
    }
}
