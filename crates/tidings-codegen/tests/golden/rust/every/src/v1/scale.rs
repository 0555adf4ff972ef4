use crate::runtime;

/// `Scale`.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale(pub f64);

impl Scale {
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

impl From<f64> for Scale {
    fn from(value: f64) -> Self {
        Self(value)
    }
}

runtime::alias!(Scale as runtime::Limited<f64, rules::Value>);

mod rules {
    use crate::runtime;

    runtime::limits!(Value {
        minimum: exclusive "1" as 1.0;
        maximum: exclusive "2" as 2.0;
    });
}
