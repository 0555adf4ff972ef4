use crate::runtime;

/// `RulePlacesNotNull`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesNotNull(pub Option<String>);

impl RulePlacesNotNull {
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

impl From<Option<String>> for RulePlacesNotNull {
    fn from(value: Option<String>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesNotNull by rules::judged as Option<String>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "no null", check: Not(&Kinds(&[Kind::Null])) },
    }
}
