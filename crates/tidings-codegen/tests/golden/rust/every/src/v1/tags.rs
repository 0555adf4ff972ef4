use crate::runtime;

/// `Tags`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tags(pub Vec<String>);

impl Tags {
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

impl From<Vec<String>> for Tags {
    fn from(value: Vec<String>) -> Self {
        Self(value)
    }
}

runtime::alias!(Tags as Vec<String>);
