use crate::runtime;

/// `RuleValuesNumber`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleValuesNumber(pub crate::Decimal);

impl RuleValuesNumber {
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

impl From<crate::Decimal> for RuleValuesNumber {
    fn from(value: crate::Decimal) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleValuesNumber by rules::judged as crate::Decimal);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/number/allOf/0 (enum)",
            check: Values(
                &[
                    Known::Number("1"),
                    Known::Number("0.1"),
                    Known::Number("-2.5"),
                    Known::Number("100000000000000000000000000000001"),
                ],
            ),
        },
    }
}
