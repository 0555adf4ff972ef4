//! What the generated code calls: readers that judge as the schemas do, and the checks that say
//! where and why a document was refused.

mod check;
mod constraints;
pub(crate) mod delivered;
mod digits;
mod document;
mod error;
mod event;
mod integers;
mod json;
mod limits;
mod map;
mod node;
mod numbers;
mod parser;
mod pattern;
mod reader;
pub(crate) mod record;
pub(crate) mod rules;
mod scalar;
mod shape;
mod source;
mod spelling;
mod text_name;
mod tuple;
pub(crate) mod union;

pub(crate) use check::{At, Faults, Named, Record};
pub(crate) use constraints::{Items, Properties, Text};
pub use delivered::Delivered;
pub(crate) use document::{example, examples, parse, to_json};
pub use error::{Fault, ParseError};
pub use event::Event;
pub(crate) use integers::{Int, Signed, Unsigned};
pub use json::Json;
pub(crate) use limits::{Limit, Limited, Limits, MultipleOf};
pub use map::JsonMap;
pub(crate) use node::Node;
pub(crate) use numbers::AnyInteger;
pub use numbers::{Decimal, Integer, NotANumber};
pub(crate) use pattern::{Matcher, Matching, Pattern};
pub(crate) use record::{Anything, Each, Nothing, Rest};
pub(crate) use rules::{Check, End, Kind, Known, Rule};
pub(crate) use scalar::{constant, scalar, text};
pub(crate) use shape::{Boxed, Seed, Shape};
pub(crate) use tuple::check_items;

pub(crate) use check::judge;
pub(crate) use delivered::events;
pub(crate) use limits::limits;
pub(crate) use pattern::pattern;
pub(crate) use record::{optional, record, required};
pub(crate) use rules::{judged, rules, shared_check};
pub(crate) use shape::alias;
pub(crate) use tuple::tuple;
pub(crate) use union::union;
pub(crate) use union::untagged::untagged;
