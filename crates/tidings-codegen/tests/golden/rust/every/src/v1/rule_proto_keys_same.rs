use crate::runtime;

/// `RuleProtoKeysSame`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleProtoKeysSame(pub crate::Json);

impl RuleProtoKeysSame {
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

impl From<crate::Json> for RuleProtoKeysSame {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleProtoKeysSame by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "the very same",
            check: Values(&[Known::Json("{\"__proto__\":{\"constructor\":1}}")]),
        },
    }
}
