//! What a payload implements.

use serde::Serialize;

/// A payload with a name, a version, a source and a detail-type. Implemented by
/// [`#[derive(Event)]`](derive@crate::Event).
///
/// A payload without a [`Factory`] is no event, in production either: the xtask would be too late to say so.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an event",
    label = "not an event",
    note = "put `#[derive(tidings::Event)]` and `#[event(name = \"…\", version = 1)]` on the payload"
)]
pub trait Event: Serialize + Factory {
    /// The event's name on the wire: `bank.transaction:created`.
    const NAME: &'static str;
    /// The event's version, from 1.
    const VERSION: u32;
    /// The name of the component that the event belongs to.
    const COMPONENT: &'static str;
    /// The EventBridge source.
    const SOURCE: &'static str;
    /// The EventBridge detail-type, at most 128 characters.
    const DETAIL_TYPE: &'static str;
}

/// Shows what a payload looks like. Every payload has one.
///
/// The samples become the examples of the schema and of the packages, the tests of the generated types, and
/// tell what the type does not. A factory is a function of nothing: no clock, no randomness, or the schemas
/// change on every run.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no factory",
    label = "`Factory` is not implemented for this type",
    note = "write `impl tidings::Factory for {Self}` with `fn build() -> Self`: one sample in which every optional field has a value"
)]
pub trait Factory: Sized {
    /// One sample, fully populated: each optional field has a value, each list an item.
    fn build() -> Self;

    /// All samples, [`build`](Factory::build)'s first. Where one sample cannot show every value of an enum and
    /// every variant of a union, the others do.
    fn samples() -> Vec<Self> {
        vec![Self::build()]
    }
}
