use super::{Company, Person};
use crate::runtime;

/// `Party`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum Party {
    /// `Person`.
    Person(Person),
    /// `Company`.
    Company(Company),
}

impl Party {
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

runtime::untagged!(Party {
    Person: "Person" as Person,
    Company: "Company" as Company,
});
