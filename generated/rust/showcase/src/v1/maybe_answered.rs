use super::{Agreed, Refused, Without};
use crate::runtime;

/// A question that may have been answered. With no answer to be read, there is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum MaybeAnswered {
    /// Yes, as often as said.
    Agreed(Agreed),
    /// No.
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
    Agreed: "agreed" as Agreed,
    Refused: "refused" as Refused,
    Without: "Without" as Without,
});
