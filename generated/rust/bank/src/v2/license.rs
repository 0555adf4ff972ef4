use crate::runtime;

/// What a client may use.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct License {
    /// The identity's UUID.
    pub identity: String,
    /// The client's number.
    pub client: u64,
    /// The licence's number, counted by client.
    pub number: u32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl License {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(client: u64, identity: impl Into<String>, number: u32) -> Self {
        Self {
            identity: identity.into(),
            client,
            number,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `identity`.
    #[must_use]
    pub fn with_identity(mut self, identity: impl Into<String>) -> Self {
        self.identity = identity.into();
        self
    }

    /// With `client`.
    #[must_use]
    pub fn with_client(mut self, client: u64) -> Self {
        self.client = client;
        self
    }

    /// With `number`.
    #[must_use]
    pub fn with_number(mut self, number: u32) -> Self {
        self.number = number;
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

runtime::record!(License {
    identity: required "identity" as String,
    client: required "client" as u64,
    number: required "number" as u32,
    ..extra: runtime::Anything
});
