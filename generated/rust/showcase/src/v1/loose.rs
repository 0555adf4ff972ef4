use super::{Identifier, Payment, Transfer, Weekday};
use crate::runtime;

/// A union that is told by what it looks like: untagged. Lists come first, because serde reads structs from
/// lists as well.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Loose {
    /// A list of untagged unions.
    Identifiers(Vec<Identifier>),
    /// An internally tagged union.
    Payment(Payment),
    /// An enum.
    Weekday(Weekday),
    /// A record.
    Transfer(Transfer),
}

impl Loose {
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

runtime::memoized!(Loose {
    Identifiers: "Identifiers" as Vec<Identifier>,
    Payment: "Payment" as Payment,
    Weekday: "Weekday" as Weekday,
    Transfer: "Transfer" as Transfer,
});
