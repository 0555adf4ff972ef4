//! The mostly literal files: project, README and schemas.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use handlebars::{Handlebars, no_escape};
use serde_json::json;
use tidings_schema::{Diagnostic, Place};

use super::docs::xml;
use super::names::namespace;
use super::{Context, core};
use crate::changelog::{CHANGELOG, changelog};
use crate::markdown::{cell_code, code, line};
use crate::target::PackageSettings;

/// Templates by name. Escaping is done here in Rust, where it is known what a text stands in.
const TEMPLATES: [(&str, &str); 4] = [
    ("core", include_str!("templates/core.csproj.hbs")),
    ("core-readme", include_str!("templates/core.README.md.hbs")),
    ("project", include_str!("templates/project.csproj.hbs")),
    ("readme", include_str!("templates/README.md.hbs")),
];

/// Compiled once: what stands in them is known when this crate is built.
static COMPILED: LazyLock<Handlebars<'static>> = LazyLock::new(|| {
    let mut templates = Handlebars::new();
    templates.set_strict_mode(true);
    templates.register_escape_fn(no_escape);
    for (name, source) in TEMPLATES {
        // A template that does not compile is missing when it is rendered, which is an error that is reported.
        drop(templates.register_template_string(name, source));
    }
    templates
});

/// Adds the files; the error is one that only a damaged build of this crate has.
pub(super) fn emit(
    context: &Context<'_>,
    settings: &PackageSettings,
    files: &mut BTreeMap<String, String>,
) -> Result<(), Diagnostic> {
    let component = context.component;
    for event in &component.events {
        files.insert(format!("schemas/{}", event.schema_path), event.schema.clone());
    }
    files.insert(format!("{}.csproj", settings.name), project(context, settings)?);
    files.insert("README.md".to_owned(), readme(context, settings)?);
    files.insert(CHANGELOG.to_owned(), changelog(settings));
    Ok(())
}

/// Renders a template; the error is one that only a damaged build of this crate has.
pub(super) fn render(template: &str, values: &serde_json::Value) -> Result<String, Diagnostic> {
    COMPILED.render(template, values).map_err(|error| {
        let message = format!("a template cannot be rendered: {error}");
        Diagnostic::error("csharp-template", message, Place::Everywhere)
    })
}

/// The authors as NuGet has them: names alone, separated by commas.
pub(super) fn authors(authors: &[String]) -> String {
    let names: Vec<&str> = authors
        .iter()
        .map(|author| author.split('<').next().unwrap_or_default().trim())
        .filter(|author| !author.is_empty())
        .collect();
    names.join(", ")
}

fn project(context: &Context<'_>, settings: &PackageSettings) -> Result<String, Diagnostic> {
    let component = context.component;
    render(
        "project",
        &json!({
            "name": msbuild(&settings.name),
            "namespace": namespace(&settings.name),
            "version": msbuild(&settings.version),
            "description": msbuild(&format!("The events of {}, typed, read and written by System.Text.Json.", component.name.wire())),
            "authors": msbuild(&authors(&settings.authors)),
            "license": msbuild(&settings.license),
            "repository": settings.repository.as_deref().map(msbuild),
            "core": msbuild(&settings.core.name),
            "core_range": core::range(&settings.core),
            "core_project": core::project(&settings.core, &settings.directory).as_deref().map(msbuild),
        }),
    )
}

fn readme(context: &Context<'_>, settings: &PackageSettings) -> Result<String, Diagnostic> {
    let component = context.component;
    let events: Vec<_> = component
        .events
        .iter()
        .map(|event| {
            json!({
                "name": cell_code(event.name.wire()),
                "version": event.version,
                "source": cell_code(&event.source),
                "detail_type": cell_code(&event.detail_type),
                "ty": format!("V{}.{}", event.version, context.names.get(&event.payload)),
            })
        })
        .collect();
    let example = component.events.first().map(|event| {
        let payload = context.names.get(&event.payload);
        json!({ "payload": payload, "version": event.version, "variant": format!("{payload}V{}", event.version) })
    });
    render(
        "readme",
        &json!({
            "name": line(&settings.name),
            "namespace": context.namespace,
            "component": code(component.name.wire()),
            "component_pascal": component.name.pascal(),
            "core": line(&settings.core.name),
            "core_namespace": context.core,
            "events": events,
            "example": example,
        }),
    )
}

/// Text in a property of a project: XML, in which `MSBuild` sees no expressions.
pub(super) fn msbuild(text: &str) -> String {
    xml(&text.replace('%', "%25").replace('$', "%24").replace('@', "%40").replace(';', "%3B"))
}
