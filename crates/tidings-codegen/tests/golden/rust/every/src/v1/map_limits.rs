use std::collections::BTreeMap;

use crate::runtime;

/// `MapLimits`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MapLimits {
    /// The property `few`.
    pub few: BTreeMap<String, String>,
    /// The property `codes`.
    pub codes: Option<BTreeMap<String, u8>>,
    /// The property `nullable`.
    pub nullable: Option<Option<BTreeMap<String, crate::Json>>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MapLimits {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(few: BTreeMap<String, String>) -> Self {
        Self {
            few,
            codes: None,
            nullable: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `few`.
    #[must_use]
    pub fn with_few(mut self, few: BTreeMap<String, String>) -> Self {
        self.few = few;
        self
    }

    /// With `codes`.
    #[must_use]
    pub fn with_codes(mut self, codes: BTreeMap<String, u8>) -> Self {
        self.codes = Some(codes);
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<BTreeMap<String, crate::Json>>) -> Self {
        self.nullable = Some(nullable);
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

runtime::record!(MapLimits {
    few: required "few" as runtime::Properties<BTreeMap<String, String>, 1, 2>,
    codes: optional "codes" as runtime::Properties<BTreeMap<runtime::Text<2, 3>, u8>, 2, { usize::MAX }>,
    nullable: optional "nullable" as Option<runtime::Properties<BTreeMap<String, crate::Json>, 0, 1>>,
    ..extra: runtime::Anything
});

impl MapLimits {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for MapLimits {
    const NAME: &'static str = "every.map-limits";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "map-limits@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-map-limits/v1.schema.json");
}
