use super::BusinessUnit;
use crate::runtime;

/// An organisation got new business units.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct BusinessUnitsCreated {
    /// Joins all events that one request led to.
    pub correlation_id: String,
    /// The user who made the request.
    pub user_id: String,
    /// The organisation that the user acted for.
    pub organisation_id: String,
    /// The new business units, at least one.
    pub business_units: Vec<BusinessUnit>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl BusinessUnitsCreated {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        business_units: Vec<BusinessUnit>,
        correlation_id: impl Into<String>,
        organisation_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            user_id: user_id.into(),
            organisation_id: organisation_id.into(),
            business_units,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `correlation_id`.
    #[must_use]
    pub fn with_correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// With `user_id`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = user_id.into();
        self
    }

    /// With `organisation_id`.
    #[must_use]
    pub fn with_organisation_id(mut self, organisation_id: impl Into<String>) -> Self {
        self.organisation_id = organisation_id.into();
        self
    }

    /// With `business_units`.
    #[must_use]
    pub fn with_business_units(mut self, business_units: Vec<BusinessUnit>) -> Self {
        self.business_units = business_units;
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

runtime::record!(BusinessUnitsCreated {
    correlation_id: required "correlationId" as String,
    user_id: required "userId" as String,
    organisation_id: required "organisationId" as String,
    business_units: required "businessUnits" as runtime::Items<BusinessUnit, 1, { usize::MAX }, false>,
    ..extra: runtime::Anything
});

impl BusinessUnitsCreated {
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

impl crate::Event for BusinessUnitsCreated {
    const NAME: &'static str = "BusinessUnitsCreated";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "trading";
    const DETAIL_TYPE: &'static str = "BusinessUnitsCreated";
    const SCHEMA: &'static str =
        include_str!("../../schemas/business-units-created/v1.schema.json");
}
