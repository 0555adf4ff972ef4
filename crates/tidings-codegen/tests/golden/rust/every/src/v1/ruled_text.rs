use crate::runtime;

/// `RuledText`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuledText(pub String);

impl RuledText {
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

impl From<String> for RuledText {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuledText by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^x" {
        classes: 0 => 0, 120 => 1, 121 => 0;
        width: 2;
        next: 0, 0, 0, 2, 2, 2;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule { words: "begins with x", check: Pattern(self::Rule::MATCHER) },
    }
}
