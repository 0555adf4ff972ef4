use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Move {
    /// The property `x`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub x: i32,
    /// The property `y`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub y: i32,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl Move {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(x: i32, y: i32) -> Self {
        Self {
            x,
            y,
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

impl runtime::Named for Move {
    const NAME: &'static str = "Move";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<i32>("x");
        record.required::<i32>("y");
    }
}
