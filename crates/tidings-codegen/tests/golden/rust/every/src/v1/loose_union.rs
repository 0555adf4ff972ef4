use super::{NestedId, NestedPayment};
use crate::runtime;

/// `LooseUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum LooseUnion {
    /// `NestedPayment`.
    NestedPayment(NestedPayment),
    /// `NestedId`.
    NestedId(NestedId),
    /// `Ids`.
    Ids(Vec<NestedId>),
}

impl LooseUnion {
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

runtime::memoized!(LooseUnion {
    NestedPayment: "NestedPayment" as NestedPayment,
    NestedId: "NestedId" as NestedId,
    Ids: "Ids" as Vec<NestedId>,
});
