use std::collections::BTreeMap;

use super::{Identifier, Measurement, Payment, Shape};
use crate::runtime;

/// Unions were shown: each tagging, with each kind of variant.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnionsShown {
    /// The variant's name is the only property around it.
    pub external: Shape,
    /// The variant's name stands among its properties.
    pub internal: Payment,
    /// The variant's name stands beside it.
    pub adjacent: Measurement,
    /// The variant is told by what it looks like.
    pub untagged: Identifier,
    /// Unions in a list.
    pub list: Vec<Payment>,
    /// Unions in a map.
    pub map: BTreeMap<String, Shape>,
    /// A union or `null`.
    pub nullable: Option<Measurement>,
    /// A union or absent.
    pub optional: Option<Shape>,
    /// Untagged in a list.
    pub identifiers: Vec<Identifier>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`UnionsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct UnionsShownRequired {
    /// See [`UnionsShown::external`].
    pub external: Shape,
    /// See [`UnionsShown::internal`].
    pub internal: Payment,
    /// See [`UnionsShown::adjacent`].
    pub adjacent: Measurement,
    /// See [`UnionsShown::untagged`].
    pub untagged: Identifier,
    /// See [`UnionsShown::list`].
    pub list: Vec<Payment>,
    /// See [`UnionsShown::map`].
    pub map: BTreeMap<String, Shape>,
    /// See [`UnionsShown::nullable`].
    pub nullable: Option<Measurement>,
    /// See [`UnionsShown::identifiers`].
    pub identifiers: Vec<Identifier>,
}

impl UnionsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: UnionsShownRequired) -> Self {
        Self {
            external: required.external,
            internal: required.internal,
            adjacent: required.adjacent,
            untagged: required.untagged,
            list: required.list,
            map: required.map,
            nullable: required.nullable,
            optional: None,
            identifiers: required.identifiers,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: Shape) -> Self {
        self.external = external;
        self
    }

    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: Payment) -> Self {
        self.internal = internal;
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: Measurement) -> Self {
        self.adjacent = adjacent;
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: Identifier) -> Self {
        self.untagged = untagged;
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<Payment>) -> Self {
        self.list = list;
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, Shape>) -> Self {
        self.map = map;
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<Measurement>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: Shape) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `identifiers`.
    #[must_use]
    pub fn with_identifiers(mut self, identifiers: Vec<Identifier>) -> Self {
        self.identifiers = identifiers;
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

runtime::record!(UnionsShown {
    external: required "external" as Shape,
    internal: required "internal" as Payment,
    adjacent: required "adjacent" as Measurement,
    untagged: required "untagged" as Identifier,
    list: required "list" as Vec<Payment>,
    map: required "map" as BTreeMap<String, Shape>,
    nullable: required "nullable" as Option<Measurement>,
    optional: optional "optional" as Shape,
    identifiers: required "identifiers" as Vec<Identifier>,
    ..extra: runtime::Anything
});

impl UnionsShown {
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

impl crate::Event for UnionsShown {
    const NAME: &'static str = "showcase.unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.unions@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-unions/v1.schema.json");
}
