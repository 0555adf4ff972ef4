use std::collections::BTreeMap;

use super::{Checksum, WideRecord, WideUnion};
use crate::runtime;

/// Numbers were shown that do not fit a binary number of double precision: integers beyond 2^53 and of 128 bits,
/// and decimals.
///
/// Each stands alone and in every place where a type can stand.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
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
    pub decimal: crate::Decimal,
    /// A decimal number as text: for readers that have no decimal numbers.
    pub decimal_text: String,
    /// 64 bits, or `null`.
    pub nullable: Option<u64>,
    /// 128 bits, or absent.
    pub optional: Option<u128>,
    /// A decimal, `null` or absent.
    pub optional_nullable: Option<Option<crate::Decimal>>,
    /// A list of 64-bit integers.
    pub list: Vec<u64>,
    /// A list of decimals.
    pub decimals: Vec<crate::Decimal>,
    /// A tuple of each.
    pub tuple: (i64, u128, crate::Decimal),
    /// Map values of 128 bits.
    pub map: BTreeMap<String, i128>,
    /// Map keys of 64 bits, which are text in JSON.
    pub by_number: BTreeMap<String, i64>,
    /// A 64-bit integer inside another record.
    pub record: WideRecord,
    /// A 64-bit integer inside a union's variant.
    pub union: WideUnion,
    /// An enum whose values are beyond 2^53.
    pub checksum: Checksum,
    /// A range beyond 2^53.
    pub ranged: u64,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`WideNumbersShown`] cannot be without.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct WideNumbersShownRequired {
    /// See [`WideNumbersShown::int64`].
    pub int64: i64,
    /// See [`WideNumbersShown::uint64`].
    pub uint64: u64,
    /// See [`WideNumbersShown::int128`].
    pub int128: i128,
    /// See [`WideNumbersShown::uint128`].
    pub uint128: u128,
    /// See [`WideNumbersShown::decimal`].
    pub decimal: crate::Decimal,
    /// See [`WideNumbersShown::decimal_text`].
    pub decimal_text: String,
    /// See [`WideNumbersShown::nullable`].
    pub nullable: Option<u64>,
    /// See [`WideNumbersShown::list`].
    pub list: Vec<u64>,
    /// See [`WideNumbersShown::decimals`].
    pub decimals: Vec<crate::Decimal>,
    /// See [`WideNumbersShown::tuple`].
    pub tuple: (i64, u128, crate::Decimal),
    /// See [`WideNumbersShown::map`].
    pub map: BTreeMap<String, i128>,
    /// See [`WideNumbersShown::by_number`].
    pub by_number: BTreeMap<String, i64>,
    /// See [`WideNumbersShown::record`].
    pub record: WideRecord,
    /// See [`WideNumbersShown::union`].
    pub union: WideUnion,
    /// See [`WideNumbersShown::checksum`].
    pub checksum: Checksum,
    /// See [`WideNumbersShown::ranged`].
    pub ranged: u64,
}

