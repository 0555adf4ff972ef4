//! Schemas that nobody derived from a type: any JSON Schema → the dialect.
//!
//! What comes out is *equivalent* to what goes in: the structural keywords say as much as types can say, and never
//! less than the schema allows; what remains stands in `allOf` of the declared type that it belongs to, as a rule.
//!
//! The way through: references are resolved and every draft is spelled as 2020-12 (`resolve`, `draft`); a node and
//! all that is asked beside it become one conjunction (`flat`, `meet`); a conjunction becomes a type and rules
//! (`lower`, with `object`, `array`, `scalar`, `choice`, `union`, `tagged`, `rule`), and types get their names (`names`).

mod accepts;
mod array;
mod assemble;
mod build;
mod choice;
mod cycles;
mod disjoint;
mod distinct;
mod draft;
mod event;
mod flat;
mod form;
mod inplace;
mod kinds;
mod limit;
mod lower;
mod meet;
mod names;
mod node;
mod number;
mod object;
mod origin;
mod resolve;
mod rule;
mod scalar;
mod tagged;
mod union;
mod uri;
mod values;
mod widen;

use serde_json::Value;

use crate::{Diagnostic, Place, Severity, depth};

pub use event::{Identity, Judge, event};
pub(crate) use resolve::{AT, Resolver, referred};

/// How deep a schema of the dialect may nest, so that `serde_json` reads it.
const DEEPEST: usize = 126;

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
pub fn import(schema: &ForeignSchema<'_>, options: &ImportOptions<'_>) -> Result<Imported, Vec<Diagnostic>> {
    let value = parse(schema.text).map_err(|error| {
        let place = Place::Source {
            file: schema.path.to_owned(),
            line: u32::try_from(error.line()).unwrap_or(u32::MAX),
            column: u32::try_from(error.column()).unwrap_or(u32::MAX),
        };
        vec![
            Diagnostic::error("schema-json", format!("this is not JSON, or nests too deep: {error}"), place)
                .help("give a JSON Schema as JSON"),
        ]
    })?;
    bring(value, schema.path, schema.beside, false, options)
}

/// Brings a schema that was inferred, and is at hand as a value, into the dialect. Its `allOf` are rules already, so
/// what is in the dialect stays as it is.
///
/// # Errors
/// As [`import`].
pub fn lower(schema: &Value, path: &str, options: &ImportOptions<'_>) -> Result<Imported, Vec<Diagnostic>> {
    if depth::nesting(schema) > resolve::DEEPEST {
        return Err(vec![too_deep(path)]);
    }
    bring(schema.clone(), path, &|_| None, true, options)
}

/// JSON, with or without a byte order mark.
fn parse(text: &str) -> Result<Value, serde_json::Error> {
    serde_json::from_str(text.trim_start_matches('\u{feff}'))
}

fn too_deep(path: &str) -> Diagnostic {
    let place = Place::File { file: path.to_owned() };
    Diagnostic::error("schema-too-deep", "the schema nests too deep", place)
        .help("define what is deep inside under `$defs`, and refer to it")
}

fn bring(
    value: Value,
    path: &str,
    beside: &dyn Fn(&str) -> Option<String>,
    rules_apart: bool,
    options: &ImportOptions<'_>,
) -> Result<Imported, Vec<Diagnostic>> {
    let resolver = resolve::Resolver::new(path, value, beside);
    let (targets, files, mut diagnostics) = resolver.targets();
    if diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error) {
        return Err(diagnostics);
    }
    let lowered = lower::Lowerer::new(targets, files, rules_apart, options).document();
    let (schema, warnings) = lowered.map_err(|fault| vec![fault])?;
    if depth::nesting(&schema) > DEEPEST {
        return Err(vec![too_deep(path)]);
    }
    diagnostics.extend(warnings);
    Ok(Imported { schema, warnings: diagnostics })
}
