use crate::runtime;

/// `RuleValuesText`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RuleValuesText(pub String);

impl RuleValuesText {
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

impl From<String> for RuleValuesText {
    fn from(value: String) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleValuesText by rules::judged as String);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a listed text",
            check: Values(
                &[
                    Known::Text("a"),
                    Known::Text("\u{0}"),
                    Known::Text("\"*/\\"),
                    Known::Text("😀"),
                ],
            ),
        },
    }
}
