use std::collections::BTreeMap;

use crate::runtime;

/// `TypedRest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypedRest {
    /// The property `name`.
    pub name: String,
    /// The other properties.
    pub extra: BTreeMap<String, i32>,
}

impl TypedRest {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            extra: BTreeMap::new(),
        }
    }

    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
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

runtime::record!(TypedRest {
    name: required "name" as String,
    ..extra: runtime::Each<i32>
});

impl TypedRest {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for TypedRest {
    const NAME: &'static str = "every.typed-rest";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "typed-rest@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-typed-rest/v1.schema.json");
}
