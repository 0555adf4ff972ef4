use crate::runtime;

/// `RuleListsUnique`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsUnique(pub Vec<crate::Json>);

impl RuleListsUnique {
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

impl From<Vec<crate::Json>> for RuleListsUnique {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsUnique by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "all differ", check: Unique },
        Rule {
            words: "against the schema's rule at /properties/unique/allOf/1 (uniqueItems)",
            check: Anything,
        },
    }
}
