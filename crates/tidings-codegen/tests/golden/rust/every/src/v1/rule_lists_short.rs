use crate::runtime;

/// `RuleListsShort`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsShort(pub Vec<crate::Json>);

impl RuleListsShort {
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

impl From<Vec<crate::Json>> for RuleListsShort {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsShort by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "one or two",
            check: All(&[ItemCount(1, u64::MAX), ItemCount(0, 2)]),
        },
    }
}
