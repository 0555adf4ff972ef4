//! Declarations made from Rust types, as the registry makes them.
#![allow(dead_code, reason = "each test file uses some of it")]

use schemars::{JsonSchema, generate::SchemaSettings};
use serde::Serialize;
use tidings_schema::{Declaration, DeclaredType, Diagnostic, Facts, Place};

/// What the registry hands over for a type: its name without path and parameters, schema and samples.
pub(crate) fn declared<T: Serialize + JsonSchema>(samples: &[T]) -> DeclaredType {
    let settings = SchemaSettings::draft2020_12()
        .for_serialize()
        .with(|settings| settings.untagged_enum_variant_titles = true);
    let schema = settings.into_generator().into_root_schema_for::<T>();
    DeclaredType { schema: Some(schema.to_value()), ..bare(samples) }
}

/// The same without `JsonSchema`.
pub(crate) fn bare<T: Serialize>(samples: &[T]) -> DeclaredType {
    let path = std::any::type_name::<T>();
    let path = path.split('<').next().unwrap_or_default();
    DeclaredType {
        type_name: path.rsplit("::").next().unwrap_or_default().to_owned(),
        schema: None,
        samples: samples
            .iter()
            .map(|sample| serde_json::to_string(sample).map_err(|error| error.to_string()))
            .collect(),
        ..DeclaredType::default()
    }
}

/// An event of the bank that carries the payload bare.
pub(crate) fn event(name: &str, payload: DeclaredType) -> Declaration {
    Declaration {
        component: "bank".to_owned(),
        name: name.to_owned(),
        version: 1,
        source: "com.example.bank".to_owned(),
        detail_type: name.to_owned(),
        place: Place::Source { file: "crates/bank/src/lib.rs".to_owned(), line: 7, column: 12 },
        payload,
        envelope: None,
        allow_unsampled: Vec::new(),
        needs_object: false,
        facts: Facts::default(),
    }
}

/// A diagnostic on one line: severity, code, message, places.
pub(crate) fn line(diagnostic: &Diagnostic) -> String {
    let places = diagnostic.places.iter().map(|place| match place {
        Place::Source { file, line, .. } => format!("{file}:{line}"),
        Place::Schema { pointer, .. } => format!("schema#{pointer}"),
        Place::Sample { sample, pointer, .. } => format!("sample {sample}#{pointer}"),
        Place::File { file } => file.clone(),
        Place::Everywhere => "-".to_owned(),
    });
    let places: Vec<String> = places.collect();
    format!("{:?}[{}] {} @ {}", diagnostic.severity, diagnostic.code, diagnostic.message, places.join(", "))
}

/// All diagnostics, one a line.
pub(crate) fn lines(diagnostics: &[Diagnostic]) -> String {
    diagnostics.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The codes of the diagnostics.
pub(crate) fn codes(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}
