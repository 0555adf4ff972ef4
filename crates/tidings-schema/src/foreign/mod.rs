//! Schemas that nobody derived from a type: any JSON Schema → the dialect.
//!
//! What comes out is *equivalent* to what goes in: the structural keywords say as much as types can say, and never
//! less than the schema allows; what remains stands in `allOf` of the declared type that it belongs to, as a rule.

use serde_json::Value;

use crate::{Derived, Diagnostic, Place};

/// A schema as it was found.
pub struct ForeignSchema<'a> {
    /// As diagnostics show it.
    pub path: &'a str,
    /// The whole text, JSON.
    pub text: &'a str,
    /// The text of a file that a `$ref` names, by its path relative to the schema's folder (`../common/user.json`).
    pub beside: &'a dyn Fn(&str) -> Option<String>,
}

/// How a schema is brought into the dialect.
pub struct ImportOptions<'a> {
    /// The root type's name.
    pub root: &'a str,
    /// Whether every other type's name begins with the root's. Events of one component share a namespace, and one
    /// event's types must not depend on another's.
    pub prefixed: bool,
    /// Whether every language can express a regular expression; otherwise why not. What cannot be expressed is left
    /// out with a warning.
    pub pattern: &'a dyn Fn(&str) -> Result<(), String>,
}

/// A schema in the dialect.
#[derive(Clone, Debug, PartialEq)]
pub struct Imported {
    /// Draft 2020-12, `title` is the root type's name; every type that needs a name stands in `$defs`.
    pub schema: Value,
    /// What no language and no rule can say, each with its JSON Pointer into the schema that was found.
    pub warnings: Vec<Diagnostic>,
}

/// Brings a schema of draft-04, 06, 07, 2019-09 or 2020-12 into the dialect.
///
/// # Errors
/// Text that is not JSON, references to nothing, keywords whose value has the wrong form.
pub fn import(schema: &ForeignSchema<'_>, _options: &ImportOptions<'_>) -> Result<Imported, Vec<Diagnostic>> {
    let place = Place::File { file: schema.path.to_owned() };
    Err(vec![Diagnostic::error("schema-foreign", "schemas of others are not read yet", place)])
}

/// Brings a schema that was inferred, and is at hand as a value, into the dialect.
///
/// # Errors
/// As [`import`].
pub fn lower(_schema: &Value, path: &str, _options: &ImportOptions<'_>) -> Result<Imported, Vec<Diagnostic>> {
    let place = Place::File { file: path.to_owned() };
    Err(vec![Diagnostic::error("schema-foreign", "schemas of others are not read yet", place)])
}

/// What is known of an event that no crate declares.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The component's name, such as `github`.
    pub component: String,
    /// The event's name on the wire.
    pub name: String,
    /// From 1.
    pub version: u32,
    /// The EventBridge source.
    pub source: String,
    /// The EventBridge detail-type.
    pub detail_type: String,
    /// Where a person finds it: the folder or the schema file.
    pub place: Place,
}

/// The schema file of an event whose payload was imported, with its samples, each validated.
///
/// # Errors
/// Samples that the schema refuses.
pub fn event(
    _imported: &Imported,
    identity: &Identity,
    _samples: &[Value],
) -> Result<Derived, Vec<Diagnostic>> {
    let message = "schemas of others are not read yet";
    Err(vec![Diagnostic::error("schema-foreign", message, identity.place.clone())])
}
