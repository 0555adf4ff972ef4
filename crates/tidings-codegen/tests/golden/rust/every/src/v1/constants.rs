use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Constants`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Constants {
    /// The property `schemaVersion`.
    pub schema_version: ConstantsSchemaVersion,
    /// The property `kind`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<ConstantsKind as runtime::Shape>::present")]
    pub kind: Option<ConstantsKind>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Constants {
    /// With `kind`.
    #[must_use]
    pub fn with_kind(mut self, kind: ConstantsKind) -> Self {
        self.kind = Some(kind);
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

impl runtime::Named for Constants {
    const NAME: &'static str = "Constants";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<ConstantsSchemaVersion>("schemaVersion");
        record.optional::<ConstantsKind>("kind");
    }
}

/// Always `3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsSchemaVersion;

impl ConstantsSchemaVersion {
    /// The value as it is written.
    pub const VALUE: i64 = 3;
}

impl Serialize for ConstantsSchemaVersion {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::VALUE.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ConstantsSchemaVersion {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::constant(deserializer, &Self::VALUE.into()).map(|()| Self)
    }
}

impl runtime::Named for ConstantsSchemaVersion {
    const NAME: &'static str = "ConstantsSchemaVersion";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        faults.constant(value, at, &Self::VALUE.into());
    }
}

/// Always `"fixed"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsKind;

impl ConstantsKind {
    /// The value as it is written.
    pub const VALUE: &'static str = "fixed";
}

impl Serialize for ConstantsKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::VALUE.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for ConstantsKind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        runtime::constant(deserializer, &Self::VALUE.into()).map(|()| Self)
    }
}

impl runtime::Named for ConstantsKind {
    const NAME: &'static str = "ConstantsKind";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        faults.constant(value, at, &Self::VALUE.into());
    }
}

impl Constants {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Constants {
    const NAME: &'static str = "every.constants";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "constants@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-constants/v1.schema.json");
}
