use crate::runtime;

/// `ParcelTrackedEventPlace`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ParcelTrackedEventPlace {
    /// The property `city`.
    pub city: String,
    /// The property `country`.
    pub country: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ParcelTrackedEventPlace {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(city: impl Into<String>, country: impl Into<String>) -> Self {
        Self {
            city: city.into(),
            country: country.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `city`.
    #[must_use]
    pub fn with_city(mut self, city: impl Into<String>) -> Self {
        self.city = city.into();
        self
    }

    /// With `country`.
    #[must_use]
    pub fn with_country(mut self, country: impl Into<String>) -> Self {
        self.country = country.into();
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

runtime::record!(ParcelTrackedEventPlace {
    city: required "city" as String,
    country: required "country" as String,
    ..extra: runtime::Anything
});
