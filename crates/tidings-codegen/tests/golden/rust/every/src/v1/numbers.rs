use crate::runtime;

/// `Numbers`.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Numbers {
    /// The property `double`.
    pub double: Option<f64>,
    /// The property `float`.
    pub float: Option<f64>,
    /// The property `plain`.
    pub plain: Option<f64>,
    /// The property `share`.
    pub share: Option<f64>,
    /// The property `amount`.
    pub amount: Option<crate::Decimal>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Numbers {
    /// With `double`.
    #[must_use]
    pub fn with_double(mut self, double: f64) -> Self {
        self.double = Some(double);
        self
    }

    /// With `float`.
    #[must_use]
    pub fn with_float(mut self, float: f64) -> Self {
        self.float = Some(float);
        self
    }

    /// With `plain`.
    #[must_use]
    pub fn with_plain(mut self, plain: f64) -> Self {
        self.plain = Some(plain);
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: f64) -> Self {
        self.share = Some(share);
        self
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: crate::Decimal) -> Self {
        self.amount = Some(amount);
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

runtime::record!(Numbers {
    double: optional "double" as f64,
    float: optional "float" as f64,
    plain: optional "plain" as f64,
    share: optional "share" as runtime::Limited<f64, rules::Share>,
    amount: optional "amount" as crate::Decimal,
    ..extra: runtime::Anything
});

impl Numbers {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Numbers {
    const NAME: &'static str = "every.numbers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "numbers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-numbers/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::limits!(Share {
        minimum: inclusive "0" as 0.0;
        maximum: inclusive "1" as 1.0;
    });
}
