use super::{EvenLeft, EvenRight};
use crate::runtime;

/// `Even`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Even {
    /// `EvenLeft`.
    EvenLeft(EvenLeft),
    /// `EvenRight`.
    EvenRight(EvenRight),
}

impl Even {
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

runtime::memoized!(Even {
    EvenLeft: "EvenLeft" as EvenLeft,
    EvenRight: "EvenRight" as EvenRight,
});
