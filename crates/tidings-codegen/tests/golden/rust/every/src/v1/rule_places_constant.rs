use crate::runtime;

/// `RulePlacesConstant`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePlacesConstant(pub RulePlacesConstantValue);

impl RulePlacesConstant {
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

impl From<RulePlacesConstantValue> for RulePlacesConstant {
    fn from(value: RulePlacesConstantValue) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePlacesConstant by rules::judged as RulePlacesConstantValue);

/// Always `"x"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RulePlacesConstantValue;

impl RulePlacesConstantValue {
    /// The value as it is written.
    pub const VALUE: &'static str = "x";
}

runtime::constant!(RulePlacesConstantValue: text);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "never x", check: TextLength(2, u64::MAX) },
    }
}
