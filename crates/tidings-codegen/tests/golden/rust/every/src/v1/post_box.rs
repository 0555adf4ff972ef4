use crate::runtime;

/// `PostBox`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostBox {
    /// The property `to`.
    pub to: String,
    /// The property `box`.
    pub r#box: u16,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PostBox {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(r#box: u16, to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            r#box,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }

    /// With `box`.
    #[must_use]
    pub fn with_box(mut self, r#box: u16) -> Self {
        self.r#box = r#box;
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

runtime::record!(PostBox {
    to: required "to" as String,
    r#box: required "box" as u16,
    ..extra: runtime::Anything
});
