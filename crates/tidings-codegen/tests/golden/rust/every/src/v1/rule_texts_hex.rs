use crate::runtime;

/// `RuleTextsHex`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleTextsHex(pub crate::Json);

impl RuleTextsHex {
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

impl From<crate::Json> for RuleTextsHex {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsHex by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^[0-9a-f]*$" {
        classes: 0 => 0, 48 => 1, 58 => 0, 97 => 1, 103 => 0;
        width: 2;
        next: 0, 0, 0, 1;
        start: 1;
        accepting: 1;
    });

    runtime::rules! {
        Rule { words: "hexadecimal", check: Pattern(self::Rule::MATCHER) },
    }
}
