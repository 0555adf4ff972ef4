use crate::runtime;

/// `DecimalPrice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct DecimalPrice(pub crate::Decimal);

impl DecimalPrice {
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

impl From<crate::Decimal> for DecimalPrice {
    fn from(value: crate::Decimal) -> Self {
        Self(value)
    }
}

runtime::alias!(DecimalPrice as crate::Decimal);
