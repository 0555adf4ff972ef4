use super::EntryMethod;
use crate::runtime;

/// Somebody was let in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryGranted {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What opened it.
    pub method: EntryMethod,
    /// For how many seconds it stayed unlocked.
    pub unlocked_seconds: u16,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryGranted {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        entrypoint_id: impl Into<String>,
        method: EntryMethod,
        unlocked_seconds: u16,
    ) -> Self {
        Self {
            entrypoint_id: entrypoint_id.into(),
            method,
            unlocked_seconds,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `entrypoint_id`.
    #[must_use]
    pub fn with_entrypoint_id(mut self, entrypoint_id: impl Into<String>) -> Self {
        self.entrypoint_id = entrypoint_id.into();
        self
    }

    /// With `method`.
    #[must_use]
    pub fn with_method(mut self, method: EntryMethod) -> Self {
        self.method = method;
        self
    }

    /// With `unlocked_seconds`.
    #[must_use]
    pub fn with_unlocked_seconds(mut self, unlocked_seconds: u16) -> Self {
        self.unlocked_seconds = unlocked_seconds;
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

runtime::record!(EntryGranted {
    entrypoint_id: required "entrypointId" as String,
    method: required "method" as EntryMethod,
    unlocked_seconds: required "unlockedSeconds" as u16,
    ..extra: runtime::Anything
});

impl EntryGranted {
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

impl crate::Event for EntryGranted {
    const NAME: &'static str = "entrypoint.entry:granted";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "entrypoint";
    const DETAIL_TYPE: &'static str = "entrypoint.entry:granted@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/entrypoint-entry-granted/v1.schema.json");
}
