//! Every construct that payloads can have, grouped into events that say what they show.
//!
//! | event | shows |
//! |---|---|
//! | [`showcase.numbers`](NumbersShown) | integers of 8 to 64 bits, floats, booleans |
//! | [`showcase.wide-numbers`](WideNumbersShown) | integers beyond 2^53 and of 128 bits, decimals as numbers |
//! | [`showcase.text`](TextShown) | text and its formats |
//! | [`showcase.optional`](OptionalShown) | absent, `null` and default, and what tells them apart |
//! | [`showcase.collections`](CollectionsShown) | lists, sets, tuples, fixed arrays |
//! | [`showcase.maps`](MapsShown) | maps by text, integer, enum and pattern |
//! | [`showcase.enums`](EnumsShown) | closed, open and numeric enums, constants |
//! | [`showcase.unions`](UnionsShown) | the four taggings, and what their variants can hold |
//! | [`showcase.open-unions`](OpenUnionsShown) | unions that keep variants they do not know |
//! | [`showcase.nested-unions`](NestedUnionsShown) | unions within unions |
//! | [`showcase.flattening`](FlatteningShown) | records, maps and unions that are flattened into a record |
//! | [`showcase.recursion`](RecursionShown) | types that hold themselves, or one another |
//! | [`showcase.constraints`](ConstraintsShown) | length, pattern, range, multiples, distinct items |
//! | [`showcase.names`](NamesShown) | names that are keywords, reserved, no identifiers, or nearly the same |
//! | [`showcase.documentation`](DocumentationShown) | hostile text, deprecation |
//! | [`showcase.anything`](AnythingShown) | any JSON value, unit, records without properties |
//!
//! Every value that serde writes here, serde reads back. What serde cannot read through `flatten`, an internal
//! tag or no tag at all (it buffers the value, and the buffer holds neither 128 bits nor decimals as they are
//! spelled) stands nowhere inside such a type.

mod anything;
mod collections;
mod constraints;
mod decimal;
mod documentation;
mod enums;
mod flattening;
mod maps;
mod names;
mod nested_unions;
mod numbers;
mod open_unions;
mod optional;
mod present;
#[cfg(feature = "random")]
pub mod random;
mod recursion;
mod text;
mod unions;
mod wide_numbers;

pub use anything::*;
pub use collections::*;
pub use constraints::*;
pub use decimal::Decimal;
pub use documentation::*;
pub use enums::*;
pub use flattening::*;
pub use maps::*;
pub use names::*;
pub use nested_unions::*;
pub use numbers::*;
pub use open_unions::*;
pub use optional::*;
pub use recursion::*;
pub use text::*;
pub use unions::*;
pub use wide_numbers::*;

tidings::component!("showcase", source = "tidings.showcase");
