use super::Node;
use crate::runtime;

/// `Third`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Third {
    /// The property `l`.
    pub l: Option<Box<Node>>,
    /// The property `c`.
    pub c: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Third {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(c: impl Into<String>) -> Self {
        Self {
            l: None,
            c: c.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `l`.
    #[must_use]
    pub fn with_l(mut self, l: Node) -> Self {
        self.l = Some(Box::new(l));
        self
    }

    /// With `c`.
    #[must_use]
    pub fn with_c(mut self, c: impl Into<String>) -> Self {
        self.c = c.into();
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

runtime::record!(Third {
    l: optional "l" as runtime::Boxed<Node>,
    c: required "c" as String,
    ..extra: runtime::Anything
});
