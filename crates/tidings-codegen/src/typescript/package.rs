//! What a package is around its sources: manifest, settings of tools, README, schemas.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use handlebars::{Handlebars, TemplateError, no_escape};
use serde_json::{Value, json};
use tidings_schema::{Diagnostic, Place};

use super::expression::width;
use super::literal::string;
use super::manifest::{About, COMPILER, quoted};
use super::names::{self, Names};
use super::readme;
use crate::changelog::{CHANGELOG, changelog};
use crate::markdown::{cell_code, line};
use crate::model::Component;
use crate::target::{Package, PackageSettings};

const TEMPLATES: [(&str, &str); 3] = [
    ("package.json", include_str!("templates/package.json.hbs")),
    ("tsconfig.json", include_str!("templates/tsconfig.json.hbs")),
    ("README.md", include_str!("templates/README.md.hbs")),
];

/// The schemas are copies, and laid out by their own rule; the changes are in words of others.
const PRETTIERIGNORE: &str = "/schemas/\n/CHANGELOG.md\n";

/// What building makes.
pub(super) const GITIGNORE: &str = "/dist/\n/node_modules/\n";

/// Compiled once. Values are escaped where they are made, each for its place.
static REGISTRY: LazyLock<Result<Handlebars<'static>, TemplateError>> = LazyLock::new(|| {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.register_escape_fn(no_escape);
    for (name, template) in TEMPLATES {
        registry.register_template_string(name, template)?;
    }
    Ok(registry)
});

pub(super) fn emit(
    component: &Component,
    settings: &PackageSettings,
    names: &Names,
    package: &mut Package,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let values = values(component, settings, names);
    for (name, _) in TEMPLATES {
        match render(name, &values) {
            Ok(text) => {
                package.files.insert(name.to_owned(), text);
            }
            Err(message) => diagnostics.push(Diagnostic::error(
                "typescript-template",
                format!("the template of {name} does not render: {message}"),
                Place::Everywhere,
            )),
        }
    }
    package.files.insert(CHANGELOG.to_owned(), changelog(settings));
    package.files.insert(".prettierignore".to_owned(), PRETTIERIGNORE.to_owned());
    package.files.insert(".gitignore".to_owned(), GITIGNORE.to_owned());
    for event in &component.events {
        package.files.insert(format!("schemas/{}", event.schema_path), event.schema.clone());
    }
}

fn render(name: &str, values: &Value) -> Result<String, String> {
    let registry = REGISTRY.as_ref().map_err(ToString::to_string)?;
    registry.render(name, values).map_err(|error| error.to_string())
}

/// What the templates show. In JSON everything is a JSON string already, in Markdown escaped text.
fn values(component: &Component, settings: &PackageSettings, names: &Names) -> Value {
    let versions: BTreeSet<u32> = component.types.keys().map(|id| id.version).collect();
    let title = component.name.words().join(" ");
    let description = format!("The events of {title}, typed, for TypeScript and JavaScript.");
    let about = About {
        name: &settings.name,
        version: &settings.version,
        description: &description,
        license: &settings.license,
        authors: &settings.authors,
        repository: settings.repository.as_deref(),
        directory: &settings.directory,
    };
    json!({
        "title": line(&settings.name),
        "install": settings.name,
        "words": line(&description),
        "about": about.members(),
        "core": cell_code(&settings.core.name),
        "core_name": quoted(&settings.core.name),
        "core_range": quoted(&format!("^{}", settings.core.version)),
        "core_folder": settings.core.path_from(&settings.directory).as_deref().map(quoted),
        "compiler": quoted(COMPILER),
        "versions": versions,
        "table": table(component, names),
        "union": names::events_ident(component),
        "root": string(&settings.name),
        "shown": readme::values(component, settings, names),
    })
}

/// The events, aligned as prettier does.
fn table(component: &Component, names: &Names) -> String {
    let mut rows = vec![["event", "version", "type", "detail-type", "source", "what"].map(str::to_owned)];
    for event in &component.events {
        let ident = names.of(&event.payload).map_or("", |names| &names.ident);
        let docs = component.types.get(&event.payload).and_then(|def| def.docs.text.as_deref());
        rows.push([
            cell_code(event.name.wire()),
            event.version.to_string(),
            cell_code(ident),
            cell_code(&event.detail_type),
            cell_code(&event.source),
            line(first_sentence(docs.unwrap_or_default())),
        ]);
    }
    let widths: Vec<usize> = (0..6)
        .map(|column| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).fold(3, usize::max)
        })
        .collect();
    let mut out = String::new();
    for (at, row) in rows.iter().enumerate() {
        if at == 1 {
            let dashes: Vec<String> = widths.iter().map(|width| "-".repeat(*width)).collect();
            out.push_str("| ");
            out.push_str(&dashes.join(" | "));
            out.push_str(" |\n");
        }
        out.push('|');
        for (cell, wide) in row.iter().zip(&widths) {
            out.push(' ');
            out.push_str(cell);
            out.extend(std::iter::repeat_n(' ', wide - width(cell)));
            out.push_str(" |");
        }
        out.push('\n');
    }
    out.trim_end().to_owned()
}

/// The first paragraph up to its first full stop.
fn first_sentence(docs: &str) -> &str {
    let paragraph = docs.trim().split("\n\n").next().unwrap_or_default();
    paragraph.split_once(". ").map_or(paragraph, |(first, _)| first).trim_end_matches('.')
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn sentences() {
        assert_eq!(first_sentence("A b.\nMore of it. And c.\n\nD"), "A b.\nMore of it");
    }
}
