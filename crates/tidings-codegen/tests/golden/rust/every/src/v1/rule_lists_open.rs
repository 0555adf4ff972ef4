use crate::runtime;

/// `RuleListsOpen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsOpen(pub Vec<crate::Json>);

impl RuleListsOpen {
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

impl From<Vec<crate::Json>> for RuleListsOpen {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsOpen by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "begins with a text",
            check: Items(&[Kinds(&[Kind::String])], &Anything),
        },
    }
}
