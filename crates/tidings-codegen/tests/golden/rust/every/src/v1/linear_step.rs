use super::Odd;
use crate::runtime;

/// `LinearStep`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinearStep {
    /// The property `next`.
    pub next: Option<Vec<Odd>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl LinearStep {
    /// With `next`.
    #[must_use]
    pub fn with_next(mut self, next: Vec<Odd>) -> Self {
        self.next = Some(next);
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

runtime::record!(LinearStep {
    next: optional "next" as Vec<Odd>,
    ..extra: runtime::Anything
});
