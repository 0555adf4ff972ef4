use super::PlacesEven;
use crate::runtime;

/// `RulePlacesAlias`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesAlias(pub PlacesEven);

impl RulePlacesAlias {
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

impl From<PlacesEven> for RulePlacesAlias {
    fn from(value: PlacesEven) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesAlias by rules::judged as PlacesEven);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "below 10", check: Range(None, Some(End::Exclusive("10"))) },
    }
}
