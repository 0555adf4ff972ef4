//! The parts of an organisation that trade on their own.

use crate::base::Base;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// An organisation got new business units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "BusinessUnitsCreated", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct BusinessUnitsCreated {
    /// Who created them, and for whom.
    #[serde(flatten)]
    pub base: Base,
    /// The new business units, at least one.
    #[schemars(length(min = 1))]
    pub business_units: Vec<BusinessUnit>,
}

/// A part of an organisation that trades on its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BusinessUnit {
    /// The business unit's identifier.
    pub id: String,
    /// What people call it.
    pub name: String,
    /// The identifier of the business unit that it is a part of, if it is a part of one.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub parent_id: Option<String>,
}

impl Factory for BusinessUnit {
    fn build() -> Self {
        BusinessUnit {
            id: "unit-12".to_owned(),
            name: "Grain, north".to_owned(),
            parent_id: Some("unit-1".to_owned()),
        }
    }
}

impl Factory for BusinessUnitsCreated {
    fn build() -> Self {
        let whole = BusinessUnit { id: "unit-1".to_owned(), name: "Grain".to_owned(), parent_id: None };
        BusinessUnitsCreated { base: Base::build(), business_units: vec![BusinessUnit::build(), whole] }
    }
}
