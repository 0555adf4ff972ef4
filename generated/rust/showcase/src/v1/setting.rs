use super::Range;
use crate::runtime;

/// A setting: untagged, and anything else is kept too.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
#[non_exhaustive]
pub enum Setting {
    /// On or off.
    Switch(bool),
    /// A range.
    Range(Range),
    /// A variant that this version does not know.
    Unrecognized(crate::Json),
}

impl Setting {
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

runtime::untagged!(Setting {
    Switch: "Switch" as bool,
    Range: "Range" as Range,
    ..Unrecognized
});
