use crate::runtime;

/// `NestedId`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum NestedId {
    /// `Number`.
    Number(i32),
    /// `Text`.
    Text(String),
}

impl NestedId {
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

runtime::memoized!(NestedId {
    Number: "Number" as i32,
    Text: "Text" as String,
});
