use crate::runtime;

/// Goods set aside in one place.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Allocation {
    /// The article.
    pub sku: String,
    /// How many pieces of it, at least one.
    pub quantity: u32,
    /// Where they lie.
    pub location_id: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Allocation {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(location_id: impl Into<String>, quantity: u32, sku: impl Into<String>) -> Self {
        Self {
            sku: sku.into(),
            quantity,
            location_id: location_id.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `sku`.
    #[must_use]
    pub fn with_sku(mut self, sku: impl Into<String>) -> Self {
        self.sku = sku.into();
        self
    }

    /// With `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, quantity: u32) -> Self {
        self.quantity = quantity;
        self
    }

    /// With `location_id`.
    #[must_use]
    pub fn with_location_id(mut self, location_id: impl Into<String>) -> Self {
        self.location_id = location_id.into();
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

runtime::record!(Allocation {
    sku: required "sku" as String,
    quantity: required "quantity" as runtime::Int<u32, 1, 4294967295>,
    location_id: required "locationId" as String,
    ..extra: runtime::Anything
});
