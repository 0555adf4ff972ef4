use crate::runtime;

/// More than nothing, and at most the whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Share(pub f64);

impl Share {
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

impl From<f64> for Share {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

runtime::alias!(Share as runtime::Limited<f64, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::limits!(Value {
        minimum: exclusive "0" as 0.0;
        maximum: inclusive "1" as 1.0;
    });
}
