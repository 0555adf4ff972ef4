use super::{RuledBody, RuledText};
use crate::runtime;

/// `RuledUntagged`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum RuledUntagged {
    /// `RuledText`.
    RuledText(RuledText),
    /// `Other`.
    Other(String),
    /// `RuledBody`.
    RuledBody(RuledBody),
}

impl RuledUntagged {
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

runtime::untagged!(RuledUntagged by rules::judged {
    RuledText: "RuledText" as RuledText,
    Other: "Other" as runtime::Text<0, 2>,
    RuledBody: "RuledBody" as RuledBody,
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not xx", check: Not(&Values(&[Known::Text("xx")])) },
    }
}
