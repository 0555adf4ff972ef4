//! What generated code calls: readers that judge as the schemas do, and the checks that say where and
//! why a document was refused. Other code must not use it.
//!
//! Macros name this module `runtime`, which whoever calls them has imported. Comments such as
//! `// rules {` mark what a standalone module without such types leaves out.

mod check;
mod constraints;
pub mod delivered;
mod digits;
mod document;
mod error;
mod escape;
mod event;
mod integers;
mod json;
mod limits;
mod map;
mod memo;
mod node;
mod numbers;
mod object;
mod parser;
mod pattern;
mod reader;
pub mod record;
pub mod rules;
mod scalar;
mod shape;
mod source;
mod spelling;
mod text_name;
mod tuple;
pub mod union;
pub mod wide;

pub use check::{At, Faults, Named};
pub use constraints::{Items, Properties, Text};
pub use delivered::Delivered;
pub use document::{example, examples, parse, to_json};
pub use error::{Fault, ParseError};
pub use event::Event;
pub use integers::{Int, Signed, Unsigned};
pub use json::Json;
pub use limits::{Limit, Limited, Limits, MultipleOf};
pub use map::JsonMap;
pub use node::Node;
pub use numbers::AnyInteger;
pub use numbers::{Decimal, Integer, NotANumber};
pub use object::Record;
pub use pattern::{Matcher, Matching, Pattern};
pub use record::{Anything, Each, Nothing, Rest};
pub use rules::{Check, End, Kind, Known, Rule};
pub use scalar::{constant, scalar, text};
pub use shape::{Boxed, Seed, Shape};
pub use tuple::check_items;

pub use serde;

pub use check::judge;
pub use delivered::events;
pub use limits::limits;
pub use pattern::pattern;
pub use record::{optional, record, required};
pub use rules::{judged, rules, shared_check};
pub use shape::alias;
pub use tuple::tuple;
pub use union::memoized::memoized;
pub use union::union;
pub use union::untagged::untagged;
pub use wide::wide_record;
