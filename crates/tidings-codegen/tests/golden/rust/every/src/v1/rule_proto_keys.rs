use super::{
    RuleProtoKeysAbsent, RuleProtoKeysDependent, RuleProtoKeysRequired, RuleProtoKeysSame,
    RuleProtoKeysTyped,
};
use crate::runtime;

/// `RuleProtoKeys`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleProtoKeys {
    /// The property `required`.
    pub required: Option<RuleProtoKeysRequired>,
    /// The property `absent`.
    pub absent: Option<RuleProtoKeysAbsent>,
    /// The property `typed`.
    pub typed: Option<RuleProtoKeysTyped>,
    /// The property `same`.
    pub same: Option<RuleProtoKeysSame>,
    /// The property `dependent`.
    pub dependent: Option<RuleProtoKeysDependent>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleProtoKeys {
    /// With `required`.
    #[must_use]
    pub fn with_required(mut self, required: RuleProtoKeysRequired) -> Self {
        self.required = Some(required);
        self
    }

    /// With `absent`.
    #[must_use]
    pub fn with_absent(mut self, absent: RuleProtoKeysAbsent) -> Self {
        self.absent = Some(absent);
        self
    }

    /// With `typed`.
    #[must_use]
    pub fn with_typed(mut self, typed: RuleProtoKeysTyped) -> Self {
        self.typed = Some(typed);
        self
    }

    /// With `same`.
    #[must_use]
    pub fn with_same(mut self, same: RuleProtoKeysSame) -> Self {
        self.same = Some(same);
        self
    }

    /// With `dependent`.
    #[must_use]
    pub fn with_dependent(mut self, dependent: RuleProtoKeysDependent) -> Self {
        self.dependent = Some(dependent);
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

runtime::record!(RuleProtoKeys {
    required: optional "required" as RuleProtoKeysRequired,
    absent: optional "absent" as RuleProtoKeysAbsent,
    typed: optional "typed" as RuleProtoKeysTyped,
    same: optional "same" as RuleProtoKeysSame,
    dependent: optional "dependent" as RuleProtoKeysDependent,
    ..extra: runtime::Anything
});

impl RuleProtoKeys {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleProtoKeys {
    const NAME: &'static str = "every.rule-proto-keys";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-proto-keys@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-proto-keys/v1.schema.json");
}
