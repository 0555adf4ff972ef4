//! The schema file of an event that no crate declares.

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::Imported;
use crate::{Derived, Diagnostic, Name, Place, canonical_text, depth, pointer, validator};

/// How deep a document may nest, so that `serde_json` reads it.
const DEEPEST: usize = 126;

/// What is known of an event that no crate declares.
#[derive(Clone, Debug)]
pub struct Identity {
    /// The component's name, such as `github`.
    pub component: String,
    /// The event's name on the wire.
    pub name: String,
    /// From 1.
    pub version: u32,
    /// The EventBridge source.
    pub source: String,
    /// The EventBridge detail-type.
    pub detail_type: String,
    /// Where a person finds it: the folder or the schema file.
    pub place: Place,
}

/// Says of documents whether a schema takes them.
pub struct Judge {
    validator: Validator,
}

impl Judge {
    /// A judge by an imported schema.
    ///
    /// # Errors
    /// A schema that the validator cannot compile.
    pub fn new(imported: &Imported) -> Result<Self, Vec<Diagnostic>> {
        validator(&imported.schema).map(|validator| Self { validator }).map_err(|error| {
            let message = format!("the schema cannot be judged by: {}", error.masked());
            vec![Diagnostic::error("schema-invalid", message, Place::Everywhere)]
        })
    }

    /// What is wrong with a document: JSON Pointer and words; nothing where it is valid.
    pub fn faults(&self, document: &Value) -> Vec<(String, String)> {
        self.validator
            .iter_errors(document)
            .map(|error| {
                let text = error.to_string();
                let text = if text.chars().count() > 200 { error.masked().to_string() } else { text };
                (error.instance_path().as_str().to_owned(), text.trim_end_matches('.').to_owned())
            })
            .collect()
    }
}

/// The schema file of an event whose payload was imported, with its samples, each validated.
///
/// # Errors
/// Samples that the schema refuses.
pub fn event(
    imported: &Imported,
    identity: &Identity,
    samples: &[Value],
) -> Result<Derived, Vec<Diagnostic>> {
    let mut diagnostics = Vec::new();
    let (component, name) =
        (Name::new(identity.component.as_str()).kebab(), Name::new(identity.name.as_str()).kebab());
    for (what, wire, words) in
        [("component", &identity.component, &component), ("event", &identity.name, &name)]
    {
        if words.is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "name-without-words",
                    format!("the {what}'s name {wire:?} has no letter or digit"),
                    identity.place.clone(),
                )
                .help("give it a name that a folder can have"),
            );
        }
    }
    let event = format!("{}@v{}", identity.name, identity.version);
    let judge = Judge::new(imported)?;
    for (index, sample) in samples.iter().enumerate() {
        for (at, words) in judge.faults(sample) {
            diagnostics.push(
                Diagnostic::error(
                    "sample-mismatch",
                    format!("the sample is not what the schema says: {words}"),
                    Place::Sample { event: event.clone(), sample: index, pointer: at },
                )
                .also(identity.place.clone())
                .help("correct the sample, or the schema"),
            );
        }
    }
    let mut document = match &imported.schema {
        Value::Object(node) => node.clone(),
        _ => Map::new(),
    };
    identify(identity, &component, &name, &mut document);
    if !samples.is_empty() {
        document.insert("examples".to_owned(), samples.to_vec().into());
    }
    let document = Value::Object(document);
    if depth::nesting(&document) > DEEPEST {
        diagnostics.push(Diagnostic::error(
            "schema-too-deep",
            format!("the schema of `{}` nests deeper than {DEEPEST} levels", identity.name),
            identity.place.clone(),
        ));
    }
    if !diagnostics.is_empty() {
        return Err(diagnostics);
    }
    Ok(Derived {
        path: format!("{component}/{name}/v{}.schema.json", identity.version),
        text: canonical_text(&document),
        warnings: imported.warnings.clone(),
    })
}

/// Says which event the document is.
fn identify(identity: &Identity, component: &str, name: &str, document: &mut Map<String, Value>) {
    let urn = |words: &str| pointer::reference(words).trim_start_matches("#/$defs/").to_owned();
    let id = format!("urn:tidings:{}:{}:v{}", urn(component), urn(name), identity.version);
    document.insert("$id".to_owned(), id.into());
    document.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
    document.insert(
        "x-tidings".to_owned(),
        json!({
            "component": identity.component,
            "name": identity.name,
            "version": identity.version,
            "source": identity.source,
            "detailType": identity.detail_type,
        }),
    );
}
