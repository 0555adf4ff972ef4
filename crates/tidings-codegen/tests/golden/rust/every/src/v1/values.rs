use crate::runtime;

/// `Values`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Values(pub String);

impl Values {
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

impl From<String> for Values {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(Values by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "c" {
        classes: 0 => 0, 99 => 1, 100 => 0;
        width: 2;
        next: 0, 1, 1, 1;
        start: 0;
        accepting: 1;
    });

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /$defs/Values/allOf/0",
            check: Anything,
        },
        Rule { words: "no c", check: Not(&Pattern(self::Rule::MATCHER)) },
    }
}
