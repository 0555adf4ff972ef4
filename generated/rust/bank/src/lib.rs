#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]
#![warn(missing_docs)]

pub mod detail_types;
mod event;
pub mod v1;
pub mod v2;

use acme_events_core::internal as runtime;

pub use acme_events_core::{
    Decimal, Delivered, Event, Fault, Integer, Json, JsonMap, NotANumber, ParseError,
};

pub use event::BankEvent;

/// The sources that the component's events come from.
pub const SOURCES: &[&str] = &["com.24sevenoffice.banktransfer"];
