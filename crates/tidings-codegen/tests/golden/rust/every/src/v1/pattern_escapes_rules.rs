use std::collections::BTreeMap;

use crate::runtime;

/// `PatternEscapesRules`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct PatternEscapesRules(pub BTreeMap<String, crate::Json>);

impl PatternEscapesRules {
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

impl From<BTreeMap<String, crate::Json>> for PatternEscapesRules {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(PatternEscapesRules by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^a\\-" {
        classes: 0 => 0, 45 => 1, 46 => 0, 97 => 2, 98 => 0;
        width: 3;
        next: 0, 0, 0, 0, 0, 2, 0, 3, 0, 3, 3, 3;
        start: 1;
        accepting: 3;
    });

    runtime::pattern!(Rule_: "^\\@" {
        classes: 0 => 0, 64 => 1, 65 => 0;
        width: 2;
        next: 0, 0, 0, 2, 2, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(Rule__: "^[\\w-]+$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 48 => 1, 58 => 0, 65 => 1, 91 => 0, 95 => 1, 96 => 0,
            97 => 1, 123 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule {
            words: "patterns of names",
            check: All(
                &[
                    Properties(
                        &[],
                        &[(self::Rule::MATCHER, Pattern(self::Rule_::MATCHER))],
                        &Anything,
                    ),
                    Names(&Pattern(self::Rule__::MATCHER)),
                ],
            ),
        },
    }
}
