use crate::runtime;

/// `Huge`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Huge(pub i128);

impl Huge {
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

impl From<i128> for Huge {
    fn from(value: i128) -> Self {
        Self(value)
    }
}

runtime::alias!(Huge as i128);
