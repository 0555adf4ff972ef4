use std::collections::BTreeMap;

use crate::runtime;

/// `RulePropertiesNames`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePropertiesNames(pub BTreeMap<String, crate::Json>);

impl RulePropertiesNames {
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

impl From<BTreeMap<String, crate::Json>> for RulePropertiesNames {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePropertiesNames by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "short names", check: Names(&TextLength(0, 2)) },
    }
}
