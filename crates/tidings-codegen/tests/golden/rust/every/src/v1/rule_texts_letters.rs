use crate::runtime;

/// `RuleTextsLetters`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleTextsLetters(pub String);

impl RuleTextsLetters {
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

impl From<String> for RuleTextsLetters {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsLetters by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^.$" {
        classes: 0 => 0, 10 => 1, 11 => 0, 13 => 1, 14 => 0, 8232 => 1, 8234 => 0;
        width: 2;
        next: 0, 0, 2, 0, 0, 0;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule { words: "one character", check: Pattern(self::Rule::MATCHER) },
    }
}
