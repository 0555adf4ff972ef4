use crate::runtime;

/// `RuleListsCounted`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsCounted(pub Vec<crate::Json>);

impl RuleListsCounted {
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

impl From<Vec<crate::Json>> for RuleListsCounted {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsCounted by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "two or three numbers",
            check: Contains(&Kinds(&[Kind::Number]), 2, 3),
        },
    }
}
