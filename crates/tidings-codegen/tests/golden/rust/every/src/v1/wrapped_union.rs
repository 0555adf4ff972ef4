use super::{AnyUnion, NestedPayment};
use crate::runtime;

/// `WrappedUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "is", content = "value")]
pub enum WrappedUnion {
    /// `payment`.
    #[serde(rename = "payment")]
    Payment(NestedPayment),
    /// `any`.
    #[serde(rename = "any")]
    Any(AnyUnion),
    /// `wrapped`.
    #[serde(rename = "wrapped")]
    Wrapped(Box<WrappedUnion>),
}

impl WrappedUnion {
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

runtime::union!(WrappedUnion: adjacent "is" "value" {
    Payment: "payment" as NestedPayment,
    Any: "any" as AnyUnion,
    Wrapped: "wrapped" as runtime::Boxed<WrappedUnion>,
});
