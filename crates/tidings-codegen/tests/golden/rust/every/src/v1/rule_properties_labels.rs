use std::collections::BTreeMap;

use crate::runtime;

/// `RulePropertiesLabels`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RulePropertiesLabels(pub BTreeMap<String, crate::Json>);

impl RulePropertiesLabels {
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

impl From<BTreeMap<String, crate::Json>> for RulePropertiesLabels {
    fn from(value: BTreeMap<String, crate::Json>) -> Self {
        Self(value)
    }
}

runtime::alias!(RulePropertiesLabels by rules::judged as BTreeMap<String, crate::Json>);

mod rules {
    use crate::runtime;

    runtime::pattern!(Rule: "^l-" {
        classes: 0 => 0, 45 => 1, 46 => 0, 108 => 2, 109 => 0;
        width: 3;
        next: 0, 0, 0, 0, 0, 2, 0, 3, 0, 3, 3, 3;
        start: 1;
        accepting: 3;
    });

    runtime::pattern!(Rule_: "-count$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 99 => 2, 100 => 0, 110 => 3, 111 => 4, 112 => 0,
            116 => 5, 117 => 6, 118 => 0;
        width: 7;
        next: 0, 1, 0, 0, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 0, 1, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 4, 0,
            1, 0, 5, 0, 0, 0, 0, 1, 0, 0, 0, 6, 0, 0, 1, 0, 0, 0, 0, 0;
        start: 0;
        accepting: 6;
    });

    runtime::pattern!(Rule__: "^ü+$" {
        classes: 0 => 0, 252 => 1, 253 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::rules! {
        Rule {
            words: "labels are texts, counts are numbers, there is nothing else",
            check: Properties(
                &[("Count", Kinds(&[Kind::Number]))],
                &[
                    (self::Rule::MATCHER, Kinds(&[Kind::String])),
                    (self::Rule_::MATCHER, Kinds(&[Kind::Number])),
                    (self::Rule__::MATCHER, Anything),
                ],
                &Nothing,
            ),
        },
    }
}
