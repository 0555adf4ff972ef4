use super::Even;
use crate::runtime;

/// `LinearMutualUnions`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct LinearMutualUnions {
    /// The property `even`.
    pub even: Even,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl LinearMutualUnions {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(even: Even) -> Self {
        Self {
            even,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `even`.
    #[must_use]
    pub fn with_even(mut self, even: Even) -> Self {
        self.even = even;
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

runtime::record!(LinearMutualUnions {
    even: required "even" as Even,
    ..extra: runtime::Anything
});

impl LinearMutualUnions {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for LinearMutualUnions {
    const NAME: &'static str = "every.linear-mutual-unions";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "linear-mutual-unions@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-linear-mutual-unions/v1.schema.json");
}
