use super::{RuledAdjacent, RuledExternal, RuledInternal, RuledOpen, RuledUntagged};
use crate::runtime;

/// `RuleUnions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleUnions {
    /// The property `internal`.
    pub internal: Option<RuledInternal>,
    /// The property `adjacent`.
    pub adjacent: Option<RuledAdjacent>,
    /// The property `external`.
    pub external: Option<RuledExternal>,
    /// The property `untagged`.
    pub untagged: Option<RuledUntagged>,
    /// The property `open`.
    pub open: Option<RuledOpen>,
    /// The property `list`.
    pub list: Option<Vec<Option<RuledUntagged>>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleUnions {
    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: RuledInternal) -> Self {
        self.internal = Some(internal);
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: RuledAdjacent) -> Self {
        self.adjacent = Some(adjacent);
        self
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: RuledExternal) -> Self {
        self.external = Some(external);
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: RuledUntagged) -> Self {
        self.untagged = Some(untagged);
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: RuledOpen) -> Self {
        self.open = Some(open);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<Option<RuledUntagged>>) -> Self {
        self.list = Some(list);
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

runtime::record!(RuleUnions {
    internal: optional "internal" as RuledInternal,
    adjacent: optional "adjacent" as RuledAdjacent,
    external: optional "external" as RuledExternal,
    untagged: optional "untagged" as RuledUntagged,
    open: optional "open" as RuledOpen,
    list: optional "list" as Vec<Option<RuledUntagged>>,
    ..extra: runtime::Anything
});

impl RuleUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleUnions {
    const NAME: &'static str = "every.rule-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-unions@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-unions/v1.schema.json");
}
