use crate::runtime;

/// Of the standard library.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByFeatureNotZero(pub i32);

impl ByFeatureNotZero {
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

impl From<i32> for ByFeatureNotZero {
    fn from(value: i32) -> Self {
        Self(value)
    }
}

runtime::alias!(ByFeatureNotZero by rules::judged as i32);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not 0", check: Not(&Values(&[Known::Number("0")])) },
    }
}
