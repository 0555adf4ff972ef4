use super::Link;
use crate::runtime;

/// `Knot`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Knot {
    /// The property `link`.
    pub link: Option<Box<Link>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Knot {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(link: Option<Box<Link>>) -> Self {
        Self {
            link,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `link`.
    #[must_use]
    pub fn with_link(mut self, link: Option<Box<Link>>) -> Self {
        self.link = link;
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

runtime::record!(Knot {
    link: required "link" as Option<runtime::Boxed<Link>>,
    ..extra: runtime::Anything
});
