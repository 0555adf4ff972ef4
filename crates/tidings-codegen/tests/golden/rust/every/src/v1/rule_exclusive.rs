use super::ExclusivePet;
use crate::runtime;

/// `RuleExclusive`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleExclusive {
    /// The property `pet`.
    pub pet: ExclusivePet,
    /// The property `more`.
    pub more: Option<Vec<ExclusivePet>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleExclusive {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(pet: ExclusivePet) -> Self {
        Self {
            pet,
            more: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `pet`.
    #[must_use]
    pub fn with_pet(mut self, pet: ExclusivePet) -> Self {
        self.pet = pet;
        self
    }

    /// With `more`.
    #[must_use]
    pub fn with_more(mut self, more: Vec<ExclusivePet>) -> Self {
        self.more = Some(more);
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

runtime::record!(RuleExclusive {
    pet: required "pet" as ExclusivePet,
    more: optional "more" as Vec<ExclusivePet>,
    ..extra: runtime::Anything
});

impl RuleExclusive {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleExclusive {
    const NAME: &'static str = "every.rule-exclusive";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-exclusive@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-exclusive/v1.schema.json");
}
