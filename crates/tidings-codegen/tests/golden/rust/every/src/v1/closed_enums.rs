use serde::{Deserialize, Serialize};

use super::{Colour, DocumentedState};
use crate::runtime;

/// `ClosedEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClosedEnums {
    /// The property `colour`.
    pub colour: Colour,
    /// The property `state`.
    pub state: DocumentedState,
    /// The property `maybe`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<Colour> as runtime::Shape>::present")]
    pub maybe: Option<Option<Colour>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl ClosedEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(colour: Colour, state: DocumentedState) -> Self {
        Self {
            colour,
            state,
            maybe: None,
            extra: serde_json::Map::new(),
        }
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<Colour>) -> Self {
        self.maybe = Some(maybe);
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

impl runtime::Named for ClosedEnums {
    const NAME: &'static str = "ClosedEnums";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<Colour>("colour");
        record.required::<DocumentedState>("state");
        record.optional::<Option<Colour>>("maybe");
    }
}

impl ClosedEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ClosedEnums {
    const NAME: &'static str = "every.closed-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "closed-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-closed-enum/v1.schema.json");
}
