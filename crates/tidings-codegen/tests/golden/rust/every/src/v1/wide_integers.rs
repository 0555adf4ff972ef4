use crate::runtime;

/// `WideIntegers`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideIntegers {
    /// The property `i64`.
    pub i64: Option<i64>,
    /// The property `u64`.
    pub u64: Option<u64>,
    /// The property `i128`.
    pub i128: Option<i128>,
    /// The property `u128`.
    pub u128: Option<u128>,
    /// The property `any`.
    pub any: Option<crate::Integer>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideIntegers {
    /// With `i64`.
    #[must_use]
    pub fn with_i64(mut self, i64: i64) -> Self {
        self.i64 = Some(i64);
        self
    }

    /// With `u64`.
    #[must_use]
    pub fn with_u64(mut self, u64: u64) -> Self {
        self.u64 = Some(u64);
        self
    }

    /// With `i128`.
    #[must_use]
    pub fn with_i128(mut self, i128: i128) -> Self {
        self.i128 = Some(i128);
        self
    }

    /// With `u128`.
    #[must_use]
    pub fn with_u128(mut self, u128: u128) -> Self {
        self.u128 = Some(u128);
        self
    }

    /// With `any`.
    #[must_use]
    pub fn with_any(mut self, any: crate::Integer) -> Self {
        self.any = Some(any);
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

runtime::record!(WideIntegers {
    i64: optional "i64" as i64,
    u64: optional "u64" as u64,
    i128: optional "i128" as i128,
    u128: optional "u128" as u128,
    any: optional "any" as runtime::AnyInteger<{ i128::MIN }, { i128::MAX }>,
    ..extra: runtime::Anything
});

impl WideIntegers {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for WideIntegers {
    const NAME: &'static str = "every.wide-integers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "wide-integers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-wide-integers/v1.schema.json");
}
