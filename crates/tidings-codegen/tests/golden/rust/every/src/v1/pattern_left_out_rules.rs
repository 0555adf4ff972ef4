use std::collections::BTreeMap;

use crate::runtime;

/// `PatternLeftOutRules`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PatternLeftOutRules(pub BTreeMap<String, crate::Json>);

impl PatternLeftOutRules {
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

impl From<BTreeMap<String, crate::Json>> for PatternLeftOutRules {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(PatternLeftOutRules by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^a" {
        classes: 0 => 0, 97 => 1, 98 => 0;
        width: 2;
        next: 0, 0, 0, 2, 2, 2;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /properties/rules/allOf/0",
            check: Anything,
        },
        Rule {
            words: "no a",
            check: Properties(&[], &[(self::Rule::MATCHER, Nothing)], &Anything),
        },
    }
}
