use std::collections::BTreeMap;

use super::{Budget, RestShape};
use crate::runtime;

/// `TypedRestUnions`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypedRestUnions {
    /// The property `first`.
    pub first: String,
    /// The property `budget`.
    pub budget: Option<Budget>,
    /// The other properties.
    pub extra: BTreeMap<String, RestShape>,
}

impl TypedRestUnions {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(first: impl Into<String>) -> Self {
        Self {
            first: first.into(),
            budget: None,
            extra: BTreeMap::new(),
        }
    }

    /// With `first`.
    #[must_use]
    pub fn with_first(mut self, first: impl Into<String>) -> Self {
        self.first = first.into();
        self
    }

    /// With `budget`.
    #[must_use]
    pub fn with_budget(mut self, budget: Budget) -> Self {
        self.budget = Some(budget);
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

runtime::record!(TypedRestUnions {
    first: required "first" as String,
    budget: optional "budget" as Budget,
    ..extra: runtime::Each<RestShape>
});

impl TypedRestUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TypedRestUnions {
    const NAME: &'static str = "every.typed-rest-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "typed-rest-unions@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-typed-rest-unions/v1.schema.json");
}
