use crate::runtime;

/// A record of wide numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideRecord {
    /// 64 bits with a sign.
    pub int64: i64,
    /// A decimal.
    pub decimal: crate::Decimal,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideRecord {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(decimal: crate::Decimal, int64: i64) -> Self {
        Self {
            int64,
            decimal,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `int64`.
    #[must_use]
    pub fn with_int64(mut self, int64: i64) -> Self {
        self.int64 = int64;
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: crate::Decimal) -> Self {
        self.decimal = decimal;
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

runtime::record!(WideRecord {
    int64: required "int64" as i64,
    decimal: required "decimal" as crate::Decimal,
    ..extra: runtime::Anything
});
