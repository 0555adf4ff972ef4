use serde::{Deserialize, Serialize};

use super::TuplePart;
use crate::runtime;

/// `Tuples`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Tuples {
    /// The property `point`.
    pub point: (f64, f64),
    /// The property `mixed`.
    #[serde(deserialize_with = "<(String, i32, TuplePart) as runtime::Shape>::read")]
    pub mixed: (String, i32, TuplePart),
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Tuples {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(point: (f64, f64), mixed: (String, i32, TuplePart)) -> Self {
        Self {
            point,
            mixed,
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

impl runtime::Named for Tuples {
    const NAME: &'static str = "Tuples";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<(f64, f64)>("point");
        record.required::<(String, i32, TuplePart)>("mixed");
    }
}

impl Tuples {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Tuples {
    const NAME: &'static str = "every.tuples";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "tuples@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-tuples/v1.schema.json");
}
