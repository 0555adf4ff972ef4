use std::collections::BTreeMap;

use crate::runtime;

/// `RuleProtoKeysDependent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleProtoKeysDependent(pub BTreeMap<String, crate::Json>);

impl RuleProtoKeysDependent {
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

impl From<BTreeMap<String, crate::Json>> for RuleProtoKeysDependent {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleProtoKeysDependent by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/dependent/allOf/0 (dependentRequired)",
            check: All(
                &[
                    Dependent("constructor", &Required(&["__proto__"])),
                    Dependent("__proto__", &Required(&["hasOwnProperty"])),
                ],
            ),
        },
    }
}
