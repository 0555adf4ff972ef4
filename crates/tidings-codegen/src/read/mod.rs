//! `schemas/` → [`Component`]: the canonical dialect of JSON Schema 2020-12, and nothing looser.
//!
//! What the model cannot say is an error with its JSON Pointer. The dialect:
//!
//! | schema | model |
//! |---|---|
//! | `type: object` with `properties` | record; `additionalProperties` says whether it is open, closed or has a typed rest |
//! | `type: object` without `properties` | map; keys by `propertyNames` |
//! | `enum`, `oneOf` of `const`s | enum; `anyOf` of it and `{type: string}` is open |
//! | other `oneOf`, `anyOf` | union, tagged as serde tags; `anyOf` of it and `true` is open |
//! | `type: [T, "null"]`, `anyOf` with `{type: null}` | nullable |
//! | `items`; `prefixItems` with `items: false` | list; tuple |
//! | `true`, `{}` | any |
//! | `allOf` | rules: schemas of any form that are checked beside the type |

mod array;
mod choice;
mod document;
mod merge;
mod node;
mod object;
mod open;
mod rule;
mod scalar;
mod shape;
mod union;

use serde_json::Value;
use tidings_schema::pattern::enforced;
use tidings_schema::{Diagnostic, Place};

use crate::model::{Component, Name, TypeId};

/// The text of a schema file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// As diagnostics show it: `schemas/bank/bank-transaction-created/v1.schema.json`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

/// Reads every event of a component.
///
/// # Errors
/// Everything that is wrong in any of the files: text that is not JSON, keywords or combinations
/// outside the dialect, dangling references, names that collide.
pub fn component(name: &str, files: &[SchemaFile]) -> Result<Component, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let mut documents = Vec::new();
    for file in files {
        match document::read(file) {
            Ok(document) if document.component == name => documents.push(document),
            Ok(document) => diagnostics.push(
                Diagnostic::error(
                    "schema-component",
                    format!(
                        "this event says that it is of component `{}`, but it stands among those of `{name}`",
                        document.component
                    ),
                    Place::Schema { file: file.path.clone(), pointer: "/x-tidings/component".into() },
                )
                .help(format!(
                    "move the file below the folder of `{}`, or correct `component`",
                    document.component
                )),
            ),
            Err(found) => diagnostics.extend(found),
        }
    }
    let (events, types, checks) = merge::merge(documents, &mut diagnostics);
    if diagnostics.is_empty() {
        Ok(Component { name: Name::new(name), events, types, checks })
    } else {
        Err(diagnostics)
    }
}

/// Warns of the patterns of some schemas that no reader checks; of text that is not JSON, nothing is said.
#[must_use]
pub fn left_out_patterns(files: &[SchemaFile]) -> Vec<Diagnostic> {
    let mut warnings = Vec::new();
    for file in files.iter().filter(|file| file.text.contains("\"pattern")) {
        let Ok(schema) = serde_json::from_str::<Value>(&file.text) else { continue };
        warnings.extend(enforced(&schema).1.iter().map(|left_out| left_out.warning(&file.path)));
    }
    warnings
}

/// Reads a schema that describes no event, for a module that stands alone, and says which type is the root.
///
/// # Errors
/// As [`component`].
pub fn module(file: &SchemaFile) -> Result<(Component, TypeId), Vec<Diagnostic>> {
    let (component, root) = document::read_module(file)?;
    let mut diagnostics = Vec::new();
    merge::check_case(&component.types, &mut diagnostics);
    if diagnostics.is_empty() { Ok((component, root)) } else { Err(diagnostics) }
}
