use crate::runtime;

/// `RuleNumbersDecimal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNumbersDecimal(pub crate::Decimal);

impl RuleNumbersDecimal {
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

impl From<crate::Decimal> for RuleNumbersDecimal {
    fn from(value: crate::Decimal) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersDecimal by rules::judged as crate::Decimal);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "steps of 0.05", check: Multiple("0.05") },
        Rule {
            words: "between",
            check: All(
                &[
                    Range(Some(End::Inclusive("-0.1")), None),
                    Range(
                        None,
                        Some(End::Exclusive("12345678901234567890.123456789")),
                    ),
                ],
            ),
        },
    }
}
