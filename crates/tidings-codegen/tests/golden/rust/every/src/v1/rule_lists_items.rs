use crate::runtime;

/// `RuleListsItems`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsItems(pub Vec<Vec<crate::Json>>);

impl RuleListsItems {
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

impl From<Vec<Vec<crate::Json>>> for RuleListsItems {
    fn from(value: Vec<Vec<crate::Json>>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsItems by rules::judged as Vec<Vec<crate::Json>>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "lists of differing things", check: Items(&[], &Unique) },
    }
}
