use super::{AnyUnion, Expression, LooseUnion, WrappedUnion};
use crate::runtime;

/// `NestedUnions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedUnions {
    /// The property `external`.
    pub external: Option<AnyUnion>,
    /// The property `adjacent`.
    pub adjacent: Option<WrappedUnion>,
    /// The property `untagged`.
    pub untagged: Option<LooseUnion>,
    /// The property `expression`.
    pub expression: Option<Expression>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NestedUnions {
    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: AnyUnion) -> Self {
        self.external = Some(external);
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: WrappedUnion) -> Self {
        self.adjacent = Some(adjacent);
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: LooseUnion) -> Self {
        self.untagged = Some(untagged);
        self
    }

    /// With `expression`.
    #[must_use]
    pub fn with_expression(mut self, expression: Expression) -> Self {
        self.expression = Some(expression);
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

runtime::record!(NestedUnions {
    external: optional "external" as AnyUnion,
    adjacent: optional "adjacent" as WrappedUnion,
    untagged: optional "untagged" as LooseUnion,
    expression: optional "expression" as Expression,
    ..extra: runtime::Anything
});

impl NestedUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for NestedUnions {
    const NAME: &'static str = "every.nested-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "nested-unions@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-nested-unions/v1.schema.json");
}
