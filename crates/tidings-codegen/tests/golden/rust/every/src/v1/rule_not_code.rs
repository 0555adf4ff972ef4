use crate::runtime;

/// `RuleNotCode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNotCode(pub i64);

impl RuleNotCode {
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

impl From<i64> for RuleNotCode {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNotCode by rules::judged as i64);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not 0", check: Not(&Values(&[Known::Number("0")])) },
    }
}
