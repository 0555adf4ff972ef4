use crate::runtime;

/// A number that is even.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EvenNumber(pub i32);

impl EvenNumber {
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

impl From<i32> for EvenNumber {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

runtime::alias!(EvenNumber as runtime::MultipleOf<i32, 2>);
