use crate::runtime;

/// `RuleListsPrefix`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleListsPrefix(pub Vec<crate::Json>);

impl RuleListsPrefix {
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

impl From<Vec<crate::Json>> for RuleListsPrefix {
    fn from(value: Vec<crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleListsPrefix by rules::judged as Vec<crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a text, then a number, then booleans",
            check: Items(
                &[Kinds(&[Kind::String]), Kinds(&[Kind::Number])],
                &Kinds(&[Kind::Boolean]),
            ),
        },
    }
}
