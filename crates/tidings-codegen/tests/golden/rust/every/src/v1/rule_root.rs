use super::Record;
use crate::runtime;

/// `RuleRoot`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(untagged)]
pub enum RuleRoot {
    /// `Listed`.
    Listed(Vec<String>),
    /// `Record`.
    Record(Record),
}

impl RuleRoot {
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

runtime::untagged!(RuleRoot by rules::judged {
    Listed: "Listed" as Vec<String>,
    Record: "Record" as Record,
});

impl RuleRoot {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleRoot {
    const NAME: &'static str = "every.rule-root";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-root@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-root/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "not empty",
            check: All(&[ItemCount(1, u64::MAX), PropertyCount(1, u64::MAX)]),
        },
        Rule {
            words: "if a list, then it has an a",
            check: Conditional(
                &Kinds(&[Kind::Array]),
                &Contains(&Values(&[Known::Text("a")]), 1, u64::MAX),
                &Anything,
            ),
        },
    }
}
