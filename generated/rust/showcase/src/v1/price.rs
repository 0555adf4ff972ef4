use crate::runtime;

/// An amount of whole cents, not below -0.99.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Price(pub crate::Decimal);

impl Price {
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

impl From<crate::Decimal> for Price {
    fn from(value: crate::Decimal) -> Self {
        Self(value)
    }
}

runtime::alias!(Price as runtime::Limited<crate::Decimal, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::limits!(Value {
        minimum: inclusive "-0.99" as -0.99;
        multiple_of: "0.01";
    });
}
