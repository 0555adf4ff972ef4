use crate::runtime;

/// `Three`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Three(pub ThreeValue);

impl Three {
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

impl From<ThreeValue> for Three {
    fn from(value: ThreeValue) -> Self {
        Self(value)
    }
}

runtime::alias!(Three as ThreeValue);

/// Always `3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ThreeValue;

impl ThreeValue {
    /// The value as it is written.
    pub const VALUE: i64 = 3;
}

runtime::constant!(ThreeValue: i64);
