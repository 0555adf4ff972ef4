use super::PlacesEven;
use crate::runtime;

/// `RulePlacesTuple`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesTuple(pub (String, PlacesEven));

impl RulePlacesTuple {
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

impl From<(String, PlacesEven)> for RulePlacesTuple {
    fn from(value: (String, PlacesEven)) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesTuple by rules::judged as (String, PlacesEven));

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "begins with x",
            check: Items(&[Values(&[Known::Text("x")])], &Anything),
        },
    }
}
