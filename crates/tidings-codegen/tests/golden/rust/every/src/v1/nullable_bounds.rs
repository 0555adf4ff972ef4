use serde::{Deserialize, Serialize};

use crate::runtime;

/// `NullableBounds`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NullableBounds {
    /// The property `text`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<runtime::Text<2, 3>> as runtime::Shape>::present")]
    pub text: Option<Option<String>>,
    /// The property `byte`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<u8> as runtime::Shape>::present")]
    pub byte: Option<Option<u8>>,
    /// The property `share`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<runtime::Ranged<f64, 0, 1>> as runtime::Shape>::present")]
    pub share: Option<Option<f64>>,
    /// The property `list`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "<Option<runtime::Items<String, 1, 2, false>> as runtime::Shape>::present"
    )]
    pub list: Option<Option<Vec<String>>>,
    /// The property `set`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(
        deserialize_with = "<Option<runtime::Items<String, 0, { usize::MAX }, true>> as runtime::Shape>::present"
    )]
    pub set: Option<Option<Vec<String>>>,
    /// The property `pair`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<(String, String)> as runtime::Shape>::present")]
    pub pair: Option<Option<(String, String)>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl NullableBounds {
    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: Option<String>) -> Self {
        self.text = Some(text);
        self
    }

    /// With `byte`.
    #[must_use]
    pub fn with_byte(mut self, byte: Option<u8>) -> Self {
        self.byte = Some(byte);
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: Option<f64>) -> Self {
        self.share = Some(share);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Option<Vec<String>>) -> Self {
        self.list = Some(list);
        self
    }

    /// With `set`.
    #[must_use]
    pub fn with_set(mut self, set: Option<Vec<String>>) -> Self {
        self.set = Some(set);
        self
    }

    /// With `pair`.
    #[must_use]
    pub fn with_pair(mut self, pair: Option<(String, String)>) -> Self {
        self.pair = Some(pair);
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

impl runtime::Named for NullableBounds {
    const NAME: &'static str = "NullableBounds";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<Option<runtime::Text<2, 3>>>("text");
        record.optional::<Option<u8>>("byte");
        record.optional::<Option<runtime::Ranged<f64, 0, 1>>>("share");
        record.optional::<Option<runtime::Items<String, 1, 2, false>>>("list");
        record.optional::<Option<runtime::Items<String, 0, { usize::MAX }, true>>>("set");
        record.optional::<Option<(String, String)>>("pair");
    }
}

impl NullableBounds {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for NullableBounds {
    const NAME: &'static str = "every.nullable-bounds";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "nullable-bounds@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-nullable-bounds/v1.schema.json");
}
