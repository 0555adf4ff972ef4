use super::{Id, Party};
use crate::runtime;

/// `UntaggedUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UntaggedUnion {
    /// The property `id`.
    pub id: Id,
    /// The property `party`.
    pub party: Option<Party>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl UntaggedUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            party: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: Id) -> Self {
        self.id = id;
        self
    }

    /// With `party`.
    #[must_use]
    pub fn with_party(mut self, party: Party) -> Self {
        self.party = Some(party);
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

runtime::record!(UntaggedUnion {
    id: required "id" as Id,
    party: optional "party" as Party,
    ..extra: runtime::Anything
});

impl UntaggedUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for UntaggedUnion {
    const NAME: &'static str = "every.untagged-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "untagged-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-untagged-union/v1.schema.json");
}
