use std::collections::BTreeMap;

use super::Currency;
use crate::runtime;

/// `EnumKeys`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnumKeys {
    /// The property `amounts`.
    pub amounts: BTreeMap<Currency, f64>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EnumKeys {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(amounts: BTreeMap<Currency, f64>) -> Self {
        Self {
            amounts,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `amounts`.
    #[must_use]
    pub fn with_amounts(mut self, amounts: BTreeMap<Currency, f64>) -> Self {
        self.amounts = amounts;
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

runtime::record!(EnumKeys {
    amounts: required "amounts" as BTreeMap<Currency, f64>,
    ..extra: runtime::Anything
});

impl EnumKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for EnumKeys {
    const NAME: &'static str = "every.enum-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "enum-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-enum-keys/v1.schema.json");
}
