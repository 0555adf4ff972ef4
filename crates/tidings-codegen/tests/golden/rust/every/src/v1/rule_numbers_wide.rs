use crate::runtime;

/// `RuleNumbersWide`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNumbersWide(pub crate::Integer);

impl RuleNumbersWide {
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

impl From<crate::Integer> for RuleNumbersWide {
    fn from(value: crate::Integer) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersWide by rules::judged as runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "sevens", check: Multiple("7") },
        Rule {
            words: "not so great",
            check: Range(
                None,
                Some(End::Inclusive("700000000000000000000000000000000000007")),
            ),
        },
    }
}
