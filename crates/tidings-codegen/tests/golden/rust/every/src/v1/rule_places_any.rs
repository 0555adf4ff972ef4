use crate::runtime;

/// `RulePlacesAny`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesAny(pub crate::Json);

impl RulePlacesAny {
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

impl From<crate::Json> for RulePlacesAny {
    fn from(value: crate::Json) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesAny by rules::judged as crate::Json);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "no number", check: Not(&Kinds(&[Kind::Number])) },
        Rule { words: "no integer", check: Not(&Kinds(&[Kind::Integer])) },
    }
}