impl WideNumbersShown {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: WideNumbersShownRequired) -> Self {
        Self {
            int64: required.int64,
            uint64: required.uint64,
            int128: required.int128,
            uint128: required.uint128,
            decimal: required.decimal,
            decimal_text: required.decimal_text,
            nullable: required.nullable,
            optional: None,
            optional_nullable: None,
            list: required.list,
            decimals: required.decimals,
            tuple: required.tuple,
            map: required.map,
            by_number: required.by_number,
            record: required.record,
            union: required.union,
            checksum: required.checksum,
            ranged: required.ranged,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `int64`.
    #[must_use]
    pub fn with_int64(mut self, int64: i64) -> Self {
        self.int64 = int64;
        self
    }

    /// With `uint64`.
    #[must_use]
    pub fn with_uint64(mut self, uint64: u64) -> Self {
        self.uint64 = uint64;
        self
    }

    /// With `int128`.
    #[must_use]
    pub fn with_int128(mut self, int128: i128) -> Self {
        self.int128 = int128;
        self
    }

    /// With `uint128`.
    #[must_use]
    pub fn with_uint128(mut self, uint128: u128) -> Self {
        self.uint128 = uint128;
        self
    }

    /// With `decimal`.
    #[must_use]
    pub fn with_decimal(mut self, decimal: crate::Decimal) -> Self {
        self.decimal = decimal;
        self
    }

    /// With `decimal_text`.
    #[must_use]
    pub fn with_decimal_text(mut self, decimal_text: impl Into<String>) -> Self {
        self.decimal_text = decimal_text.into();
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<u64>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: u128) -> Self {
        self.optional = Some(optional);
        self
    }

    /// With `optional_nullable`.
    #[must_use]
    pub fn with_optional_nullable(mut self, optional_nullable: Option<crate::Decimal>) -> Self {
        self.optional_nullable = Some(optional_nullable);
        self
    }

    /// With `list`.
    #[must_use]
    pub fn with_list(mut self, list: Vec<u64>) -> Self {
        self.list = list;
        self
    }

    /// With `decimals`.
    #[must_use]
    pub fn with_decimals(mut self, decimals: Vec<crate::Decimal>) -> Self {
        self.decimals = decimals;
        self
    }

    /// With `tuple`.
    #[must_use]
    pub fn with_tuple(mut self, tuple: (i64, u128, crate::Decimal)) -> Self {
        self.tuple = tuple;
        self
    }

    /// With `map`.
    #[must_use]
    pub fn with_map(mut self, map: BTreeMap<String, i128>) -> Self {
        self.map = map;
        self
    }

    /// With `by_number`.
    #[must_use]
    pub fn with_by_number(mut self, by_number: BTreeMap<String, i64>) -> Self {
        self.by_number = by_number;
        self
    }

    /// With `record`.
    #[must_use]
    pub fn with_record(mut self, record: WideRecord) -> Self {
        self.record = record;
        self
    }

    /// With `union`.
    #[must_use]
    pub fn with_union(mut self, union: WideUnion) -> Self {
        self.union = union;
        self
    }

    /// With `checksum`.
    #[must_use]
    pub fn with_checksum(mut self, checksum: Checksum) -> Self {
        self.checksum = checksum;
        self
    }

    /// With `ranged`.
    #[must_use]
    pub fn with_ranged(mut self, ranged: u64) -> Self {
        self.ranged = ranged;
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

runtime::record!(WideNumbersShown {
    int64: required "int64" as i64,
    uint64: required "uint64" as u64,
    int128: required "int128" as i128,
    uint128: required "uint128" as u128,
    decimal: required "decimal" as crate::Decimal,
    decimal_text: required "decimalText" as runtime::Matching<String, rules::DecimalText>,
    nullable: required "nullable" as Option<u64>,
    optional: optional "optional" as u128,
    optional_nullable: optional "optionalNullable" as Option<crate::Decimal>,
    list: required "list" as Vec<u64>,
    decimals: required "decimals" as Vec<crate::Decimal>,
    tuple: required "tuple" as (i64, u128, crate::Decimal),
    map: required "map" as BTreeMap<String, i128>,
    by_number: required "byNumber" as BTreeMap<runtime::Matching<String, rules::ByNumberKeys>, i64>,
    record: required "record" as WideRecord,
    union: required "union" as WideUnion,
    checksum: required "checksum" as Checksum,
    ranged: required "ranged" as runtime::Int<u64, 9007199254740993, 9223372036854775808>,
    ..extra: runtime::Anything
});

impl WideNumbersShown {
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

impl crate::Event for WideNumbersShown {
    const NAME: &'static str = "showcase.wide-numbers";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "tidings.showcase";
    const DETAIL_TYPE: &'static str = "showcase.wide-numbers@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/showcase-wide-numbers/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(ByNumberKeys: "^[0-9]+$" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(DecimalText: "^-?[0-9]+(\\.[0-9]+)?$" {
        classes: 0 => 0, 45 => 1, 46 => 2, 47 => 0, 48 => 3, 58 => 0;
        width: 4;
        next: 0, 0, 0, 0, 0, 2, 0, 4, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 3, 4, 0, 0, 0, 5;
        start: 1;
        accepting: 4;
    });
}
