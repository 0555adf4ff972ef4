use crate::runtime;

/// `SteppedPrice`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct SteppedPrice(pub crate::Decimal);

impl SteppedPrice {
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

impl From<crate::Decimal> for SteppedPrice {
    fn from(value: crate::Decimal) -> Self {
        Self(value)
    }
}

runtime::alias!(SteppedPrice as runtime::Limited<crate::Decimal, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::limits!(Value {
        minimum: exclusive "0" as 0.0;
        multiple_of: "0.05";
    });
}
