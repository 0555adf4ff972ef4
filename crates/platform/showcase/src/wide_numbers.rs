//! Numbers that some languages have no plain type for.

use std::collections::BTreeMap;

use schemars::{JsonSchema, JsonSchema_repr};
use serde::{Deserialize, Serialize};
use serde_repr::{Deserialize_repr, Serialize_repr};
use tidings::{Event, Factory};

use crate::{Decimal, present};

/// Numbers were shown that do not fit a binary number of double precision: integers beyond 2^53 and of 128 bits,
/// and decimals.
///
/// Each stands alone and in every place where a type can stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.wide-numbers", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct WideNumbersShown {
    /// 64 bits with a sign.
    pub int64: i64,
    /// 64 bits.
    pub uint64: u64,
    /// 128 bits with a sign.
    pub int128: i128,
    /// 128 bits.
    pub uint128: u128,
    /// A decimal number, as it is spelled.
    pub decimal: Decimal,
    /// A decimal number as text: for readers that have no decimal numbers.
    #[schemars(extend("format" = "decimal"), regex(pattern = "^-?[0-9]+(\\.[0-9]+)?$"))]
    pub decimal_text: String,
    /// 64 bits, or `null`.
    pub nullable: Option<u64>,
    /// 128 bits, or absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<u128>,
    /// A decimal, `null` or absent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "present::read")]
    #[allow(clippy::option_option, reason = "absent and null are two things")]
    pub optional_nullable: Option<Option<Decimal>>,
    /// A list of 64-bit integers.
    pub list: Vec<u64>,
    /// A list of decimals.
    pub decimals: Vec<Decimal>,
    /// A tuple of each.
    pub tuple: (i64, u128, Decimal),
    /// Map values of 128 bits.
    pub map: BTreeMap<String, i128>,
    /// Map keys of 64 bits, which are text in JSON.
    pub by_number: BTreeMap<u64, i64>,
    /// A 64-bit integer inside another record.
    pub record: WideRecord,
    /// A 64-bit integer inside a union's variant.
    pub union: WideUnion,
    /// An enum whose values are beyond 2^53.
    pub checksum: Checksum,
    /// A range beyond 2^53.
    #[schemars(range(min = 9_007_199_254_740_993_u64, max = 9_223_372_036_854_775_808_u64))]
    pub ranged: u64,
}

/// A record of wide numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WideRecord {
    /// 64 bits with a sign.
    pub int64: i64,
    /// A decimal.
    pub decimal: Decimal,
}

/// A union of wide numbers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum WideUnion {
    /// 64 bits.
    Uint64(u64),
    /// A decimal in a record.
    Amount {
        /// The amount.
        amount: Decimal,
        /// In cents, to 128 bits.
        cents: i128,
    },
}

/// What a check gave, as a 64-bit number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize_repr, Deserialize_repr, JsonSchema_repr)]
#[repr(i64)]
pub enum Checksum {
    /// Nothing was checked.
    None = 0,
    /// The first integer that a binary number of double precision does not hold.
    Good = 9_007_199_254_740_993,
    /// The least of 64 bits.
    Bad = i64::MIN,
}

/// The first integer that a binary number of double precision does not hold.
const BEYOND: u64 = 9_007_199_254_740_993;

impl Factory for WideNumbersShown {
    fn build() -> Self {
        Self {
            int64: -9_007_199_254_740_993,
            uint64: BEYOND,
            int128: -170_141_183_460_469_231_731_687_303_715_884_105_727,
            uint128: 340_282_366_920_938_463_463_374_607_431_768_211_454,
            decimal: Decimal::of("12345678901234567.890".to_owned()),
            decimal_text: "12345678901234567.890".to_owned(),
            nullable: Some(BEYOND),
            optional: Some(u128::from(BEYOND)),
            optional_nullable: Some(Some(Decimal::cents(110))),
            list: vec![1, BEYOND],
            decimals: vec![Decimal::cents(-5), Decimal::of("100".to_owned())],
            tuple: (i64::MIN, u128::from(u64::MAX) + 1, Decimal::of("0.10".to_owned())),
            map: [("one".to_owned(), 1), ("wide".to_owned(), i128::from(u64::MAX) + 1)].into(),
            by_number: [(BEYOND, -1)].into(),
            record: WideRecord { int64: i64::MAX, decimal: Decimal::cents(999) },
            union: WideUnion::Uint64(u64::MAX),
            checksum: Checksum::None,
            ranged: BEYOND,
        }
    }

    fn samples() -> Vec<Self> {
        let most = Self {
            int64: i64::MAX,
            uint64: u64::MAX,
            int128: i128::MAX,
            uint128: u128::MAX,
            decimal: Decimal::of("0.1234567890123456789012345678".to_owned()),
            optional_nullable: Some(None),
            union: WideUnion::Amount { amount: Decimal::cents(1), cents: i128::from(i64::MAX) + 1 },
            checksum: Checksum::Good,
            ranged: 9_223_372_036_854_775_808,
            ..Self::build()
        };
        let least = Self {
            int64: i64::MIN,
            uint64: 0,
            int128: i128::MIN,
            uint128: 0,
            decimal: Decimal::of("-79228162514264337593543950335".to_owned()),
            nullable: None,
            optional: None,
            optional_nullable: None,
            checksum: Checksum::Bad,
            ..Self::build()
        };
        vec![Self::build(), most, least]
    }
}
