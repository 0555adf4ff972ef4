use crate::runtime;

/// `Constants`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Constants {
    /// The property `schemaVersion`.
    pub schema_version: ConstantsSchemaVersion,
    /// The property `kind`.
    pub kind: Option<ConstantsKind>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
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

runtime::record!(Constants {
    schema_version: required "schemaVersion" as ConstantsSchemaVersion,
    kind: optional "kind" as ConstantsKind,
    ..extra: runtime::Anything
});

/// Always `3`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsSchemaVersion;

impl ConstantsSchemaVersion {
    /// The value as it is written.
    pub const VALUE: i64 = 3;
}

runtime::constant!(ConstantsSchemaVersion: i64);

/// Always `"fixed"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConstantsKind;

impl ConstantsKind {
    /// The value as it is written.
    pub const VALUE: &'static str = "fixed";
}

runtime::constant!(ConstantsKind: text);

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
