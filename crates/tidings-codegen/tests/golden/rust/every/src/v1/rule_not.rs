use super::{RuleNotAny, RuleNotCode, RuleNotFalse, RuleNotName, RuleNotNever};
use crate::runtime;

/// `RuleNot`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleNot {
    /// The property `name`.
    pub name: Option<RuleNotName>,
    /// The property `code`.
    pub code: Option<RuleNotCode>,
    /// The property `any`.
    pub any: Option<RuleNotAny>,
    /// The property `never`.
    pub never: Option<RuleNotNever>,
    /// The property `false`.
    pub r#false: Option<RuleNotFalse>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleNot {
    /// With `name`.
    #[must_use]
    pub fn with_name(mut self, name: RuleNotName) -> Self {
        self.name = Some(name);
        self
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: RuleNotCode) -> Self {
        self.code = Some(code);
        self
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: RuleNotAny) -> Self {
        self.any = Some(any);
        self
    }

    /// With `never`.
    #[must_use]
    pub fn with_never(mut self, never: RuleNotNever) -> Self {
        self.never = Some(never);
        self
    }

    /// With `false`.
    #[must_use]
    pub fn with_false(mut self, r#false: RuleNotFalse) -> Self {
        self.r#false = Some(r#false);
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

runtime::record!(RuleNot by rules::judged {
    name: optional "name" as RuleNotName,
    code: optional "code" as RuleNotCode,
    any: optional "any" as RuleNotAny,
    never: optional "never" as RuleNotNever,
    r#false: optional "false" as RuleNotFalse,
    ..extra: runtime::Anything
});

impl RuleNot {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleNot {
    const NAME: &'static str = "every.rule-not";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-not@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-not/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "name or code, not both",
            check: Not(&Required(&["name", "code"])),
        },
        Rule {
            words: "against the schema's rule at /allOf/1 (not)",
            check: Not(&Not(&Anything)),
        },
    }
}
