use crate::runtime;

/// `RuleListsAtMost`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsAtMost(pub Vec<crate::Json>);

impl RuleListsAtMost {
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

impl From<Vec<crate::Json>> for RuleListsAtMost {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsAtMost by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "at most one null",
            check: Contains(&Kinds(&[Kind::Null]), 0, 1),
        },
    }
}
