use super::{PostBox, Street};
use crate::runtime;

/// `Addressed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Addressed {
    /// `Street`.
    Street(Street),
    /// `PostBox`.
    PostBox(PostBox),
}

impl Addressed {
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

runtime::untagged!(Addressed {
    Street: "Street" as Street,
    PostBox: "PostBox" as PostBox,
});
