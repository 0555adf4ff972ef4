use crate::runtime;

/// `ByFeatureSmall`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ByFeatureSmall(pub Option<i8>);

impl ByFeatureSmall {
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

impl From<Option<i8>> for ByFeatureSmall {
    fn from(value: Option<i8>) -> Self {
        Self(value)
    }
}

runtime::alias!(ByFeatureSmall by rules::judged as Option<i8>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not 0", check: Not(&Values(&[Known::Number("0")])) },
    }
}
