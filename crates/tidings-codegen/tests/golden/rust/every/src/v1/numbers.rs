use serde::{Deserialize, Serialize};

use crate::runtime;

/// `Numbers`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Numbers {
    /// The property `double`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<f64 as runtime::Shape>::present")]
    pub double: Option<f64>,
    /// The property `float`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<f64 as runtime::Shape>::present")]
    pub float: Option<f64>,
    /// The property `plain`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<f64 as runtime::Shape>::present")]
    pub plain: Option<f64>,
    /// The property `share`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<runtime::Ranged<f64, 0, 1> as runtime::Shape>::present")]
    pub share: Option<f64>,
    /// The property `amount`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<serde_json::Number as runtime::Shape>::present")]
    pub amount: Option<serde_json::Number>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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
    pub fn with_amount(mut self, amount: serde_json::Number) -> Self {
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

impl runtime::Named for Numbers {
    const NAME: &'static str = "Numbers";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.optional::<f64>("double");
        record.optional::<f64>("float");
        record.optional::<f64>("plain");
        record.optional::<runtime::Ranged<f64, 0, 1>>("share");
        record.optional::<serde_json::Number>("amount");
    }
}

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
