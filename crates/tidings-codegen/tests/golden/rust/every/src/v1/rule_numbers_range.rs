use crate::runtime;

/// `RuleNumbersRange`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNumbersRange(pub crate::Json);

impl RuleNumbersRange {
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

impl From<crate::Json> for RuleNumbersRange {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersRange by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "above 0, at most 1",
            check: All(
                &[
                    Range(Some(End::Exclusive("0")), None),
                    Range(None, Some(End::Inclusive("1"))),
                ],
            ),
        },
    }
}
