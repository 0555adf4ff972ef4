use crate::runtime;

/// `RuleNumbersInteger`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNumbersInteger(pub crate::Json);

impl RuleNumbersInteger {
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

impl From<crate::Json> for RuleNumbersInteger {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersInteger by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "an integer", check: Kinds(&[Kind::Integer]) },
    }
}
