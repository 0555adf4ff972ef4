//! What the generated code calls: readers that judge as the schemas do, and the checks that say
//! where and why a document was refused.

mod check;
pub(crate) mod closed;
mod delivered;
mod document;
mod error;
mod event;
mod numbers;
mod scalar;
mod shape;
pub(crate) mod union;

pub(crate) use check::{At, Faults, Named, Record};
pub use delivered::Delivered;
pub(crate) use delivered::Delivery;
pub(crate) use document::{examples, parse, to_json};
pub use error::{Fault, ParseError};
pub use event::Event;
pub(crate) use numbers::{AnyInteger, Int, Ranged};
pub(crate) use scalar::{constant, integer, text};
pub(crate) use shape::{Boxed, Items, Properties, Seed, Shape, Text};
