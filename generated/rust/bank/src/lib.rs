#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod detail_types;
mod event;
// The same in every package, which uses the parts that it needs.
#[allow(dead_code, unused_imports, unused_macros)]
mod runtime;
pub mod v1;
pub mod v2;

pub use event::BankEvent;
pub use runtime::{
    Decimal, Delivered, Event, Fault, Integer, Json, JsonMap, NotANumber, ParseError,
};

/// The sources that the component's events come from.
pub const SOURCES: &[&str] = &["com.24sevenoffice.banktransfer"];
