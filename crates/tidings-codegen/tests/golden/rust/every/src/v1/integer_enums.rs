use super::Priority;
use crate::runtime;

/// `IntegerEnums`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct IntegerEnums {
    /// The property `priority`.
    pub priority: Priority,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl IntegerEnums {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(priority: Priority) -> Self {
        Self {
            priority,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `priority`.
    #[must_use]
    pub fn with_priority(mut self, priority: Priority) -> Self {
        self.priority = priority;
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

runtime::record!(IntegerEnums {
    priority: required "priority" as Priority,
    ..extra: runtime::Anything
});

impl IntegerEnums {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for IntegerEnums {
    const NAME: &'static str = "every.integer-enum";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "integer-enum@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-integer-enum/v1.schema.json");
}
