use crate::runtime;

/// `Branch`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Branch {
    /// The property `leaf`.
    pub leaf: Option<String>,
    /// The property `next`.
    pub next: Option<Box<Branch>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Branch {
    /// With `leaf`.
    #[must_use]
    pub fn with_leaf(mut self, leaf: impl Into<String>) -> Self {
        self.leaf = Some(leaf.into());
        self
    }

    /// With `next`.
    #[must_use]
    pub fn with_next(mut self, next: Branch) -> Self {
        self.next = Some(Box::new(next));
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

runtime::record!(Branch {
    leaf: optional "leaf" as String,
    next: optional "next" as runtime::Boxed<Branch>,
    ..extra: runtime::Anything
});
