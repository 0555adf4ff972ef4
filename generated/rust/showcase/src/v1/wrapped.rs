use super::{Measurement, Payment, Shape};
use crate::runtime;

/// A union with its name beside it: adjacently tagged.
#[derive(Clone, Debug, PartialEq, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "of", content = "is")]
pub enum Wrapped {
    /// An adjacently tagged union in another.
    #[serde(rename = "measurement")]
    Measurement(Measurement),
    /// An internally tagged union.
    #[serde(rename = "payment")]
    Payment(Payment),
    /// An externally tagged union.
    #[serde(rename = "shape")]
    Shape(Shape),
}

impl Wrapped {
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

runtime::union!(Wrapped: adjacent "of" "is" {
    Measurement: "measurement" as Measurement,
    Payment: "payment" as Payment,
    Shape: "shape" as Shape,
});
