use super::{Move, Reading, Setting, Step};
use crate::runtime;

/// Open unions were shown: a variant that a reader does not know is kept as it is.
///
/// A known variant is still held to its form. serde itself is laxer: it takes a known tag with a wrong body for
/// the open variant.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenUnionsShown {
    /// Externally tagged.
    pub external: Move,
    /// Internally tagged.
    pub internal: Step,
    /// Adjacently tagged.
    pub adjacent: Reading,
    /// Untagged.
    pub untagged: Setting,
    /// Open unions in a list.
    pub list: Vec<Step>,
    /// An open union or `null`.
    pub nullable: Option<Step>,
    /// An open union or absent.
    pub optional: Option<Move>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`OpenUnionsShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct OpenUnionsShownRequired {
    /// See [`OpenUnionsShown::external`].
    pub external: Move,
    /// See [`OpenUnionsShown::internal`].
    pub internal: Step,
    /// See [`OpenUnionsShown::adjacent`].
    pub adjacent: Reading,
    /// See [`OpenUnionsShown::untagged`].
    pub untagged: Setting,
    /// See [`OpenUnionsShown::list`].
    pub list: Vec<Step>,
    /// See [`OpenUnionsShown::nullable`].
    pub nullable: Option<Step>,
}

impl OpenUnionsShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: OpenUnionsShownRequired) -> Self {
        Self {
            external: required.external,
            internal: required.internal,
            adjacent: required.adjacent,
            untagged: required.untagged,
            list: required.list,
            nullable: required.nullable,
            optional: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: Move) -> Self {
        self.external = external;
        self
    }

    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: Step) -> Self {
        self.internal = internal;
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: Reading) -> Self {
        self.adjacent = adjacent;
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: Setting) -> Self {
        self.untagged = untagged;
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<Step>) -> Self {
        self.list = list;
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<Step>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: Move) -> Self {
        self.optional = Some(optional);
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

runtime::record!(OpenUnionsShown {
    external: required "external" as Move,
    internal: required "internal" as Step,
    adjacent: required "adjacent" as Reading,
    untagged: required "untagged" as Setting,
    list: required "list" as Vec<Step>,
    nullable: required "nullable" as Option<Step>,
    optional: optional "optional" as Move,
    ..extra: runtime::Anything
});

impl OpenUnionsShown {
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

impl crate::Event for OpenUnionsShown {
    const NAME: &'static str = "showcase.open-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.open-unions@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-open-unions/v1.schema.json");
}
