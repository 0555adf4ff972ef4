use super::{Huge, WideRecord};
use crate::runtime;

/// `WideUntagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum WideUntagged {
    /// `Number`.
    Number(Huge),
    /// `Text`.
    Text(String),
    /// `Record`.
    Record(WideRecord),
}

impl WideUntagged {
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

runtime::untagged!(WideUntagged {
    Number: "Number" as Huge,
    Text: "Text" as String,
    Record: "Record" as WideRecord,
});
