use super::{Disc, Polygon};
use crate::runtime;

/// Something that was drawn: the shape's name is a property beside the colour.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Drawn {
    /// Its radius.
    Disc(Disc),
    /// Any figure with corners.
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
    Disc: "disc" as Disc,
    Polygon: "polygon" as Polygon,
});
