use crate::runtime;

/// `RuleListsContains`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsContains(pub Vec<String>);

impl RuleListsContains {
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

impl From<Vec<String>> for RuleListsContains {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsContains by rules::judged as Vec<String>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "one is x",
            check: Contains(&Values(&[Known::Text("x")]), 1, u64::MAX),
        },
    }
}
