use crate::runtime;

/// `Wide`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wide(pub i64);

impl Wide {
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

impl From<i64> for Wide {
    fn from(value: i64) -> Self {
        Self(value)
    }
}

runtime::alias!(Wide as i64);
