use super::{Addressed, Drawn, MaybeAnswered, Paid, Valued};
use crate::runtime;

/// `FlattenedUnions`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct FlattenedUnions {
    /// The property `internal`.
    pub internal: Option<Paid>,
    /// The property `adjacent`.
    pub adjacent: Option<Valued>,
    /// The property `untagged`.
    pub untagged: Option<Addressed>,
    /// The property `external`.
    pub external: Option<Drawn>,
    /// The property `optional`.
    pub optional: Option<MaybeAnswered>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl FlattenedUnions {
    /// With `internal`.
    #[must_use]
    pub fn with_internal(mut self, internal: Paid) -> Self {
        self.internal = Some(internal);
        self
    }

    /// With `adjacent`.
    #[must_use]
    pub fn with_adjacent(mut self, adjacent: Valued) -> Self {
        self.adjacent = Some(adjacent);
        self
    }

    /// With `untagged`.
    #[must_use]
    pub fn with_untagged(mut self, untagged: Addressed) -> Self {
        self.untagged = Some(untagged);
        self
    }

    /// With `external`.
    #[must_use]
    pub fn with_external(mut self, external: Drawn) -> Self {
        self.external = Some(external);
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: MaybeAnswered) -> Self {
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

runtime::record!(FlattenedUnions {
    internal: optional "internal" as Paid,
    adjacent: optional "adjacent" as Valued,
    untagged: optional "untagged" as Addressed,
    external: optional "external" as Drawn,
    optional: optional "optional" as MaybeAnswered,
    ..extra: runtime::Anything
});

impl FlattenedUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for FlattenedUnions {
    const NAME: &'static str = "every.flattened-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "flattened-unions@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-flattened-unions/v1.schema.json");
}
