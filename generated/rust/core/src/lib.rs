#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[doc(hidden)]
pub mod internal;
#[cfg(test)]
mod tests;

pub use internal::{
    Decimal, Delivered, Event, Fault, Integer, Json, JsonMap, NotANumber, ParseError,
};
