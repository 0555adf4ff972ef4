use crate::runtime;

/// `RuleValuesInteger`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleValuesInteger(pub crate::Integer);

impl RuleValuesInteger {
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

impl From<crate::Integer> for RuleValuesInteger {
    fn from(value: crate::Integer) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleValuesInteger by rules::judged as runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "small or a great one",
            check: Values(
                &[Known::Number("1.0"), Known::Number("9007199254740993")],
            ),
        },
    }
}
