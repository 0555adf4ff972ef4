use super::ParcelTrackedEventPlace;
use crate::runtime;

/// `ParcelTrackedEvent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParcelTrackedEvent {
    /// The property `parcel`.
    pub parcel: String,
    /// The property `at`.
    pub at: String,
    /// The property `place`.
    pub place: ParcelTrackedEventPlace,
    /// The property `weight`.
    pub weight: f64,
    /// The property `signedBy`.
    pub signed_by: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ParcelTrackedEvent {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        at: impl Into<String>,
        parcel: impl Into<String>,
        place: ParcelTrackedEventPlace,
        weight: f64,
    ) -> Self {
        Self {
            parcel: parcel.into(),
            at: at.into(),
            place,
            weight,
            signed_by: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `parcel`.
    #[must_use]
    pub fn with_parcel(mut self, parcel: impl Into<String>) -> Self {
        self.parcel = parcel.into();
        self
    }

    /// With `at`.
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = at.into();
        self
    }

    /// With `place`.
    #[must_use]
    pub fn with_place(mut self, place: ParcelTrackedEventPlace) -> Self {
        self.place = place;
        self
    }

    /// With `weight`.
    #[must_use]
    pub fn with_weight(mut self, weight: f64) -> Self {
        self.weight = weight;
        self
    }

    /// With `signed_by`.
    #[must_use]
    pub fn with_signed_by(mut self, signed_by: impl Into<String>) -> Self {
        self.signed_by = Some(signed_by.into());
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

runtime::record!(ParcelTrackedEvent {
    parcel: required "parcel" as String,
    at: required "at" as String,
    place: required "place" as ParcelTrackedEventPlace,
    weight: required "weight" as f64,
    signed_by: optional "signedBy" as String,
    ..extra: runtime::Anything
});

impl ParcelTrackedEvent {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ParcelTrackedEvent {
    const NAME: &'static str = "parcel-tracked";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.example.webshop";
    const DETAIL_TYPE: &'static str = "parcel-tracked@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/parcel-tracked/v1.schema.json");
}
