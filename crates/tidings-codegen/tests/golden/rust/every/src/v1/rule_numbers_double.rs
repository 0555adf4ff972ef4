use crate::runtime;

/// `RuleNumbersDouble`.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleNumbersDouble(pub f64);

impl RuleNumbersDouble {
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

impl From<f64> for RuleNumbersDouble {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleNumbersDouble by rules::judged as f64);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "tenths", check: Multiple("0.1") },
        Rule {
            words: "below 1e20",
            check: Range(None, Some(End::Exclusive("1e+20"))),
        },
    }
}
