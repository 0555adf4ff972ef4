use serde::{Deserialize, Serialize};

use crate::runtime;

/// Goods set aside in one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Allocation {
    /// The article.
    pub sku: String,
    /// How many pieces of it, at least one.
    #[serde(deserialize_with = "<runtime::Int<u32, 1, 4294967295> as runtime::Shape>::read")]
    pub quantity: u32,
    /// Where they lie.
    pub location_id: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Allocation {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(sku: impl Into<String>, quantity: u32, location_id: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            quantity,
            location_id: location_id.into(),
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

impl runtime::Named for Allocation {
    const NAME: &'static str = "Allocation";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("sku");
        record.required::<runtime::Int<u32, 1, 4294967295>>("quantity");
        record.required::<String>("locationId");
    }
}
