use crate::runtime;

/// `Address`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Address {
    /// The property `street`.
    pub street: String,
    /// The property `city`.
    pub city: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Address {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(city: impl Into<String>, street: impl Into<String>) -> Self {
        Self {
            street: street.into(),
            city: city.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = street.into();
        self
    }

    /// With `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
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

runtime::record!(Address {
    street: required "street" as String,
    city: required "city" as String,
    ..extra: runtime::Anything
});
