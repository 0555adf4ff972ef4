//! Numbers that every language holds.

use std::num::NonZeroU8;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Numbers were shown: integers by width, floats and booleans.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.numbers", version = 1)]
#[serde(rename_all = "camelCase")]
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
    pub int_size: isize,
    /// 8 bits.
    pub uint8: u8,
    /// 16 bits.
    pub uint16: u16,
    /// 32 bits.
    pub uint32: u32,
    /// 64 bits.
    pub uint64: u64,
    /// The sender's word; 64 bits on the wire.
    pub uint_size: usize,
    /// 8 bits, but never 0.
    pub not_zero: NonZeroU8,
    /// A binary number of single precision.
    pub float: f32,
    /// A binary number of double precision.
    pub double: f64,
    /// `true` or `false`.
    pub boolean: bool,
}

impl Factory for NumbersShown {
    fn build() -> Self {
        Self {
            int8: -8,
            int16: -16,
            int32: -32,
            int64: -64,
            int_size: -1,
            uint8: 8,
            uint16: 16,
            uint32: 32,
            uint64: 64,
            uint_size: 1,
            not_zero: NonZeroU8::MIN,
            float: 0.1,
            double: 1.0 / 3.0,
            boolean: true,
        }
    }

    fn samples() -> Vec<Self> {
        let least = Self {
            int8: i8::MIN,
            int16: i16::MIN,
            int32: i32::MIN,
            int64: -9_007_199_254_740_991,
            int_size: 0,
            uint8: 0,
            uint16: 0,
            uint32: 0,
            uint64: 0,
            uint_size: 0,
            not_zero: NonZeroU8::MIN,
            float: f32::MIN_POSITIVE,
            double: f64::MIN_POSITIVE,
            boolean: false,
        };
        let most = Self {
            int8: i8::MAX,
            int16: i16::MAX,
            int32: i32::MAX,
            int64: 9_007_199_254_740_991,
            uint8: u8::MAX,
            uint16: u16::MAX,
            uint32: u32::MAX,
            uint64: 9_007_199_254_740_991,
            not_zero: NonZeroU8::MAX,
            float: 16_777_216.0,
            double: 1e300,
            ..Self::build()
        };
        vec![Self::build(), least, most]
    }
}
