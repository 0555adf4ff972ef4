//! Numbers and text.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use proptest::collection::{btree_map, vec};
use proptest::option::of;
use proptest::prelude::*;
use proptest::{num, sample};

use crate::{
    Checksum, Day, Decimal, DisplayName, NumbersShown, TextShown, WideNumbersShown, WideRecord, WideUnion,
};

/// Integers of a type, with its ends and what lies around 2^53 among them.
macro_rules! integers {
    ($($name:ident: $type:ty = [$($edge:expr),*];)*) => {$(
        pub(super) fn $name() -> BoxedStrategy<$type> {
            let edges: Vec<$type> = vec![<$type>::MIN, <$type>::MAX, 0, 1, $($edge),*];
            prop_oneof![2 => any::<$type>(), 1 => sample::select(edges)].boxed()
        }
    )*};
}

/// Every integer up to it is a binary number of double precision.
const LARGEST: u64 = 1 << 53;

integers! {
    i8s: i8 = [-1];
    i16s: i16 = [-1];
    i32s: i32 = [-1];
    i64s: i64 = [-1, LARGEST.cast_signed() - 1, LARGEST.cast_signed() + 1, -LARGEST.cast_signed() - 1];
    i128s: i128 = [-1, i128::from(LARGEST) + 1, i128::from(i64::MIN) - 1, i128::from(u64::MAX) + 1];
    isizes: isize = [-1];
    u8s: u8 = [127, 128];
    u16s: u16 = [255, 256];
    u32s: u32 = [1 << 31];
    u64s: u64 = [LARGEST - 1, LARGEST, LARGEST + 1, 1 << 63, (1 << 63) - 1];
    u128s: u128 = [u128::from(LARGEST) + 1, u128::from(u64::MAX) + 1, 1 << 127];
    usizes: usize = [255];
}

/// Finite numbers of single precision.
pub(super) fn f32s() -> BoxedStrategy<f32> {
    let edges =
        vec![0.0, -0.0, 0.1, f32::MAX, f32::MIN, f32::MIN_POSITIVE, f32::EPSILON, 1e-45, 16_777_217.0];
    prop_oneof![3 => num::f32::NORMAL | num::f32::SUBNORMAL | num::f32::ZERO, 1 => sample::select(edges)]
        .boxed()
}

/// Finite numbers of double precision.
pub(super) fn f64s() -> BoxedStrategy<f64> {
    let edges = vec![
        0.0,
        -0.0,
        0.1,
        0.1 + 0.2,
        1.0,
        -1.5,
        1e21,
        1e-7,
        1e22,
        9_007_199_254_740_993.0,
        123_456_789_012_345_680.0,
        f64::MAX,
        f64::MIN,
        f64::MIN_POSITIVE,
        f64::EPSILON,
        5e-324,
    ];
    prop_oneof![3 => num::f64::NORMAL | num::f64::SUBNORMAL | num::f64::ZERO, 2 => sample::select(edges)]
        .boxed()
}

/// Decimals of up to 28 digits, which is what every language's decimal type holds.
pub(super) fn decimals() -> BoxedStrategy<Decimal> {
    let whole = prop_oneof!["0", "[1-9][0-9]{0,17}"];
    let part = prop_oneof![1 => Just(String::new()), 2 => "\\.[0-9]{1,10}"];
    let edges = ["0.1", "-0.01", "1.10", "100.00", "9007199254740993", "0.3000000000000000000000000001"];
    let spelled = ("-?", whole, part).prop_map(|(sign, whole, part)| format!("{sign}{whole}{part}"));
    prop_oneof![4 => spelled, 1 => sample::select(edges.map(str::to_owned).to_vec())]
        .prop_map(Decimal::of)
        .boxed()
}

/// Any text: empty, plain, or of what parsers and writers stumble over.
pub(super) fn texts() -> BoxedStrategy<String> {
    let odd = [
        "",
        " ",
        "\0",
        "\u{1f353}",
        "e\u{301}",
        "\u{2028}\u{2029}",
        "\u{feff}",
        "\u{ffff}",
        "\u{10ffff}",
        "\"\\/\u{8}\u{c}\n\r\t",
        "\u{7f}\u{80}\u{9f}",
        "null",
        "true",
        "0",
        "1e999",
        "__proto__",
        "*/",
        "</script>",
        "'; --",
        "\u{202e}txt",
    ];
    prop_oneof![
        3 => "[A-Za-z0-9 _-]{0,12}",
        1 => sample::select(odd.map(str::to_owned).to_vec()),
        1 => any::<String>().prop_map(|text| text.chars().take(20).collect()),
    ]
    .boxed()
}

