use crate::runtime;

/// `RulePlacesBoolean`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesBoolean(pub bool);

impl RulePlacesBoolean {
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

impl From<bool> for RulePlacesBoolean {
    fn from(value: bool) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesBoolean by rules::judged as bool);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "true", check: Values(&[Known::Boolean(true)]) },
    }
}
