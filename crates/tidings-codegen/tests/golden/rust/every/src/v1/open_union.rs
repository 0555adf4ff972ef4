use super::Step;
use crate::runtime;

/// `OpenUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenUnion {
    /// The property `step`.
    pub step: Step,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(step: Step) -> Self {
        Self {
            step,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `step`.
    #[must_use]
    pub fn with_step(mut self, step: Step) -> Self {
        self.step = step;
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

runtime::record!(OpenUnion {
    step: required "step" as Step,
    ..extra: runtime::Anything
});

impl OpenUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenUnion {
    const NAME: &'static str = "every.open-union";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-union@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-open-union/v1.schema.json");
}
