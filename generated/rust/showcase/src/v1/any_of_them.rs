use super::{Identifier, Measurement, Payment, Shape, Weekday};
use crate::runtime;

/// One of several unions: externally tagged.
#[derive(Clone, Debug, PartialEq, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum AnyOfThem {
    /// An externally tagged union.
    #[serde(rename = "shape")]
    Shape(Shape),
    /// An internally tagged union.
    #[serde(rename = "payment")]
    Payment(Payment),
    /// An adjacently tagged union.
    #[serde(rename = "measurement")]
    Measurement(Measurement),
    /// An untagged union.
    #[serde(rename = "identifier")]
    Identifier(Identifier),
    /// An enum.
    #[serde(rename = "weekday")]
    Weekday(Weekday),
    /// A union or `null`.
    #[serde(rename = "maybe")]
    Maybe(Option<Payment>),
    /// A list of unions.
    #[serde(rename = "shapes")]
    Shapes(Vec<Shape>),
}

impl AnyOfThem {
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

runtime::union!(AnyOfThem: external {
    Shape: "shape" as Shape,
    Payment: "payment" as Payment,
    Measurement: "measurement" as Measurement,
    Identifier: "identifier" as Identifier,
    Weekday: "weekday" as Weekday,
    Maybe: "maybe" as Option<Payment>,
    Shapes: "shapes" as Vec<Shape>,
});
