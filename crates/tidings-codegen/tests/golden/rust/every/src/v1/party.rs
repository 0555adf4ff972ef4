use serde::{Deserialize, Deserializer, Serialize};

use super::{Company, Person};
use crate::runtime;

/// `Party`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
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

impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        if let Some(fitting) = runtime::union::fit::<Person>(&value) {
            return Ok(Self::Person(fitting));
        }
        if let Some(fitting) = runtime::union::fit::<Company>(&value) {
            return Ok(Self::Company(fitting));
        }
        Err(runtime::union::unknown())
    }
}

impl runtime::Named for Party {
    const NAME: &'static str = "Party";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, runtime::union::Check)] = &[
            ("Person", <Person as runtime::Shape>::check),
            ("Company", <Company as runtime::Shape>::check),
        ];
        runtime::union::check_untagged(value, at, faults, VARIANTS);
    }
}
