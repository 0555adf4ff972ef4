use crate::runtime;

/// `RuleNotFalse`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNotFalse(pub crate::Json);

impl RuleNotFalse {
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

impl From<crate::Json> for RuleNotFalse {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNotFalse by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/false/allOf/0",
            check: Nothing,
        },
    }
}
