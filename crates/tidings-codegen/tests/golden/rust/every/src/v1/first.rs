use super::Node;
use crate::runtime;

/// `First`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct First {
    /// The property `l`.
    pub l: Option<Box<Node>>,
    /// The property `a`.
    pub a: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl First {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            l: None,
            a: a.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `l`.
    #[must_use]
    pub fn with_l(mut self, l: Node) -> Self {
        self.l = Some(Box::new(l));
        self
    }

    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = a.into();
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

runtime::record!(First {
    l: optional "l" as runtime::Boxed<Node>,
    a: required "a" as String,
    ..extra: runtime::Anything
});
