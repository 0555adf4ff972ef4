use crate::runtime;

/// Numbers were shown: integers by width, floats and booleans.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NumbersShown {
    /// 8 bits with a sign.
    pub int8: i8,
    /// 16 bits with a sign.
    pub int16: i16,
    /// 32 bits with a sign.
    pub int32: i32,
    /// 64 bits with a sign.
    pub int64: i64,
    /// The sender's word with a sign; 64 bits on the wire.
    pub int_size: i64,
    /// 8 bits.
    pub uint8: u8,
    /// 16 bits.
    pub uint16: u16,
    /// 32 bits.
    pub uint32: u32,
    /// 64 bits.
    pub uint64: u64,
    /// The sender's word; 64 bits on the wire.
    pub uint_size: u64,
    /// 8 bits, but never 0.
    pub not_zero: u8,
    /// A binary number of single precision.
    pub float: f64,
    /// A binary number of double precision.
    pub double: f64,
    /// `true` or `false`.
    pub boolean: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`NumbersShown`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct NumbersShownRequired {
    /// See [`NumbersShown::int8`].
    pub int8: i8,
    /// See [`NumbersShown::int16`].
    pub int16: i16,
    /// See [`NumbersShown::int32`].
    pub int32: i32,
    /// See [`NumbersShown::int64`].
    pub int64: i64,
    /// See [`NumbersShown::int_size`].
    pub int_size: i64,
    /// See [`NumbersShown::uint8`].
    pub uint8: u8,
    /// See [`NumbersShown::uint16`].
    pub uint16: u16,
    /// See [`NumbersShown::uint32`].
    pub uint32: u32,
    /// See [`NumbersShown::uint64`].
    pub uint64: u64,
    /// See [`NumbersShown::uint_size`].
    pub uint_size: u64,
    /// See [`NumbersShown::not_zero`].
    pub not_zero: u8,
    /// See [`NumbersShown::float`].
    pub float: f64,
    /// See [`NumbersShown::double`].
    pub double: f64,
    /// See [`NumbersShown::boolean`].
    pub boolean: bool,
}

impl NumbersShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: NumbersShownRequired) -> Self {
        Self {
            int8: required.int8,
            int16: required.int16,
            int32: required.int32,
            int64: required.int64,
            int_size: required.int_size,
            uint8: required.uint8,
            uint16: required.uint16,
            uint32: required.uint32,
            uint64: required.uint64,
            uint_size: required.uint_size,
            not_zero: required.not_zero,
            float: required.float,
            double: required.double,
            boolean: required.boolean,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `int8`.
    #[must_use]
    pub fn with_int8(mut self, int8: i8) -> Self {
        self.int8 = int8;
        self
    }

    /// With `int16`.
    #[must_use]
    pub fn with_int16(mut self, int16: i16) -> Self {
        self.int16 = int16;
        self
    }

    /// With `int32`.
    #[must_use]
    pub fn with_int32(mut self, int32: i32) -> Self {
        self.int32 = int32;
        self
    }

    /// With `int64`.
    #[must_use]
    pub fn with_int64(mut self, int64: i64) -> Self {
        self.int64 = int64;
        self
    }

    /// With `int_size`.
    #[must_use]
    pub fn with_int_size(mut self, int_size: i64) -> Self {
        self.int_size = int_size;
        self
    }

    /// With `uint8`.
    #[must_use]
    pub fn with_uint8(mut self, uint8: u8) -> Self {
        self.uint8 = uint8;
        self
    }

    /// With `uint16`.
    #[must_use]
    pub fn with_uint16(mut self, uint16: u16) -> Self {
        self.uint16 = uint16;
        self
    }

    /// With `uint32`.
    #[must_use]
    pub fn with_uint32(mut self, uint32: u32) -> Self {
        self.uint32 = uint32;
        self
    }

    /// With `uint64`.
    #[must_use]
    pub fn with_uint64(mut self, uint64: u64) -> Self {
        self.uint64 = uint64;
        self
    }

    /// With `uint_size`.
    #[must_use]
    pub fn with_uint_size(mut self, uint_size: u64) -> Self {
        self.uint_size = uint_size;
        self
    }

    /// With `not_zero`.
    #[must_use]
    pub fn with_not_zero(mut self, not_zero: u8) -> Self {
        self.not_zero = not_zero;
        self
    }

    /// With `float`.
    #[must_use]
    pub fn with_float(mut self, float: f64) -> Self {
        self.float = float;
        self
    }

    /// With `double`.
    #[must_use]
    pub fn with_double(mut self, double: f64) -> Self {
        self.double = double;
        self
    }

    /// With `boolean`.
    #[must_use]
    pub fn with_boolean(mut self, boolean: bool) -> Self {
        self.boolean = boolean;
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

runtime::record!(NumbersShown {
    int8: required "int8" as i8,
    int16: required "int16" as i16,
    int32: required "int32" as i32,
    int64: required "int64" as i64,
    int_size: required "intSize" as i64,
    uint8: required "uint8" as u8,
    uint16: required "uint16" as u16,
    uint32: required "uint32" as u32,
    uint64: required "uint64" as u64,
    uint_size: required "uintSize" as u64,
    not_zero: required "notZero" as runtime::Int<u8, 1, 255>,
    float: required "float" as f64,
    double: required "double" as f64,
    boolean: required "boolean" as bool,
    ..extra: runtime::Anything
});

impl NumbersShown {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for NumbersShown {
    const NAME: &'static str = "showcase.numbers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.numbers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-numbers/v1.schema.json");
}
