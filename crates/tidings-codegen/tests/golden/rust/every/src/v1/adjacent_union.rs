use super::Change;
use crate::runtime;

/// `AdjacentUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AdjacentUnion {
    /// The property `change`.
    pub change: Change,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl AdjacentUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(change: Change) -> Self {
        Self {
            change,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `change`.
    #[must_use]
    pub fn with_change(mut self, change: Change) -> Self {
        self.change = change;
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

runtime::record!(AdjacentUnion {
    change: required "change" as Change,
    ..extra: runtime::Anything
});

impl AdjacentUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for AdjacentUnion {
    const NAME: &'static str = "every.adjacent-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "adjacent-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-adjacent-union/v1.schema.json");
}
