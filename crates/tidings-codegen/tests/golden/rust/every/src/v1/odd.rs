use super::{OddLeft, OddRight};
use crate::runtime;

/// `Odd`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Odd {
    /// `OddLeft`.
    OddLeft(OddLeft),
    /// `OddRight`.
    OddRight(OddRight),
}

impl Odd {
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

runtime::memoized!(Odd {
    OddLeft: "OddLeft" as OddLeft,
    OddRight: "OddRight" as OddRight,
});
