//! What is known of an event before its schema is derived, and what is derived.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Diagnostic, Facts, Place};

/// One event version as its crate declares it.
#[derive(Clone, Debug)]
pub struct Declaration {
    /// The component's name, such as `bank`.
    pub component: String,
    /// The event's name on the wire, such as `bank.transaction:created`.
    pub name: String,
    /// From 1.
    pub version: u32,
    /// The EventBridge source.
    pub source: String,
    /// The EventBridge detail-type.
    pub detail_type: String,
    /// The payload's Rust identifier.
    pub place: Place,
    /// What the event carries.
    pub payload: DeclaredType,
    /// What the payload travels in, where the component has an envelope.
    pub envelope: Option<DeclaredType>,
    /// JSON Pointers into the payload's sample (or else the envelope's) whose missing coverage is
    /// allowed. List items are addressed by any index, `/lines/0/discount`.
    pub allow_unsampled: Vec<String>,
    /// Whether what is sent must be a JSON object, as EventBridge asks.
    pub needs_object: bool,
    /// What the declarations of the types show.
    pub facts: Facts,
}

/// A Rust type: what schemars and its factory say of it.
#[derive(Clone, Debug, Default)]
pub struct DeclaredType {
    /// The Rust identifier: `TransactionCreated`, `Detail`.
    pub type_name: String,
    /// What schemars 1.2 writes for it (draft 2020-12, serialize contract); none where the type does
    /// not implement `JsonSchema`.
    pub schema: Option<Value>,
    /// The samples in the factory's order, as JSON text or as serde's error.
    pub samples: Vec<Result<String, String>>,
    /// The samples when they are built a second time, where they are not the same texts.
    pub samples_again: Option<Vec<Result<String, String>>>,
    /// The declaration as Rust code, where the derive saw it.
    pub declaration: Option<String>,
}

/// What the sources of the workspace tell, beside what the types themselves say.
#[derive(Clone, Copy)]
pub struct SourceFacts<'s> {
    /// The names under which the workspace's types are known to schemars: every `struct` and `enum` in the sources and
    /// what `#[serde(rename)]` or `#[schemars(rename)]` make of it.
    pub types: &'s BTreeSet<String>,
    /// The names of the properties of a record in declared order, as far as the sources tell: of the record at a JSON
    /// Pointer into an event's schema.
    pub order: &'s dyn Fn(&Value, &str) -> Vec<String>,
}

/// A schema file that was derived.
#[derive(Clone, Debug, PartialEq)]
pub struct Derived {
    /// Relative to the folder of schemas: `bank/bank-transaction-created/v1.schema.json`.
    pub path: String,
    /// The file's text, canonical.
    pub text: String,
    /// What is said about it that does not prevent it.
    pub warnings: Vec<Diagnostic>,
}

impl Declaration {
    /// The event as people name it: `bank.transaction:created@v1`.
    pub fn event(&self) -> String {
        format!("{}@v{}", self.name, self.version)
    }
}
