use serde::{Deserialize, Serialize};

use super::{AccountNumber, Tags};
use crate::runtime;

/// `Aliases`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Aliases {
    /// The property `account`.
    pub account: AccountNumber,
    /// The property `tags`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Tags as runtime::Shape>::present")]
    pub tags: Option<Tags>,
    /// The property `maybe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<AccountNumber> as runtime::Shape>::present")]
    pub maybe: Option<Option<AccountNumber>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Aliases {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(account: AccountNumber) -> Self {
        Self {
            account,
            tags: None,
            maybe: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: Tags) -> Self {
        self.tags = Some(tags);
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<AccountNumber>) -> Self {
        self.maybe = Some(maybe);
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

impl runtime::Named for Aliases {
    const NAME: &'static str = "Aliases";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<AccountNumber>("account");
        record.optional::<Tags>("tags");
        record.optional::<Option<AccountNumber>>("maybe");
    }
}

impl Aliases {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Aliases {
    const NAME: &'static str = "every.aliases";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "aliases@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-aliases/v1.schema.json");
}
