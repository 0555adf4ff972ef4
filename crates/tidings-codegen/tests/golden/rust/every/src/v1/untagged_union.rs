use serde::{Deserialize, Serialize};

use super::{Id, Party};
use crate::runtime;

/// `UntaggedUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UntaggedUnion {
    /// The property `id`.
    pub id: Id,
    /// The property `party`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Party as runtime::Shape>::present")]
    pub party: Option<Party>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl UntaggedUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(id: Id) -> Self {
        Self {
            id,
            party: None,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for UntaggedUnion {
    const NAME: &'static str = "UntaggedUnion";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<Id>("id");
        record.optional::<Party>("party");
    }
}

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
