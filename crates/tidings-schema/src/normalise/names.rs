//! Two Rust types of one name.

use super::{Context, Normal};
use crate::{Diagnostic, pointer};

/// Refuses names under which two types would be confused.
///
/// schemars numbers types of one name in the order in which it meets them (`Status`, `Status2`), so
/// that a name would change with an unrelated field. A type that is really declared as `Status2` is
/// known by the names that are declared. Whether all is well.
pub(super) fn check(
    context: &Context,
    type_name: &str,
    normal: &Normal,
    diagnostics: &mut Vec<Diagnostic>,
) -> bool {
    let before = diagnostics.len();
    let place = |name: &str| context.schema(pointer::child("/$defs", name));
    for name in normal.defs.keys() {
        let Some(base) = numbered(name).filter(|base| normal.defs.contains_key(*base)) else { continue };
        if context.declared_types.is_some_and(|declared| declared.contains(name)) {
            continue;
        }
        diagnostics.push(
            Diagnostic::error(
                "type-name-twice",
                format!(
                    "`{type_name}` uses two types called `{base}`: schemars numbered one of them `{name}`"
                ),
                context.declaration.place.clone(),
            )
            .also(place(base))
            .also(place(name))
            .help(format!(
                "give one of them another name: `#[schemars(rename = \"…{base}\")]`, or \
                 `#[schemars(rename = \"{base}Of{{T}}\")]` where it is one generic type"
            )),
        );
    }
    if normal.defs.contains_key(type_name) {
        diagnostics.push(
            Diagnostic::error(
                "type-name-twice",
                format!("`{type_name}` uses another type that is also called `{type_name}`"),
                context.declaration.place.clone(),
            )
            .also(place(type_name))
            .help(format!("give the inner one another name: `#[schemars(rename = \"…{type_name}\")]`")),
        );
    }
    diagnostics.len() == before
}

/// `Status` for `Status2`; schemars counts from 2.
fn numbered(name: &str) -> Option<&str> {
    let base = name.trim_end_matches(|letter: char| letter.is_ascii_digit());
    let number = name.get(base.len()..)?;
    let counted = !number.starts_with('0') && !number.is_empty() && number != "1";
    (counted && !base.is_empty()).then_some(base)
}
