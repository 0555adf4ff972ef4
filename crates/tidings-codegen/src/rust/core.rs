//! The core package: the runtime as a crate of its own, on which the crates of all components depend.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use tidings_schema::Diagnostic;

use super::package::{render, toml};
use super::text::Source;
use crate::markdown::line;
use crate::target::{CORE_VERSION, CoreSettings, Package, PackageSettings};

/// The files beside [`RUNTIME`].
const FILES: &[(&str, &str)] =
    &[("src/lib.rs", include_str!("runtime/lib.rs")), ("src/tests.rs", include_str!("runtime/tests.rs"))];

/// The files of `src/internal/`, which standalone modules embed as far as they need them.
pub(super) const RUNTIME: &[(&str, &str)] = &[
    ("mod", include_str!("runtime/internal/mod.rs")),
    ("check", include_str!("runtime/internal/check.rs")),
    ("constraints", include_str!("runtime/internal/constraints.rs")),
    ("delivered", include_str!("runtime/internal/delivered.rs")),
    ("digits", include_str!("runtime/internal/digits.rs")),
    ("document", include_str!("runtime/internal/document.rs")),
    ("error", include_str!("runtime/internal/error.rs")),
    ("escape", include_str!("runtime/internal/escape.rs")),
    ("event", include_str!("runtime/internal/event.rs")),
    ("integers", include_str!("runtime/internal/integers.rs")),
    ("json", include_str!("runtime/internal/json.rs")),
    ("limits", include_str!("runtime/internal/limits.rs")),
    ("map", include_str!("runtime/internal/map.rs")),
    ("memo", include_str!("runtime/internal/memo.rs")),
    ("node", include_str!("runtime/internal/node.rs")),
    ("parser", include_str!("runtime/internal/parser.rs")),
    ("numbers", include_str!("runtime/internal/numbers.rs")),
    ("object", include_str!("runtime/internal/object.rs")),
    ("pattern", include_str!("runtime/internal/pattern.rs")),
    ("reader", include_str!("runtime/internal/reader.rs")),
    ("record", include_str!("runtime/internal/record.rs")),
    ("rules", include_str!("runtime/internal/rules.rs")),
    ("scalar", include_str!("runtime/internal/scalar.rs")),
    ("shape", include_str!("runtime/internal/shape.rs")),
    ("source", include_str!("runtime/internal/source.rs")),
    ("spelling", include_str!("runtime/internal/spelling.rs")),
    ("text_name", include_str!("runtime/internal/text_name.rs")),
    ("tuple", include_str!("runtime/internal/tuple.rs")),
    ("wide", include_str!("runtime/internal/wide.rs")),
    ("union/mod", include_str!("runtime/internal/union/mod.rs")),
    ("union/adjacent", include_str!("runtime/internal/union/adjacent.rs")),
    ("union/external", include_str!("runtime/internal/union/external.rs")),
    ("union/internal", include_str!("runtime/internal/union/internal.rs")),
    ("union/memoized", include_str!("runtime/internal/union/memoized.rs")),
    ("union/replay", include_str!("runtime/internal/union/replay.rs")),
    ("union/untagged", include_str!("runtime/internal/union/untagged.rs")),
];

/// What users see: the crate's root has it, and the root of each crate that depends on it.
pub(super) const REEXPORTED: [&str; 9] =
    ["Decimal", "Delivered", "Event", "Fault", "Integer", "Json", "JsonMap", "NotANumber", "ParseError"];

/// Manifests are templates: cargo would leave a folder with a manifest of its own out of this crate.
const TEMPLATES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("templates/core/Cargo.toml.hbs")),
    ("README.md", include_str!("templates/core/README.md.hbs")),
];

/// The module of the core package that generated code calls.
const MACHINERY: &str = "internal";

/// The core package.
pub(super) fn emit(settings: &CoreSettings) -> Result<Package, Diagnostic> {
    let mut files: BTreeMap<String, String> =
        FILES.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
    for (name, text) in RUNTIME {
        files.insert(format!("src/{MACHINERY}/{name}.rs"), (*text).to_owned());
    }
    let data = json!({
        "name": line(&settings.name),
        "crate_name": library(&settings.name),
        "toml": {
            "name": toml(&settings.name),
            "version": toml(CORE_VERSION),
            "license": toml(&settings.license),
            "repository": settings.repository.as_deref().map(toml),
            "authors": settings.authors.iter().map(|author| toml(author)).collect::<Vec<_>>().join(", "),
        },
    });
    render(TEMPLATES, &data, &mut files)?;
    Ok(Package { files })
}

/// What the templates of a component's package are told about the core package.
pub(super) fn reference(settings: &PackageSettings) -> Value {
    let core = &settings.core;
    let is_bare = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let key = if core.name.chars().all(is_bare) { core.name.clone() } else { toml(&core.name) };
    let path = core.path_from(&settings.directory).as_deref().map(toml);
    let library = library(&core.name);
    let mut imports = Source::new();
    imports.line(&format!("use {library}::{MACHINERY} as runtime;"));
    imports.line("");
    imports.import("pub use", &library, &REEXPORTED);
    json!({
        "key": key,
        "version": toml(&core.version),
        "path": path,
        "name": line(&core.name),
        "imports": imports.finish().trim_end(),
    })
}

/// How code names a crate.
fn library(name: &str) -> String {
    name.replace('-', "_")
}
