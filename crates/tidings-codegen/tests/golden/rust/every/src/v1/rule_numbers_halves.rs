use crate::runtime;

/// `RuleNumbersHalves`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNumbersHalves(pub crate::Integer);

impl RuleNumbersHalves {
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

impl From<crate::Integer> for RuleNumbersHalves {
    fn from(value: crate::Integer) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersHalves by rules::judged as runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "by 2.5", check: Multiple("2.5") },
    }
}
