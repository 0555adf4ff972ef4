use std::collections::BTreeMap;

use super::Channel;
use crate::runtime;

/// `OpenEnumKeys`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenEnumKeys {
    /// The property `byChannel`.
    pub by_channel: BTreeMap<Channel, u8>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenEnumKeys {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(by_channel: BTreeMap<Channel, u8>) -> Self {
        Self {
            by_channel,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `by_channel`.
    #[must_use]
    pub fn with_by_channel(mut self, by_channel: BTreeMap<Channel, u8>) -> Self {
        self.by_channel = by_channel;
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

runtime::record!(OpenEnumKeys {
    by_channel: required "byChannel" as BTreeMap<Channel, u8>,
    ..extra: runtime::Anything
});

impl OpenEnumKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenEnumKeys {
    const NAME: &'static str = "every.open-enum-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-enum-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-open-enum-keys/v1.schema.json");
}
