use super::DecimalPrice;
use crate::runtime;

/// `PriceChange`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum PriceChange {
    /// `raised`.
    #[serde(rename = "raised")]
    Raised(crate::Decimal),
    /// `priced`.
    #[serde(rename = "priced")]
    Priced(DecimalPrice),
}

impl PriceChange {
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

runtime::union!(PriceChange: external {
    Raised: "raised" as crate::Decimal,
    Priced: "priced" as DecimalPrice,
});
