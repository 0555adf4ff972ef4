use crate::runtime;

/// `RuleTextsInside`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleTextsInside(pub String);

impl RuleTextsInside {
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

impl From<String> for RuleTextsInside {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleTextsInside by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "b+" {
        classes: 0 => 0, 98 => 1, 99 => 0;
        width: 2;
        next: 0, 1, 1, 1;
        start: 0;
        accepting: 1;
    });

    runtime::pattern!(Rule_: "/" {
        classes: 0 => 0, 47 => 1, 48 => 0;
        width: 2;
        next: 0, 1, 1, 1;
        start: 0;
        accepting: 1;
    });

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/inside/allOf/0 (pattern)",
            check: Pattern(self::Rule::MATCHER),
        },
        Rule { words: "no slash", check: Not(&Pattern(self::Rule_::MATCHER)) },
    }
}
