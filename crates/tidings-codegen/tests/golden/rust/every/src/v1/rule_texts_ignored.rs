use crate::runtime;

/// `RuleTextsIgnored`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleTextsIgnored(pub String);

impl RuleTextsIgnored {
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

impl From<String> for RuleTextsIgnored {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsIgnored by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "of a format, which is not asked", check: Anything },
    }
}
