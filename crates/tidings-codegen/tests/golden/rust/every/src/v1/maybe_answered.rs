use super::{Agreed, Refused, Without};
use crate::runtime;

/// `MaybeAnswered`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum MaybeAnswered {
    /// `Agreed`.
    Agreed(Agreed),
    /// `Refused`.
    Refused(Refused),
    /// `Without`.
    Without(Without),
}

impl MaybeAnswered {
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

runtime::untagged!(MaybeAnswered {
    Agreed: "Agreed" as Agreed,
    Refused: "Refused" as Refused,
    Without: "Without" as Without,
});
