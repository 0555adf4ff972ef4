use std::collections::BTreeMap;

use crate::runtime;

/// `RuleProtoKeysAbsent`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RuleProtoKeysAbsent(pub BTreeMap<String, crate::Json>);

impl RuleProtoKeysAbsent {
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

impl From<BTreeMap<String, crate::Json>> for RuleProtoKeysAbsent {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RuleProtoKeysAbsent by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "no toString",
            check: Not(
                &Any(&[Required(&["toString"]), Required(&["__proto__"])]),
            ),
        },
    }
}
