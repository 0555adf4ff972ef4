use crate::runtime;

/// A record that flattens one that flattens another.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Deep {
    /// Ties messages together.
    pub correlation_id: String,
    /// Who sent it, where it is known.
    pub sender: Option<String>,
    /// Its own property.
    pub middle_name: String,
    /// How deep it is.
    pub depth: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Deep {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        depth: u8,
        middle_name: impl Into<String>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            sender: None,
            middle_name: middle_name.into(),
            depth,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `correlation_id`.
    #[must_use]
    pub fn with_correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// With `sender`.
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// With `middle_name`.
    #[must_use]
    pub fn with_middle_name(mut self, middle_name: impl Into<String>) -> Self {
        self.middle_name = middle_name.into();
        self
    }

    /// With `depth`.
    #[must_use]
    pub fn with_depth(mut self, depth: u8) -> Self {
        self.depth = depth;
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

runtime::record!(Deep {
    correlation_id: required "correlationId" as String,
    sender: optional "sender" as String,
    middle_name: required "middleName" as String,
    depth: required "depth" as u8,
    ..extra: runtime::Anything
});
