//! What an xtask hands over: a JSON file. `tidings` has the other half, in `src/xtask/handover.rs`; a change here is a
//! change there, and a new number of [`FORMAT`].

use std::path::Path;

use serde::Deserialize;
use tidings_schema::{Declaration, DeclaredType, Diagnostic, Facts, Place};

use crate::Collected;

/// The number of the form of the file that is read here.
const FORMAT: u32 = 1;

/// What every form of the file begins with.
#[derive(Deserialize)]
struct Head {
    format: u32,
    version: String,
}

#[derive(Deserialize)]
struct HandOver {
    events: Vec<Event>,
}

/// One event version.
#[derive(Deserialize)]
struct Event {
    component: String,
    name: String,
    version: u32,
    source: String,
    detail_type: String,
    type_name: String,
    file: String,
    line: u32,
    column: u32,
    package: String,
    needs_object: bool,
    allow_unsampled: Vec<String>,
    /// What was found out by running its code, or how that panicked.
    described: Result<Described, String>,
}

/// What an event's types and factories say of it.
#[derive(Deserialize)]
struct Described {
    payload: DescribedType,
    envelope: Option<DescribedType>,
}

/// A Rust type.
#[derive(Deserialize)]
struct DescribedType {
    type_name: String,
    /// What schemars writes, as JSON text.
    schema: Option<String>,
    /// As JSON text, exactly as serde wrote it, or why serde could not write it.
    samples: Vec<Result<String, String>>,
    /// The samples when they are built a second time, where they are not the same texts.
    samples_again: Option<Vec<Result<String, String>>>,
    /// The payload's declaration as Rust code.
    declaration: Option<String>,
}

/// Reads what was handed over, and removes the file.
///
/// # Errors
/// It cannot be read, or an xtask of another version has written it.
pub(crate) fn read(path: &Path) -> Result<Vec<Collected>, String> {
    let text = std::fs::read(path);
    // Whatever comes now, nobody needs it any more; the process that wrote it may not be there to remove it.
    let _ = std::fs::remove_file(path);
    let text = text.map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let Head { format, version } = parse(&text)?;
    if format != FORMAT {
        let own = env!("CARGO_PKG_VERSION");
        return Err(format!(
            "the xtask is built with tidings {version}, which this program, version {own}, does not understand: use both of one version"
        ));
    }
    let HandOver { events } = parse(&text)?;
    Ok(events.into_iter().map(collected).collect())
}

fn parse<'t, T: Deserialize<'t>>(text: &'t [u8]) -> Result<T, String> {
    serde_json::from_slice(text)
        .map_err(|error| format!("what the xtask has collected cannot be read: {error}"))
}

fn collected(event: Event) -> Collected {
    let file = if cfg!(windows) { event.file.replace('\\', "/") } else { event.file };
    let place = Place::Source { file: file.clone(), line: event.line, column: event.column };
    let declaration = match event.described {
        Err(panic) => {
            let message = format!("the factory or the schema of `{}` panicked: {panic}", event.type_name);
            Err(vec![Diagnostic::error("factory-panicked", message, place)])
        }
        Ok(Described { payload, envelope }) => {
            let ty = |described: DescribedType| declared_type(described, &place);
            ty(payload).and_then(|payload| Ok((payload, envelope.map(ty).transpose()?))).map(
                |(payload, envelope)| Declaration {
                    component: event.component.clone(),
                    name: event.name.clone(),
                    version: event.version,
                    source: event.source,
                    detail_type: event.detail_type,
                    place: place.clone(),
                    payload,
                    envelope,
                    allow_unsampled: event.allow_unsampled,
                    needs_object: event.needs_object,
                    facts: Facts::default(),
                },
            )
        }
    };
    Collected {
        component: event.component,
        name: event.name,
        version: event.version,
        type_name: event.type_name,
        file,
        line: event.line,
        column: event.column,
        package: event.package,
        declaration,
    }
}

fn declared_type(described: DescribedType, place: &Place) -> Result<DeclaredType, Vec<Diagnostic>> {
    let DescribedType { type_name, schema, samples, samples_again, declaration } = described;
    let schema = schema.map(|text| serde_json::from_str(&text)).transpose().map_err(|error| {
        let message = format!("the schema of `{type_name}` cannot be read: {error}");
        let help = "give inner types names of their own, so that they are referred to";
        vec![Diagnostic::error("schema-too-deep", message, place.clone()).help(help)]
    })?;
    Ok(DeclaredType { type_name, schema, samples, samples_again, declaration })
}
