use super::RuledText;
use crate::runtime;

/// `RuledOpen`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
#[non_exhaustive]
pub enum RuledOpen {
    /// `RuledText`.
    RuledText(RuledText),
    /// A variant that this version does not know.
    Unrecognized(crate::Json),
}

impl RuledOpen {
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

runtime::untagged!(RuledOpen by rules::judged {
    RuledText: "RuledText" as RuledText,
    ..Unrecognized
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "no null", check: Not(&Values(&[Known::Null])) },
    }
}
