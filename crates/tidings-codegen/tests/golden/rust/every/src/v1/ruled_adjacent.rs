use super::{RuledBody, RuledText};
use crate::runtime;

/// `RuledAdjacent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "is", content = "of")]
pub enum RuledAdjacent {
    /// `named`.
    #[serde(rename = "named")]
    Named(RuledBody),
    /// `text`.
    #[serde(rename = "text")]
    Text(RuledText),
    /// `none`.
    #[serde(rename = "none")]
    None,
}

impl RuledAdjacent {
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

runtime::union!(RuledAdjacent by rules::judged: adjacent "is" "of" {
    Named: "named" as RuledBody,
    Text: "text" as RuledText,
    None: "none",
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "something",
            check: Properties(
                &[("is", Not(&Values(&[Known::Text("none")])))],
                &[],
                &Anything,
            ),
        },
    }
}
