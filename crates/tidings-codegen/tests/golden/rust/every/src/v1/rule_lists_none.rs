use crate::runtime;

/// `RuleListsNone`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsNone(pub Vec<crate::Json>);

impl RuleListsNone {
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

impl From<Vec<crate::Json>> for RuleListsNone {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsNone by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/none/allOf/0 (contains, minContains)",
            check: Contains(&Kinds(&[Kind::Null]), 0, u64::MAX),
        },
    }
}
