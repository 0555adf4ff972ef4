use super::{DenialReason, EntryMethod};
use crate::runtime;

/// Somebody was not let in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryDenied {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What was tried.
    pub method: EntryMethod,
    /// Why it did not open.
    pub reason: DenialReason,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryDenied {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        entrypoint_id: impl Into<String>,
        method: EntryMethod,
        reason: DenialReason,
    ) -> Self {
        Self {
            entrypoint_id: entrypoint_id.into(),
            method,
            reason,
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

    /// With `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: DenialReason) -> Self {
        self.reason = reason;
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

runtime::record!(EntryDenied {
    entrypoint_id: required "entrypointId" as String,
    method: required "method" as EntryMethod,
    reason: required "reason" as DenialReason,
    ..extra: runtime::Anything
});

impl EntryDenied {
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

impl crate::Event for EntryDenied {
    const NAME: &'static str = "entrypoint.entry:denied";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "entrypoint";
    const DETAIL_TYPE: &'static str = "entrypoint.entry:denied@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/entrypoint-entry-denied/v1.schema.json");
}
