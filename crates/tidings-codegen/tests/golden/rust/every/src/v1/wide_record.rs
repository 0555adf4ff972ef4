use super::{Huge, Wide};
use crate::runtime;

/// `WideRecord`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideRecord {
    /// The property `wide`.
    pub wide: Wide,
    /// The property `huge`.
    pub huge: Option<Huge>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(wide: Wide) -> Self {
        Self {
            wide,
            huge: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `wide`.
    #[must_use]
    pub fn with_wide(mut self, wide: Wide) -> Self {
        self.wide = wide;
        self
    }

    /// With `huge`.
    #[must_use]
    pub fn with_huge(mut self, huge: Huge) -> Self {
        self.huge = Some(huge);
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

runtime::record!(WideRecord {
    wide: required "wide" as Wide,
    huge: optional "huge" as Huge,
    ..extra: runtime::Anything
});
