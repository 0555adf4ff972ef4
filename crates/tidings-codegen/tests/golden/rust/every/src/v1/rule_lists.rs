use super::{
    RuleListsAtMost, RuleListsContains, RuleListsCounted, RuleListsItems, RuleListsNone,
    RuleListsOpen, RuleListsPrefix, RuleListsShort, RuleListsUnique,
};
use crate::runtime;

/// `RuleLists`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleLists {
    /// The property `contains`.
    pub contains: Option<RuleListsContains>,
    /// The property `counted`.
    pub counted: Option<RuleListsCounted>,
    /// The property `atMost`.
    pub at_most: Option<RuleListsAtMost>,
    /// The property `none`.
    pub none: Option<RuleListsNone>,
    /// The property `prefix`.
    pub prefix: Option<RuleListsPrefix>,
    /// The property `open`.
    pub open: Option<RuleListsOpen>,
    /// The property `short`.
    pub short: Option<RuleListsShort>,
    /// The property `items`.
    pub items: Option<RuleListsItems>,
    /// The property `unique`.
    pub unique: Option<RuleListsUnique>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleLists {
    /// With `contains`.
    #[must_use]
    pub fn with_contains(mut self, contains: RuleListsContains) -> Self {
        self.contains = Some(contains);
        self
    }

    /// With `counted`.
    #[must_use]
    pub fn with_counted(mut self, counted: RuleListsCounted) -> Self {
        self.counted = Some(counted);
        self
    }

    /// With `at_most`.
    #[must_use]
    pub fn with_at_most(mut self, at_most: RuleListsAtMost) -> Self {
        self.at_most = Some(at_most);
        self
    }

    /// With `none`.
    #[must_use]
    pub fn with_none(mut self, none: RuleListsNone) -> Self {
        self.none = Some(none);
        self
    }

    /// With `prefix`.
    #[must_use]
    pub fn with_prefix(mut self, prefix: RuleListsPrefix) -> Self {
        self.prefix = Some(prefix);
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: RuleListsOpen) -> Self {
        self.open = Some(open);
        self
    }

    /// With `short`.
    #[must_use]
    pub fn with_short(mut self, short: RuleListsShort) -> Self {
        self.short = Some(short);
        self
    }

    /// With `items`.
    #[must_use]
    pub fn with_items(mut self, items: RuleListsItems) -> Self {
        self.items = Some(items);
        self
    }

    /// With `unique`.
    #[must_use]
    pub fn with_unique(mut self, unique: RuleListsUnique) -> Self {
        self.unique = Some(unique);
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

runtime::record!(RuleLists {
    contains: optional "contains" as RuleListsContains,
    counted: optional "counted" as RuleListsCounted,
    at_most: optional "atMost" as RuleListsAtMost,
    none: optional "none" as RuleListsNone,
    prefix: optional "prefix" as RuleListsPrefix,
    open: optional "open" as RuleListsOpen,
    short: optional "short" as RuleListsShort,
    items: optional "items" as RuleListsItems,
    unique: optional "unique" as RuleListsUnique,
    ..extra: runtime::Anything
});

impl RuleLists {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleLists {
    const NAME: &'static str = "every.rule-lists";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-lists@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-lists/v1.schema.json");
}
