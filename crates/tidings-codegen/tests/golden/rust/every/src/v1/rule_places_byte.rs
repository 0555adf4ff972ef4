use crate::runtime;

/// `RulePlacesByte`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesByte(pub u8);

impl RulePlacesByte {
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

impl From<u8> for RulePlacesByte {
    fn from(value: u8) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesByte by rules::judged as u8);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "odd", check: Not(&Multiple("2")) },
    }
}
