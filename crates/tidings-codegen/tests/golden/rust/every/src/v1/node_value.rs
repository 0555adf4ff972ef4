use super::{First, Second, Third};
use crate::runtime;

/// `NodeValue`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum NodeValue {
    /// `First`.
    First(Box<First>),
    /// `Second`.
    Second(Box<Second>),
    /// `Third`.
    Third(Box<Third>),
}

impl NodeValue {
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

runtime::memoized!(NodeValue {
    First: "First" as runtime::Boxed<First>,
    Second: "Second" as runtime::Boxed<Second>,
    Third: "Third" as runtime::Boxed<Third>,
});
