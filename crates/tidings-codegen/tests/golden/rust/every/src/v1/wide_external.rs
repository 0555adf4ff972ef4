use super::{Huge, Wide};
use crate::runtime;

/// `WideExternal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum WideExternal {
    /// `wide`.
    #[serde(rename = "wide")]
    Wide(Wide),
    /// `huge`.
    #[serde(rename = "huge")]
    Huge(Huge),
}

impl WideExternal {
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

runtime::union!(WideExternal: external {
    Wide: "wide" as Wide,
    Huge: "huge" as Huge,
});
