use super::Node;
use crate::runtime;

/// `Second`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Second {
    /// The property `l`.
    pub l: Option<Box<Node>>,
    /// The property `b`.
    pub b: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Second {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self {
            l: None,
            b: b.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `l`.
    #[must_use]
    pub fn with_l(mut self, l: Node) -> Self {
        self.l = Some(Box::new(l));
        self
    }

    /// With `b`.
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = b.into();
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

runtime::record!(Second {
    l: optional "l" as runtime::Boxed<Node>,
    b: required "b" as String,
    ..extra: runtime::Anything
});
