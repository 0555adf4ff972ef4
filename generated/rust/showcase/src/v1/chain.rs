use crate::runtime;

/// A chain of links.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Chain {
    /// What the link says.
    pub link: String,
    /// The next link; `null` at the end.
    pub next: Option<Box<Chain>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Chain {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(link: impl Into<String>, next: Option<Box<Chain>>) -> Self {
        Self {
            link: link.into(),
            next,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = link.into();
        self
    }

    /// With `next`.
    #[must_use]
    pub fn with_next(mut self, next: Option<Box<Chain>>) -> Self {
        self.next = next;
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

runtime::record!(Chain {
    link: required "link" as String,
    next: required "next" as Option<runtime::Boxed<Chain>>,
    ..extra: runtime::Anything
});
