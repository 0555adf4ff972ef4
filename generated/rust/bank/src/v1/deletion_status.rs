use super::DeletionState;
use crate::runtime;

/// How the deletion of a transaction changed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DeletionStatus {
    /// What it is from now on.
    pub new: DeletionState,
    /// What it was until now.
    pub old: DeletionState,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl DeletionStatus {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(new: DeletionState, old: DeletionState) -> Self {
        Self {
            new,
            old,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `new`.
    #[must_use]
    pub fn with_new(mut self, new: DeletionState) -> Self {
        self.new = new;
        self
    }

    /// With `old`.
    #[must_use]
    pub fn with_old(mut self, old: DeletionState) -> Self {
        self.old = old;
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

runtime::record!(DeletionStatus {
    new: required "new" as DeletionState,
    old: required "old" as DeletionState,
    ..extra: runtime::Anything
});
