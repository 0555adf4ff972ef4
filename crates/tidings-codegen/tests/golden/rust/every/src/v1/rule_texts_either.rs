use crate::runtime;

/// `RuleTextsEither`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleTextsEither(pub String);

impl RuleTextsEither {
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

impl From<String> for RuleTextsEither {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsEither by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^\\d+$" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(Rule_: "^[a-z]+$" {
        classes: 0 => 0, 97 => 1, 123 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule {
            words: "digits or letters",
            check: One(
                &[Pattern(self::Rule::MATCHER), Pattern(self::Rule_::MATCHER)],
            ),
        },
    }
}
