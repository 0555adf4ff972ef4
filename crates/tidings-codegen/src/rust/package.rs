//! The files of a package that are not types: manifest, README, crate root, runtime and schemas.

use std::collections::{BTreeMap, BTreeSet};

use handlebars::Handlebars;
use serde_json::{Value, json};
use tidings_schema::visible::{escape_hidden, one_line};
use tidings_schema::{Diagnostic, Place};

use super::emit::{events_ident, sources};
use super::marks;
use super::names::Names;
use crate::changelog::{CHANGELOG, changelog};
use crate::markdown::{cell_code, line};
use crate::model::Component;
use crate::target::PackageSettings;

pub(super) const RUNTIME: &[(&str, &str)] = &[
    ("mod", include_str!("runtime/mod.rs")),
    ("check", include_str!("runtime/check.rs")),
    ("constraints", include_str!("runtime/constraints.rs")),
    ("delivered", include_str!("runtime/delivered.rs")),
    ("digits", include_str!("runtime/digits.rs")),
    ("document", include_str!("runtime/document.rs")),
    ("error", include_str!("runtime/error.rs")),
    ("escape", include_str!("runtime/escape.rs")),
    ("event", include_str!("runtime/event.rs")),
    ("integers", include_str!("runtime/integers.rs")),
    ("json", include_str!("runtime/json.rs")),
    ("limits", include_str!("runtime/limits.rs")),
    ("map", include_str!("runtime/map.rs")),
    ("memo", include_str!("runtime/memo.rs")),
    ("node", include_str!("runtime/node.rs")),
    ("parser", include_str!("runtime/parser.rs")),
    ("numbers", include_str!("runtime/numbers.rs")),
    ("object", include_str!("runtime/object.rs")),
    ("pattern", include_str!("runtime/pattern.rs")),
    ("reader", include_str!("runtime/reader.rs")),
    ("record", include_str!("runtime/record.rs")),
    ("rules", include_str!("runtime/rules.rs")),
    ("scalar", include_str!("runtime/scalar.rs")),
    ("shape", include_str!("runtime/shape.rs")),
    ("source", include_str!("runtime/source.rs")),
    ("spelling", include_str!("runtime/spelling.rs")),
    ("text_name", include_str!("runtime/text_name.rs")),
    ("tuple", include_str!("runtime/tuple.rs")),
    ("wide", include_str!("runtime/wide.rs")),
    ("union/mod", include_str!("runtime/union/mod.rs")),
    ("union/adjacent", include_str!("runtime/union/adjacent.rs")),
    ("union/external", include_str!("runtime/union/external.rs")),
    ("union/internal", include_str!("runtime/union/internal.rs")),
    ("union/memoized", include_str!("runtime/union/memoized.rs")),
    ("union/replay", include_str!("runtime/union/replay.rs")),
    ("union/untagged", include_str!("runtime/union/untagged.rs")),
];

/// What the crate's root has of the runtime.
pub(super) const REEXPORTED: [&str; 9] =
    ["Decimal", "Delivered", "Event", "Fault", "Integer", "Json", "JsonMap", "NotANumber", "ParseError"];

const TEMPLATES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("templates/Cargo.toml.hbs")),
    ("README.md", include_str!("templates/README.md.hbs")),
    ("src/lib.rs", include_str!("templates/lib.rs.hbs")),
];

/// Adds the files to a package.
pub(super) fn files(
    component: &Component,
    names: &Names,
    settings: &PackageSettings,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Diagnostic> {
    for (name, text) in RUNTIME {
        files.insert(format!("src/runtime/{name}.rs"), marks::package(text));
    }
    for event in &component.events {
        files.insert(format!("schemas/{}", event.schema_path), event.schema.clone());
    }
    files.insert(CHANGELOG.to_owned(), changelog(settings));
    let data = data(component, names, settings);
    let mut templates = Handlebars::new();
    templates.set_strict_mode(true);
    for (path, template) in TEMPLATES {
        let text = templates.render_template(template, &data).map_err(|error| {
            Diagnostic::error(
                "rust-template",
                format!("{path} cannot be written: {error}"),
                Place::Everywhere,
            )
        })?;
        files.insert((*path).to_owned(), text);
    }
    Ok(())
}

fn data(component: &Component, names: &Names, settings: &PackageSettings) -> Value {
    let crate_name = settings.name.replace('-', "_");
    let events: Vec<Value> = component
        .events
        .iter()
        .zip(&names.events)
        .map(|(event, variant)| {
            let ident = names.ident(&event.payload);
            json!({
                "name": cell_code(event.name.wire()),
                "version": event.version,
                "ident": ident,
                "variant": variant,
                "path": format!("v{}::{ident}", event.version),
                "source": cell_code(&event.source),
                "detail_type": cell_code(&event.detail_type),
            })
        })
        .collect();
    let versions: BTreeSet<u32> = component.types.keys().map(|id| id.version).collect();
    let description = format!(
        "Events of {}: typed payloads, read and checked as their schemas say",
        one_line(component.name.wire())
    );
    let mut keywords = vec!["events".to_owned(), "eventbridge".to_owned(), "serde".to_owned()];
    let kebab = component.name.kebab();
    // crates.io: at most 20 characters, ASCII, begins with a letter.
    if kebab.is_ascii() && kebab.len() <= 20 && kebab.starts_with(|first: char| first.is_ascii_alphabetic()) {
        keywords.push(kebab);
    }
    keywords.sort();
    keywords.dedup();
    json!({
        "name": line(&settings.name),
        "toml": {
            "name": toml(&settings.name),
            "version": toml(&settings.version),
            "description": toml(&description),
            "license": toml(&settings.license),
            "repository": settings.repository.as_deref().map(toml),
            "authors": settings.authors.iter().map(|author| toml(author)).collect::<Vec<_>>().join(", "),
            "keywords": keywords.iter().map(|keyword| toml(keyword)).collect::<Vec<_>>().join(", "),
        },
        "description": line(&description),
        "crate_name": crate_name,
        "enum": events_ident(component),
        "reexported": REEXPORTED.join(", "),
        "sources": sources(component),
        "versions": versions,
        "checks": !component.checks.is_empty(),
        "first": events.first(),
        "events": events,
    })
}

/// A TOML basic string; JSON escapes nothing that TOML does not know.
fn toml(text: &str) -> String {
    escape_hidden(&Value::from(text).to_string()).into_owned()
}
