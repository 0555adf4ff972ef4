use crate::runtime;

/// `RuleTextsLength`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleTextsLength(pub String);

impl RuleTextsLength {
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

impl From<String> for RuleTextsLength {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsLength by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "one or two characters",
            check: All(&[TextLength(1, u64::MAX), TextLength(0, 2)]),
        },
    }
}
