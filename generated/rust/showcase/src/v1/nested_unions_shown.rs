use super::{AnyOfThem, Expression, Loose, Occasion, Wrapped};
use crate::runtime;

/// Unions within unions were shown.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NestedUnionsShown {
    /// Unions as the variants of an externally tagged union.
    pub external: AnyOfThem,
    /// Unions as properties of an internally tagged union's variants.
    pub internal: Occasion,
    /// Unions as the variants of an adjacently tagged union.
    pub adjacent: Wrapped,
    /// Unions as the variants of an untagged union.
    pub untagged: Loose,
    /// A union that holds itself.
    pub expression: Expression,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`NestedUnionsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct NestedUnionsShownRequired {
    /// See [`NestedUnionsShown::external`].
    pub external: AnyOfThem,
    /// See [`NestedUnionsShown::internal`].
    pub internal: Occasion,
    /// See [`NestedUnionsShown::adjacent`].
    pub adjacent: Wrapped,
    /// See [`NestedUnionsShown::untagged`].
    pub untagged: Loose,
    /// See [`NestedUnionsShown::expression`].
    pub expression: Expression,
}

impl NestedUnionsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: NestedUnionsShownRequired) -> Self {
        Self {
            external: required.external,
            internal: required.internal,
            adjacent: required.adjacent,
            untagged: required.untagged,
            expression: required.expression,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: AnyOfThem) -> Self {
        self.external = external;
        self
    }

    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: Occasion) -> Self {
        self.internal = internal;
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: Wrapped) -> Self {
        self.adjacent = adjacent;
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: Loose) -> Self {
        self.untagged = untagged;
        self
    }

    /// With `expression`.
    #[must_use]
    pub fn with_expression(mut self, expression: Expression) -> Self {
        self.expression = expression;
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

runtime::record!(NestedUnionsShown {
    external: required "external" as AnyOfThem,
    internal: required "internal" as Occasion,
    adjacent: required "adjacent" as Wrapped,
    untagged: required "untagged" as Loose,
    expression: required "expression" as Expression,
    ..extra: runtime::Anything
});

impl NestedUnionsShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for NestedUnionsShown {
    const NAME: &'static str = "showcase.nested-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.nested-unions@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/showcase-nested-unions/v1.schema.json");
}
