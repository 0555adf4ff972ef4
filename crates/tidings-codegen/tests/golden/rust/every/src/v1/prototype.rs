use crate::runtime;

/// `Prototype`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Prototype {
    /// The property `__proto__`.
    pub proto: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Prototype {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(proto: impl Into<String>) -> Self {
        Self {
            proto: proto.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `proto`.
    #[must_use]
    pub fn with_proto(mut self, proto: impl Into<String>) -> Self {
        self.proto = proto.into();
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

runtime::record!(Prototype {
    proto: required "__proto__" as String,
    ..extra: runtime::Anything
});
