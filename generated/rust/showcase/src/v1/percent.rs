use crate::runtime;

/// From 0 to 100.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Percent(pub u8);

impl Percent {
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

impl From<u8> for Percent {
    fn from(value: u8) -> Self {
        Self(value)
    }
}

runtime::alias!(Percent as runtime::Int<u8, 0, 100>);
