use crate::runtime;

/// `PlacesEven`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PlacesEven(pub i64);

impl PlacesEven {
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

impl From<i64> for PlacesEven {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

runtime::alias!(PlacesEven by rules::judged as i64);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "even", check: Multiple("2") },
    }
}
