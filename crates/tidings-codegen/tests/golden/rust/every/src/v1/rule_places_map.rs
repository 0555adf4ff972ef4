use std::collections::BTreeMap;

use super::PlacesEven;
use crate::runtime;

/// `RulePlacesMap`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesMap(pub BTreeMap<String, PlacesEven>);

impl RulePlacesMap {
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

impl From<BTreeMap<String, PlacesEven>> for RulePlacesMap {
    fn from(value: BTreeMap<String, PlacesEven>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesMap by rules::judged as BTreeMap<String, PlacesEven>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "has an a", check: Required(&["a"]) },
    }
}
