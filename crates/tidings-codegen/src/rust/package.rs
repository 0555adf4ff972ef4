//! The files of a package that are not types: manifest, README, crate root and schemas.

use std::collections::{BTreeMap, BTreeSet};

use handlebars::Handlebars;
use serde_json::{Value, json};
use tidings_schema::visible::{escape_hidden, one_line};
use tidings_schema::{Diagnostic, Place};

use super::core;
use super::emit::{events_ident, sources};
use super::names::Names;
use crate::changelog::{CHANGELOG, changelog};
use crate::markdown::{cell_code, line};
use crate::model::Component;
use crate::target::PackageSettings;

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
    for event in &component.events {
        files.insert(format!("schemas/{}", event.schema_path), event.schema.clone());
    }
    files.insert(CHANGELOG.to_owned(), changelog(settings));
    let data = data(component, names, settings);
    render(TEMPLATES, &data, files)
}

/// Adds the files of some templates.
pub(super) fn render(
    templates: &[(&str, &str)],
    data: &Value,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Diagnostic> {
    let mut handlebars = Handlebars::new();
    handlebars.set_strict_mode(true);
    for (path, template) in templates {
        let text = handlebars.render_template(template, data).map_err(|error| {
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
        "core": core::reference(settings),
        "sources": sources(component),
        "versions": versions,
        "checks": !component.checks.is_empty(),
        "first": events.first(),
        "events": events,
    })
}

/// A TOML basic string; JSON escapes nothing that TOML does not know.
pub(super) fn toml(text: &str) -> String {
    escape_hidden(&Value::from(text).to_string()).into_owned()
}
