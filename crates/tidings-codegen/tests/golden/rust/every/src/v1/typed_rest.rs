use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime;

/// `TypedRest`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TypedRest {
    /// The property `name`.
    pub name: String,
    /// The other properties.
    #[serde(flatten)]
    #[serde(deserialize_with = "<BTreeMap<String, i32> as runtime::Shape>::read")]
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

impl runtime::Named for TypedRest {
    const NAME: &'static str = "TypedRest";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const KNOWN: &[&str] = &["name"];
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("name");
        record.rest::<i32>(KNOWN);
    }
}

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
