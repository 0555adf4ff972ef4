use crate::runtime;

/// A box in a post office.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PostBox {
    /// To whom.
    pub to: String,
    /// The box's number.
    pub post_box: u16,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PostBox {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(post_box: u16, to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            post_box,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }

    /// With `post_box`.
    #[must_use]
    pub fn with_post_box(mut self, post_box: u16) -> Self {
        self.post_box = post_box;
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
    post_box: required "postBox" as u16,
    ..extra: runtime::Anything
});
