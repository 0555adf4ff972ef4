use super::{RuleValuesAny, RuleValuesInteger, RuleValuesNumber, RuleValuesObject, RuleValuesText};
use crate::runtime;

/// `RuleValues`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleValues {
    /// The property `any`.
    pub any: Option<RuleValuesAny>,
    /// The property `object`.
    pub object: Option<RuleValuesObject>,
    /// The property `number`.
    pub number: Option<RuleValuesNumber>,
    /// The property `integer`.
    pub integer: Option<RuleValuesInteger>,
    /// The property `text`.
    pub text: Option<RuleValuesText>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleValues {
    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: RuleValuesAny) -> Self {
        self.any = Some(any);
        self
    }

    /// With `object`.
    #[must_use]
    pub fn with_object(mut self, object: RuleValuesObject) -> Self {
        self.object = Some(object);
        self
    }

    /// With `number`.
    #[must_use]
    pub fn with_number(mut self, number: RuleValuesNumber) -> Self {
        self.number = Some(number);
        self
    }

    /// With `integer`.
    #[must_use]
    pub fn with_integer(mut self, integer: RuleValuesInteger) -> Self {
        self.integer = Some(integer);
        self
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: RuleValuesText) -> Self {
        self.text = Some(text);
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

runtime::record!(RuleValues {
    any: optional "any" as RuleValuesAny,
    object: optional "object" as RuleValuesObject,
    number: optional "number" as RuleValuesNumber,
    integer: optional "integer" as RuleValuesInteger,
    text: optional "text" as RuleValuesText,
    ..extra: runtime::Anything
});

impl RuleValues {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleValues {
    const NAME: &'static str = "every.rule-values";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-values@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-values/v1.schema.json");
}
