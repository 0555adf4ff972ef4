use super::{NestedId, NestedPayment};
use crate::runtime;

/// `AnyUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum AnyUnion {
    /// `nothing`.
    #[serde(rename = "nothing")]
    Nothing,
    /// `payment`.
    #[serde(rename = "payment")]
    Payment(NestedPayment),
    /// `id`.
    #[serde(rename = "id")]
    Id(NestedId),
    /// `maybe`.
    #[serde(rename = "maybe")]
    Maybe(Option<NestedPayment>),
    /// `list`.
    #[serde(rename = "list")]
    List(Vec<AnyUnion>),
}

impl AnyUnion {
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

runtime::union!(AnyUnion: external {
    Nothing: "nothing",
    Payment: "payment" as NestedPayment,
    Id: "id" as NestedId,
    Maybe: "maybe" as Option<NestedPayment>,
    List: "list" as Vec<AnyUnion>,
});
