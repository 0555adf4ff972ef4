use std::collections::BTreeMap;

use super::RestPayment;
use crate::runtime;

/// `Budget`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Budget {
    /// The property `total`.
    pub total: Option<u8>,
    /// The other properties.
    pub extra: BTreeMap<String, Option<RestPayment>>,
}

impl Budget {
    /// With `total`.
    #[must_use]
    pub fn with_total(mut self, total: u8) -> Self {
        self.total = Some(total);
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

runtime::record!(Budget {
    total: optional "total" as u8,
    ..extra: runtime::Each<Option<RestPayment>>
});
