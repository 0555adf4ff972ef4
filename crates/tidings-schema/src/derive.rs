//! The flow from a declaration to the text of its schema.

use std::collections::BTreeSet;

use crate::{Declaration, Derived, Diagnostic};

/// Derives the one canonical schema of an event version.
///
/// `declared_types` are the names under which the workspace's types are known to schemars: every
/// `struct` and `enum` in the sources and what `#[serde(rename)]` or `#[schemars(rename)]` make of it.
/// With them, a type that is really called `Status2` is told from schemars' number for a second
/// `Status`; without them, every such pair is refused.
///
/// # Errors
/// Everything that is wrong with the declaration, all at once.
pub fn derive(
    declaration: &Declaration,
    _declared_types: Option<&BTreeSet<String>>,
) -> Result<Derived, Vec<Diagnostic>> {
    Err(vec![Diagnostic::error("not-derived", "schemas are not derived yet", declaration.place.clone())])
}
