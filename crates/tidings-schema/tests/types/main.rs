//! Rust types and the schema files that they give: `tests/golden/<case>.schema.json`, and beside it
//! `<case>.warnings.txt` where something is said. `TIDINGS_GOLDEN=write cargo test -p tidings-schema`
//! writes them anew; read the difference.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

mod collections;
mod envelope;
mod flattened;
mod roots;
mod scalars;
#[path = "../support/mod.rs"]
mod support;
mod unions;
mod unusual;

use std::{fs, path::Path};

use support::lines;
use tidings_schema::{Declaration, derive};

/// Derives the declaration and compares it with what the repository has.
pub(crate) fn golden(case: &str, declaration: &Declaration) {
    let derived = derive(declaration, None).unwrap_or_else(|errors| panic!("{case}:\n{}", lines(&errors)));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut warnings = lines(&derived.warnings);
    if !warnings.is_empty() {
        warnings.push('\n');
    }
    for (file, text) in [
        (folder.join(format!("{case}.schema.json")), &derived.text),
        (folder.join(format!("{case}.warnings.txt")), &warnings),
    ] {
        if std::env::var_os("TIDINGS_GOLDEN").is_some_and(|wish| wish == "write") {
            if text.is_empty() {
                let _ = fs::remove_file(&file);
            } else {
                fs::write(&file, text).unwrap();
            }
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(expected, *text, "{}", file.display());
    }
    assert_eq!(derived, derive(declaration, None).unwrap(), "the same declaration gives the same bytes");
    let sorted = derive(&by_name(declaration), None).unwrap();
    assert_eq!(
        derived.text, sorted.text,
        "{case}: properties in declared order, although schemars sorts them"
    );
}

/// The declaration as an xtask hands it over: its schemars sorts by name.
fn by_name(declaration: &Declaration) -> Declaration {
    let mut sorted = declaration.clone();
    for ty in std::iter::once(&mut sorted.payload).chain(&mut sorted.envelope) {
        ty.schema.iter_mut().for_each(serde_json::Value::sort_all_objects);
    }
    sorted
}
