use crate::runtime;

/// `Integers`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Integers {
    /// The property `i8`.
    pub i8: Option<i8>,
    /// The property `u8`.
    pub u8: Option<u8>,
    /// The property `i16`.
    pub i16: Option<i16>,
    /// The property `u16`.
    pub u16: Option<u16>,
    /// The property `i32`.
    pub i32: Option<i32>,
    /// The property `u32`.
    pub u32: Option<u32>,
    /// The property `percent`.
    pub percent: Option<u8>,
    /// The property `i64`.
    pub i64: Option<i64>,
    /// The property `u64`.
    pub u64: Option<u64>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Integers {
    /// With `i8`.
    #[must_use]
    pub fn with_i8(mut self, i8: i8) -> Self {
        self.i8 = Some(i8);
        self
    }

    /// With `u8`.
    #[must_use]
    pub fn with_u8(mut self, u8: u8) -> Self {
        self.u8 = Some(u8);
        self
    }

    /// With `i16`.
    #[must_use]
    pub fn with_i16(mut self, i16: i16) -> Self {
        self.i16 = Some(i16);
        self
    }

    /// With `u16`.
    #[must_use]
    pub fn with_u16(mut self, u16: u16) -> Self {
        self.u16 = Some(u16);
        self
    }

    /// With `i32`.
    #[must_use]
    pub fn with_i32(mut self, i32: i32) -> Self {
        self.i32 = Some(i32);
        self
    }

    /// With `u32`.
    #[must_use]
    pub fn with_u32(mut self, u32: u32) -> Self {
        self.u32 = Some(u32);
        self
    }

    /// With `percent`.
    #[must_use]
    pub fn with_percent(mut self, percent: u8) -> Self {
        self.percent = Some(percent);
        self
    }

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

runtime::record!(Integers {
    i8: optional "i8" as i8,
    u8: optional "u8" as u8,
    i16: optional "i16" as i16,
    u16: optional "u16" as u16,
    i32: optional "i32" as i32,
    u32: optional "u32" as u32,
    percent: optional "percent" as runtime::Int<u8, 1, 100>,
    i64: optional "i64" as i64,
    u64: optional "u64" as u64,
    ..extra: runtime::Anything
});

impl Integers {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Integers {
    const NAME: &'static str = "every.integers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "integers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-integers/v1.schema.json");
}
