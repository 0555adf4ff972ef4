use crate::runtime;

/// `RuleNotAny`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleNotAny(pub crate::Json);

impl RuleNotAny {
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

impl From<crate::Json> for RuleNotAny {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNotAny by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "not a list or null",
            check: Not(&Kinds(&[Kind::Array, Kind::Null])),
        },
    }
}
