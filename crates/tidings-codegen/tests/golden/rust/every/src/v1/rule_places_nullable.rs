use crate::runtime;

/// `RulePlacesNullable`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesNullable(pub Option<String>);

impl RulePlacesNullable {
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

impl From<Option<String>> for RulePlacesNullable {
    fn from(value: Option<String>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesNullable by rules::judged as Option<String>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "a or null", check: Values(&[Known::Text("a"), Known::Null]) },
    }
}
