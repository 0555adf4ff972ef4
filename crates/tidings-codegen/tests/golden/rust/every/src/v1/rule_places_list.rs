use super::PlacesEven;
use crate::runtime;

/// `RulePlacesList`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesList(pub Vec<PlacesEven>);

impl RulePlacesList {
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

impl From<Vec<PlacesEven>> for RulePlacesList {
    fn from(value: Vec<PlacesEven>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesList by rules::judged as Vec<PlacesEven>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "has a 2",
            check: Contains(&Values(&[Known::Number("2")]), 1, u64::MAX),
        },
    }
}
