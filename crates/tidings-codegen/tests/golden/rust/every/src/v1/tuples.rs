use super::TuplePart;
use crate::runtime;

/// `Tuples`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Tuples {
    /// The property `point`.
    pub point: (f64, f64),
    /// The property `mixed`.
    pub mixed: (String, i32, TuplePart),
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Tuples {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(mixed: (String, i32, TuplePart), point: (f64, f64)) -> Self {
        Self {
            point,
            mixed,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `point`.
    #[must_use]
    pub fn with_point(mut self, point: (f64, f64)) -> Self {
        self.point = point;
        self
    }

    /// With `mixed`.
    #[must_use]
    pub fn with_mixed(mut self, mixed: (String, i32, TuplePart)) -> Self {
        self.mixed = mixed;
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

runtime::record!(Tuples {
    point: required "point" as (f64, f64),
    mixed: required "mixed" as (String, i32, TuplePart),
    ..extra: runtime::Anything
});

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
