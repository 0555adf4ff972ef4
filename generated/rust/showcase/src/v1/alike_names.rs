use crate::runtime;

/// Names that differ in little.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct AlikeNames {
    /// The property `id`.
    pub id: u8,
    /// The property `value`.
    pub value: u8,
    /// The property `Value2`.
    pub value2: u8,
    /// The property `hTTPServer`.
    pub h_ttp_server: u8,
    /// The property `x1`.
    pub x1: u8,
    /// The property `x11`.
    pub x11: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`AlikeNames`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct AlikeNamesRequired {
    /// See [`AlikeNames::id`].
    pub id: u8,
    /// See [`AlikeNames::value`].
    pub value: u8,
    /// See [`AlikeNames::value2`].
    pub value2: u8,
    /// See [`AlikeNames::h_ttp_server`].
    pub h_ttp_server: u8,
    /// See [`AlikeNames::x1`].
    pub x1: u8,
    /// See [`AlikeNames::x11`].
    pub x11: u8,
}

impl AlikeNames {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: AlikeNamesRequired) -> Self {
        Self {
            id: required.id,
            value: required.value,
            value2: required.value2,
            h_ttp_server: required.h_ttp_server,
            x1: required.x1,
            x11: required.x11,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: u8) -> Self {
        self.id = id;
        self
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: u8) -> Self {
        self.value = value;
        self
    }

    /// With `value2`.
    #[must_use]
    pub fn with_value2(mut self, value2: u8) -> Self {
        self.value2 = value2;
        self
    }

    /// With `h_ttp_server`.
    #[must_use]
    pub fn with_h_ttp_server(mut self, h_ttp_server: u8) -> Self {
        self.h_ttp_server = h_ttp_server;
        self
    }

    /// With `x1`.
    #[must_use]
    pub fn with_x1(mut self, x1: u8) -> Self {
        self.x1 = x1;
        self
    }

    /// With `x11`.
    #[must_use]
    pub fn with_x11(mut self, x11: u8) -> Self {
        self.x11 = x11;
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

runtime::record!(AlikeNames {
    id: required "id" as u8,
    value: required "value" as u8,
    value2: required "Value2" as u8,
    h_ttp_server: required "hTTPServer" as u8,
    x1: required "x1" as u8,
    x11: required "x11" as u8,
    ..extra: runtime::Anything
});
