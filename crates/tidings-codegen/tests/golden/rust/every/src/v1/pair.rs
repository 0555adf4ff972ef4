use crate::runtime;

/// `Pair`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Pair(pub (String, bool));

impl Pair {
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

impl From<(String, bool)> for Pair {
    fn from(value: (String, bool)) -> Self {
        Self(value)
    }
}

runtime::alias!(Pair as (String, bool));
