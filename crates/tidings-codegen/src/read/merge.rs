//! The documents of a component put together: types that several events use are one type.

use std::collections::BTreeMap;

use tidings_schema::{Diagnostic, Place};

use super::document::Document;
use crate::model::{Check, Event, Record, TypeDef, TypeId, TypeKind, VariantBody};

pub(super) fn merge(
    documents: Vec<Document>,
    diagnostics: &mut Vec<Diagnostic>,
) -> (Vec<Event>, BTreeMap<TypeId, TypeDef>, BTreeMap<TypeId, Check>) {
    let mut events: Vec<Event> = Vec::with_capacity(documents.len());
    let mut types: BTreeMap<TypeId, TypeDef> = BTreeMap::new();
    let mut checks: BTreeMap<TypeId, Check> = BTreeMap::new();
    for document in documents {
        events.push(document.event);
        for (id, def) in document.types {
            match types.get(&id) {
                None => {
                    types.insert(id, def);
                }
                Some(other) if without_places(other) == without_places(&def) => {}
                Some(other) => diagnostics.push(collision(other, &def)),
            }
        }
        for (id, check) in document.checks {
            if let Some(other) = checks.get(&id)
                && *other != check
            {
                let place = events.last().map_or(Place::Everywhere, |event| event.place.clone());
                diagnostics.push(
                    Diagnostic::error(
                        "rule-collision",
                        format!("rules refer to two different schemas called `{}`", id.name),
                        place,
                    )
                    .help("rename one of the two under `$defs`"),
                );
            }
            checks.insert(id, check);
        }
    }
    events.sort_by(|a, b| (a.name.wire(), a.version).cmp(&(b.name.wire(), b.version)));
    for pair in events.windows(2) {
        if pair[0].name == pair[1].name && pair[0].version == pair[1].version {
            diagnostics.push(twice(
                "event-duplicate",
                "this event and version is described twice",
                &pair[0],
                &pair[1],
            ));
        }
    }
    check_payloads(&events, diagnostics);
    check_routes(&events, diagnostics);
    check_case(&types, diagnostics);
    (events, types, checks)
}

/// The first of two that are told apart by nothing but their content.
fn collision(one: &TypeDef, other: &TypeDef) -> Diagnostic {
    Diagnostic::error(
        "type-collision",
        format!("two different types of version {} are both called `{}`", one.id.version, one.id.name),
        other.place.clone(),
    )
    .also(one.place.clone())
    .help("rename one of them on the wire, in Rust with `#[schemars(rename = \"…\")]`, in a schema under `$defs` or by `title`")
}

fn twice(code: &'static str, message: &str, one: &Event, other: &Event) -> Diagnostic {
    Diagnostic::error(code, message, other.place.clone())
        .also(one.place.clone())
        .help("give one of them another name or version")
}

/// The constants of an event stand on its payload's type, so a type is the payload of one event only.
fn check_payloads(events: &[Event], diagnostics: &mut Vec<Diagnostic>) {
    let mut payloads: BTreeMap<&TypeId, &Event> = BTreeMap::new();
    for event in events {
        if let Some(other) = payloads.insert(&event.payload, event)
            && other.name != event.name
        {
            diagnostics.push(
                Diagnostic::error(
                    "payload-shared",
                    format!("`{}` is the payload's name of two events", event.payload.name),
                    event.place.clone(),
                )
                .also(other.place.clone())
                .help("give each event a payload type with a name of its own"),
            );
        }
    }
}

/// A delivered event is told by source and detail-type, so each pair belongs to one event version.
fn check_routes(events: &[Event], diagnostics: &mut Vec<Diagnostic>) {
    let mut routes: BTreeMap<(&str, &str), &Event> = BTreeMap::new();
    for event in events {
        if let Some(other) = routes.insert((&event.source, &event.detail_type), event) {
            diagnostics.push(
                Diagnostic::error(
                    "route-shared",
                    format!(
                        "{}@v{} and {}@v{} are delivered alike, with detail-type `{}`: no reader could tell them apart",
                        other.name.wire(),
                        other.version,
                        event.name.wire(),
                        event.version,
                        event.detail_type
                    ),
                    event.place.clone(),
                )
                .also(other.place.clone())
                .help("give the later one a detail-type of its own, in Rust with `#[event(detail_type = \"…\")]`"),
            );
        }
    }
}

/// A type's name is a file's name in some targets, and file systems ignore case.
pub(super) fn check_case(types: &BTreeMap<TypeId, TypeDef>, diagnostics: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<(u32, String), &TypeDef> = BTreeMap::new();
    for (id, def) in types {
        if let Some(other) = seen.insert((id.version, def.name.kebab()), def) {
            diagnostics.push(
                Diagnostic::error(
                    "type-collision",
                    format!(
                        "`{}` and `{}` are one name to most languages and file systems",
                        other.id.name, id.name
                    ),
                    def.place.clone(),
                )
                .also(other.place.clone())
                .help("rename one of the two types"),
            );
        }
    }
}

fn without_places(def: &TypeDef) -> TypeDef {
    let mut def = def.clone();
    def.place = Place::Everywhere;
    for rule in &mut def.rules {
        rule.place = Place::Everywhere;
    }
    match &mut def.kind {
        TypeKind::Record(record) => forget_places(record),
        TypeKind::Union(union) => {
            for variant in &mut union.variants {
                variant.place = Place::Everywhere;
                if let VariantBody::Record(record) = &mut variant.body {
                    forget_places(record);
                }
            }
        }
        TypeKind::Enum(_) | TypeKind::Alias(_) => {}
    }
    def
}

fn forget_places(record: &mut Record) {
    for property in &mut record.properties {
        property.place = Place::Everywhere;
    }
}
