use crate::runtime;

/// `RuleNotNever`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNotNever(pub crate::Json);

impl RuleNotNever {
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

impl From<crate::Json> for RuleNotNever {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNotNever by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "no such property", check: Not(&Anything) },
    }
}