/// Keys of objects, those among them that are special in some language.
pub(super) fn keys() -> BoxedStrategy<String> {
    let odd = [
        "",
        "__proto__",
        "constructor",
        "toString",
        "hasOwnProperty",
        "prototype",
        "0",
        "1",
        "-1",
        "10",
        "a.b",
        "a/b~c",
        "$ref",
        "odd key",
        "\u{1f353}",
        "\0",
        "\"",
        "\\",
        "\u{2028}",
        "null",
        "length",
    ];
    prop_oneof![2 => "[a-z]{1,8}", 1 => sample::select(odd.map(str::to_owned).to_vec()), 1 => texts()].boxed()
}

/// A map with a few of the keys.
pub(super) fn maps_of<V: Strategy>(values: V) -> impl Strategy<Value = BTreeMap<String, V::Value>> {
    btree_map(keys(), values, 0..4)
}

prop_compose! {
    /// Payloads of `showcase.numbers`.
    pub fn numbers()(
        int8 in i8s(), int16 in i16s(), int32 in i32s(), int64 in i64s(), int_size in isizes(),
        uint8 in u8s(), uint16 in u16s(), uint32 in u32s(), uint64 in u64s(), uint_size in usizes(),
        not_zero in any::<std::num::NonZeroU8>(), float in f32s(), double in f64s(), boolean: bool,
    ) -> NumbersShown {
        NumbersShown {
            int8, int16, int32, int64, int_size, uint8, uint16, uint32, uint64, uint_size, not_zero, float, double,
            boolean,
        }
    }
}

prop_compose! {
    /// Payloads of `showcase.wide-numbers`.
    pub fn wide_numbers()(
        int64 in i64s(), uint64 in u64s(), int128 in i128s(), uint128 in u128s(), decimal in decimals(),
        decimal_text in decimals(), nullable in of(u64s()), optional in of(u128s()),
        optional_nullable in of(of(decimals())), list in vec(u64s(), 0..4), decimals in vec(decimals(), 0..4),
        tuple in (i64s(), u128s(), decimals()), map in maps_of(i128s()), by_number in btree_map(u64s(), i64s(), 0..4),
        record in wide_records(), union in wide_unions(),
        checksum in sample::select(vec![Checksum::None, Checksum::Good, Checksum::Bad]),
        ranged in prop_oneof![
            9_007_199_254_740_993_u64..=9_223_372_036_854_775_808,
            Just(9_007_199_254_740_993),
            Just(9_223_372_036_854_775_808),
        ],
    ) -> WideNumbersShown {
        WideNumbersShown {
            int64, uint64, int128, uint128, decimal, decimal_text: decimal_text.as_str().to_owned(), nullable,
            optional, optional_nullable, list, decimals, tuple, map, by_number, record, union, checksum, ranged,
        }
    }
}

fn wide_records() -> impl Strategy<Value = WideRecord> {
    (i64s(), decimals()).prop_map(|(int64, decimal)| WideRecord { int64, decimal })
}

fn wide_unions() -> impl Strategy<Value = WideUnion> {
    prop_oneof![
        u64s().prop_map(WideUnion::Uint64),
        (decimals(), i128s()).prop_map(|(amount, cents)| WideUnion::Amount { amount, cents }),
    ]
}

/// Days, leap days among them.
fn dates() -> BoxedStrategy<String> {
    prop_oneof![3 => "(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])", 1 => Just("2024-02-29".to_owned())]
        .boxed()
}

/// Times of day, with as many digits and with the offset as somebody may write them.
fn times() -> BoxedStrategy<String> {
    "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+-](0[0-9]|1[0-4]):(00|30|45))".boxed()
}

prop_compose! {
    /// Payloads of `showcase.text`.
    pub fn text()(
        plain in texts(), character in any::<char>(),
        uuid in prop_oneof![
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
            "[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}",
        ],
        date_time in (dates(), times()).prop_map(|(date, time)| format!("{date}T{time}")),
        date in dates(), time in times(),
        duration in "P([1-9]Y)?([1-9]M)?[1-9][0-9]?D(T[1-9]H([1-9][0-9]?M)?([1-9](\\.[0-9]{1,3})?S)?)?",
        uri in "(https|urn):[a-z]{1,8}(/[a-z0-9%20.]{0,5}){0,2}(\\?[a-z]=[0-9])?",
        email in "[a-z.+]{1,10}@[a-z]{1,10}\\.example",
        bytes in "([A-Za-z0-9+/]{4}){0,5}([A-Za-z0-9+/]{2}==)?",
        decimal in decimals(), address in any::<Ipv4Addr>(), iban in "[A-Z]{2}[0-9]{13}",
        name in texts().prop_map(DisplayName), holidays in vec(dates().prop_map(Day), 0..4),
    ) -> TextShown {
        TextShown {
            plain, character, uuid, date_time, date, time, duration, uri, email, bytes,
            decimal: decimal.as_str().to_owned(), address, iban, name, holidays,
        }
    }
}
