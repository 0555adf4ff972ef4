use std::collections::BTreeMap;

use super::{NestedRange, RuleNestedInline};
use crate::runtime;

/// `RuleNested`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleNested {
    /// The property `first`.
    pub first: Option<NestedRange>,
    /// The property `list`.
    pub list: Option<Vec<NestedRange>>,
    /// The property `map`.
    pub map: Option<BTreeMap<String, NestedRange>>,
    /// The property `inline`.
    pub inline: Option<RuleNestedInline>,
    /// The property `last`.
    pub last: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleNested {
    /// With `first`.
    #[must_use]
    pub fn with_first(mut self, first: NestedRange) -> Self {
        self.first = Some(first);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<NestedRange>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, NestedRange>) -> Self {
        self.map = Some(map);
        self
    }

    /// With `inline`.
    #[must_use]
    pub fn with_inline(mut self, inline: RuleNestedInline) -> Self {
        self.inline = Some(inline);
        self
    }

    /// With `last`.
    #[must_use]
    pub fn with_last(mut self, last: impl Into<String>) -> Self {
        self.last = Some(last.into());
        self
    }

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

runtime::record!(RuleNested by rules::judged {
    first: optional "first" as NestedRange,
    list: optional "list" as Vec<NestedRange>,
    map: optional "map" as BTreeMap<String, NestedRange>,
    inline: optional "inline" as RuleNestedInline,
    last: optional "last" as String,
    ..extra: runtime::Anything
});

impl RuleNested {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleNested {
    const NAME: &'static str = "every.rule-nested";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-nested@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-nested/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a first where there is a list",
            check: Dependent("list", &Required(&["first"])),
        },
        Rule {
            words: "as the types say",
            check: Properties(
                &[
                    ("first", Reference(crate::checks::v1::nested_range)),
                    (
                        "inline",
                        Properties(
                            &[("a", TextLength(1, u64::MAX))],
                            &[],
                            &Anything,
                        ),
                    ),
                ],
                &[],
                &Anything,
            ),
        },
    }
}
