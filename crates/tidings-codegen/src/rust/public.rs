//! What a consumer can write in code: `acme_bank_events::v1::TransactionCreated::status`.

use std::collections::BTreeSet;

use super::core::REEXPORTED;
use super::emit;
use super::names::{EXTRA, Names, RecordNames, UNRECOGNIZED};
use crate::model::{Additional, Component, Record, TypeDef, TypeKind, TypeRef, VariantBody};
use crate::target::PackageSettings;

/// What every type has.
const READING_AND_WRITING: [&str; 2] = ["parse", "to_json"];

pub(super) fn names(component: &Component, names: &Names, settings: &PackageSettings) -> BTreeSet<String> {
    let package = settings.name.replace('-', "_");
    let mut found = BTreeSet::from([package.clone(), format!("{package}::SOURCES")]);
    found.extend(REEXPORTED.iter().map(|name| format!("{package}::{name}")));
    found.insert(format!("{package}::detail_types"));
    let union = format!("{package}::{}", emit::events_ident(component));
    for variant in &names.events {
        found.insert(format!("{package}::detail_types::{}", emit::detail_type_ident(variant)));
        found.insert(format!("{union}::{variant}"));
    }
    found.insert(format!("{union}::{UNRECOGNIZED}"));
    found.extend(READING_AND_WRITING.iter().map(|function| format!("{union}::{function}")));
    found.insert(union);
    for def in component.types.values() {
        let module = format!("{package}::v{}", def.id.version);
        of_type(component, names, def, &mut |name| {
            found.insert(format!("{module}::{name}"));
        });
        found.insert(module);
    }
    found
}

fn of_type(component: &Component, names: &Names, def: &TypeDef, add: &mut impl FnMut(String)) {
    let Some(own) = names.of(&def.id) else { return };
    for export in own.exports() {
        add(export.to_owned());
    }
    let ident = &own.record.ident;
    read_and_written(ident, add);
    for event in &component.events {
        let is_payload = event.payload == def.id;
        if is_payload || event.envelope.as_ref() == Some(&def.id) {
            add(format!("{ident}::examples"));
            let samples = if is_payload { &event.examples } else { &event.envelope_examples };
            if !samples.is_empty() {
                add(format!("{ident}::example"));
            }
        }
    }
    match &def.kind {
        TypeKind::Record(record) => of_record(&own.record, record, add),
        TypeKind::Enum(choice) => {
            for variant in &own.variants {
                add(format!("{ident}::{}", variant.ident));
            }
            add(format!("{ident}::{}", emit::getter(choice)));
            if choice.open {
                add(format!("{ident}::{UNRECOGNIZED}"));
            }
        }
        TypeKind::Union(union) => {
            for (variant, names) in union.variants.iter().zip(&own.variants) {
                add(format!("{ident}::{}", names.ident));
                if let (VariantBody::Record(record), Some(names)) = (&variant.body, &names.record) {
                    of_record(names, record, add);
                }
            }
            if union.open {
                add(format!("{ident}::{UNRECOGNIZED}"));
            }
        }
        TypeKind::Alias(_) => {}
    }
}

fn read_and_written(ident: &str, add: &mut impl FnMut(String)) {
    for function in &READING_AND_WRITING {
        add(format!("{ident}::{function}"));
    }
}

fn of_record(names: &RecordNames, record: &Record, add: &mut impl FnMut(String)) {
    let ident = &names.ident;
    read_and_written(ident, add);
    let mut is_given = false;
    for (property, field) in record.properties.iter().zip(&names.fields) {
        add(format!("{ident}::{field}"));
        let is_constant = property.required && matches!(property.ty, TypeRef::Constant(_));
        if !is_constant {
            add(format!("{ident}::{}", emit::setter(field)));
        }
        if property.required && !is_constant {
            is_given = true;
            if let Some(required) = &names.required {
                add(format!("{required}::{field}"));
            }
        }
    }
    if is_given {
        add(format!("{ident}::new"));
    }
    if !matches!(record.additional, Additional::Closed) {
        add(format!("{ident}::{EXTRA}"));
    }
}
