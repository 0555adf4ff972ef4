use std::collections::BTreeMap;

use crate::runtime;

/// `RuleValuesObject`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleValuesObject(pub BTreeMap<String, crate::Json>);

impl RuleValuesObject {
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

impl From<BTreeMap<String, crate::Json>> for RuleValuesObject {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleValuesObject by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/object/allOf/0 (const)",
            check: Values(&[Known::Json("{\"x\":0,\"y\":{\"z\":[1.0]}}")]),
        },
    }
}
