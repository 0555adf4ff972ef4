//! The language-neutral types of a component: closed enums, matched exhaustively, so that a new
//! kind of type makes the compiler list the work.
//!
//! Invariants that the reader ([`read`](crate::read)) establishes and the targets rely on:
//! - every [`TypeRef::Named`] names an entry of [`Component::types`];
//! - [`TypeRef::Nullable`] never wraps a nullable or [`TypeRef::Any`];
//! - inline records, enums and unions have been given a name (from the path to them) and stand in
//!   `types`; nothing that needs a declaration is nested in a [`TypeRef`];
//! - properties, values and variants are in declared order, and their wire names are distinct;
//! - every [`Check::Reference`] names an entry of [`Component::checks`];
//! - type names are distinct within a version, ignoring case (a name is a file name in some targets).

mod cycles;
mod repeated;
mod rule;
mod types;

use std::collections::BTreeMap;

use serde_json::Value;
use tidings_schema::Place;

pub(crate) use cycles::cycles;
pub use repeated::{RepeatedReadings, repeated_readings};
pub use rule::{Check, Kind, Rule};
pub use tidings_schema::Name;
pub use tidings_schema::pattern::Pattern;
pub use types::{
    Additional, Bound, Docs, Enum, EnumValue, Format, Integer, IntegerFormat, Length, ListType, MapType,
    NumberFormat, NumberType, Primitive, Property, Record, Scalar, StringType, Tagging, TypeDef, TypeKind,
    TypeRef, Union, Variant, VariantBody,
};

/// A family of events that is published as one package a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Component {
    /// As given to `component!`: `bank`.
    pub name: Name,
    /// By event name, then version.
    pub events: Vec<Event>,
    /// Every type of every event, by version and name.
    pub types: BTreeMap<TypeId, TypeDef>,
    /// What rules refer to, by version and the name of the definition; it may be a type's name as well.
    pub checks: BTreeMap<TypeId, Check>,
}

/// A type of a component. Types of one version share a namespace (`v1`), whichever event uses them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeId {
    /// The version of the events that use the type.
    pub version: u32,
    /// The name it is declared with, such as `TransactionCreated`; not yet an identifier of any target.
    pub name: String,
}

/// One version of one event.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The name on the wire: `bank.transaction:created`.
    pub name: Name,
    /// From 1.
    pub version: u32,
    /// The EventBridge source.
    pub source: String,
    /// The EventBridge detail-type.
    pub detail_type: String,
    /// The payload.
    pub payload: TypeId,
    /// What travels, where the component has an envelope; otherwise the payload itself travels.
    pub envelope: Option<TypeId>,
    /// Samples of the payload.
    pub examples: Vec<Value>,
    /// Samples of what travels; empty without an envelope.
    pub envelope_examples: Vec<Value>,
    /// The canonical JSON Schema, as it stands in `schemas/`, with its final newline.
    pub schema: String,
    /// The schema's path below `schemas/<component>/`: `bank-transaction-created/v1.schema.json`.
    pub schema_path: String,
    /// The schema's root.
    pub place: Place,
}

impl Event {
    /// What stands in the `detail` of a delivered event: the envelope, or the bare payload.
    pub fn travels(&self) -> &TypeId {
        self.envelope.as_ref().unwrap_or(&self.payload)
    }

    /// Samples of what stands in the `detail` of a delivered event.
    pub fn travelling_examples(&self) -> &[Value] {
        if self.envelope.is_some() { &self.envelope_examples } else { &self.examples }
    }
}
