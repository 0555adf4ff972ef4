use crate::runtime;

/// An amount of money.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundRequestedEventMoney {
    /// The property `value`.
    pub value: f64,
    /// The property `currency`.
    pub currency: String,
}

impl RefundRequestedEventMoney {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(currency: impl Into<String>, value: f64) -> Self {
        Self {
            value,
            currency: currency.into(),
        }
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: f64) -> Self {
        self.value = value;
        self
    }

    /// With `currency`.
    #[must_use]
    pub fn with_currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
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

runtime::record!(RefundRequestedEventMoney {
    value: required "value" as runtime::Limited<f64, rules::Value>,
    currency: required "currency" as runtime::Text<3, 3>,
});

mod rules {
    use crate::runtime;

    runtime::limits!(Value {
        minimum: exclusive "0" as 0.0;
    });
}
