use serde::{Deserialize, Serialize};

use super::BusinessUnit;
use crate::runtime;

/// An organisation got new business units.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BusinessUnitsCreated {
    /// Joins all events that one request led to.
    pub correlation_id: String,
    /// The user who made the request.
    pub user_id: String,
    /// The organisation that the user acted for.
    pub organisation_id: String,
    /// The new business units, at least one.
    #[serde(
        deserialize_with = "<runtime::Items<BusinessUnit, 1, { usize::MAX }, false> as runtime::Shape>::read"
    )]
    pub business_units: Vec<BusinessUnit>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl BusinessUnitsCreated {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(
        correlation_id: impl Into<String>,
        user_id: impl Into<String>,
        organisation_id: impl Into<String>,
        business_units: Vec<BusinessUnit>,
    ) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            user_id: user_id.into(),
            organisation_id: organisation_id.into(),
            business_units,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for BusinessUnitsCreated {
    const NAME: &'static str = "BusinessUnitsCreated";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("correlationId");
        record.required::<String>("userId");
        record.required::<String>("organisationId");
        record.required::<runtime::Items<BusinessUnit, 1, { usize::MAX }, false>>("businessUnits");
    }
}

impl BusinessUnitsCreated {
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
