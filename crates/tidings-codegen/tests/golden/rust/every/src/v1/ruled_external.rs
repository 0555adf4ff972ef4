use super::{RuledBody, RuledText};
use crate::runtime;

/// `RuledExternal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum RuledExternal {
    /// `none`.
    #[serde(rename = "none")]
    None,
    /// `some`.
    #[serde(rename = "some")]
    Some,
    /// `named`.
    #[serde(rename = "named")]
    Named(RuledBody),
    /// `text`.
    #[serde(rename = "text")]
    Text(RuledText),
}

impl RuledExternal {
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

runtime::union!(RuledExternal by rules::judged: external {
    None: "none",
    Some: "some",
    Named: "named" as RuledBody,
    Text: "text" as RuledText,
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not none", check: Not(&Values(&[Known::Text("none")])) },
    }
}
