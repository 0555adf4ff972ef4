use super::{
    RuleNumbersCents, RuleNumbersDecimal, RuleNumbersDouble, RuleNumbersHalves, RuleNumbersInteger,
    RuleNumbersRange, RuleNumbersWide,
};
use crate::runtime;

/// `RuleNumbers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleNumbers {
    /// The property `cents`.
    pub cents: Option<RuleNumbersCents>,
    /// The property `decimal`.
    pub decimal: Option<RuleNumbersDecimal>,
    /// The property `double`.
    pub double: Option<RuleNumbersDouble>,
    /// The property `wide`.
    pub wide: Option<RuleNumbersWide>,
    /// The property `halves`.
    pub halves: Option<RuleNumbersHalves>,
    /// The property `integer`.
    pub integer: Option<RuleNumbersInteger>,
    /// The property `range`.
    pub range: Option<RuleNumbersRange>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleNumbers {
    /// With `cents`.
    #[must_use]
    pub fn with_cents(mut self, cents: RuleNumbersCents) -> Self {
        self.cents = Some(cents);
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: RuleNumbersDecimal) -> Self {
        self.decimal = Some(decimal);
        self
    }

    /// With `double`.
    #[must_use]
    pub fn with_double(mut self, double: RuleNumbersDouble) -> Self {
        self.double = Some(double);
        self
    }

    /// With `wide`.
    #[must_use]
    pub fn with_wide(mut self, wide: RuleNumbersWide) -> Self {
        self.wide = Some(wide);
        self
    }

    /// With `halves`.
    #[must_use]
    pub fn with_halves(mut self, halves: RuleNumbersHalves) -> Self {
        self.halves = Some(halves);
        self
    }

    /// With `integer`.
    #[must_use]
    pub fn with_integer(mut self, integer: RuleNumbersInteger) -> Self {
        self.integer = Some(integer);
        self
    }

    /// With `range`.
    #[must_use]
    pub fn with_range(mut self, range: RuleNumbersRange) -> Self {
        self.range = Some(range);
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

runtime::record!(RuleNumbers {
    cents: optional "cents" as RuleNumbersCents,
    decimal: optional "decimal" as RuleNumbersDecimal,
    double: optional "double" as RuleNumbersDouble,
    wide: optional "wide" as RuleNumbersWide,
    halves: optional "halves" as RuleNumbersHalves,
    integer: optional "integer" as RuleNumbersInteger,
    range: optional "range" as RuleNumbersRange,
    ..extra: runtime::Anything
});

impl RuleNumbers {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleNumbers {
    const NAME: &'static str = "every.rule-numbers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-numbers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-numbers/v1.schema.json");
}
