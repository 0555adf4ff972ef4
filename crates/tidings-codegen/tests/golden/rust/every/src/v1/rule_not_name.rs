use crate::runtime;

/// `RuleNotName`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleNotName(pub String);

impl RuleNotName {
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

impl From<String> for RuleNotName {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNotName by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/name/allOf/0 (not)",
            check: Not(&Values(&[Known::Text(""), Known::Text("admin")])),
        },
    }
}
