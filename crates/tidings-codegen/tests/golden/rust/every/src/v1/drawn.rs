use super::{Disc, Polygon};
use crate::runtime;

/// `Drawn`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Drawn {
    /// `Disc`.
    Disc(Disc),
    /// `Polygon`.
    Polygon(Polygon),
}

impl Drawn {
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

runtime::untagged!(Drawn {
    Disc: "Disc" as Disc,
    Polygon: "Polygon" as Polygon,
});
