use crate::runtime;

/// A union of wide numbers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum WideUnion {
    /// 64 bits.
    #[serde(rename = "uint64")]
    Uint64(u64),
    /// A decimal in a record.
    #[serde(rename = "amount")]
    Amount(WideUnionAmount),
}

impl WideUnion {
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

runtime::union!(WideUnion: external {
    Uint64: "uint64" as u64,
    Amount: "amount" as WideUnionAmount,
});

/// A decimal in a record.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideUnionAmount {
    /// The amount.
    pub amount: crate::Decimal,
    /// In cents, to 128 bits.
    pub cents: i128,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideUnionAmount {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(amount: crate::Decimal, cents: i128) -> Self {
        Self {
            amount,
            cents,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: crate::Decimal) -> Self {
        self.amount = amount;
        self
    }

    /// With `cents`.
    #[must_use]
    pub fn with_cents(mut self, cents: i128) -> Self {
        self.cents = cents;
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

runtime::record!(WideUnionAmount {
    amount: required "amount" as crate::Decimal,
    cents: required "cents" as i128,
    ..extra: runtime::Anything
});

impl From<WideUnionAmount> for WideUnion {
    fn from(variant: WideUnionAmount) -> Self {
        Self::Amount(variant)
    }
}
