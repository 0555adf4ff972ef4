//! What the README's code shows: one event, handled, read and sent.

use std::cmp::Reverse;

use serde_json::{Value, json};

use super::expression::width;
use super::literal::{property, string};
use super::names::Names;
use super::types::specifiers_of;
use super::{WIDTH, literal};
use crate::markdown::cell_code;
use crate::model::{Component, Event, Property, TypeId, TypeKind, TypeRef};
use crate::target::PackageSettings;

/// The pieces that depend on names, each laid out as prettier does; nothing of a component without events.
pub(super) fn values(component: &Component, settings: &PackageSettings, names: &Names) -> Option<Value> {
    let event = shown(component)?;
    let payload = &names.of(&event.payload)?.ident;
    let travels = &names.of(event.travels())?.ident;
    let module = string(&format!("{}/v{}", settings.name, event.version));
    let sent: &[&str] = if travels == payload { &[payload] } else { &[payload, travels] };
    Some(json!({
        "detail_type": string(&event.detail_type),
        "logged": logged(component, event),
        "payload": payload,
        "travels": travels,
        "import_read": import(&[payload], &module),
        "import_sent": import(sent, &module),
        "builder": builder(component, event, payload),
        "schema": cell_code(&format!("{}/schemas/{}", settings.name, event.schema_path)),
        "examples": string(&format!("{}/v{}/examples", settings.name, event.version)),
    }))
}

/// The event with the most samples: it is the one that its authors had the most to say about. The first
/// by name is as often as not one that says nothing.
fn shown(component: &Component) -> Option<&Event> {
    component.events.iter().min_by_key(|event| Reverse(event.examples.len()))
}

/// What the handler takes out of the event: the deeper, the more it shows of what `switch` narrows.
fn logged(component: &Component, event: &Event) -> String {
    let detail = "event.detail".to_owned();
    // Where several events share a detail-type, `detail` is a union, and need not have the property.
    if component.events.iter().filter(|other| other.detail_type == event.detail_type).count() > 1 {
        return detail;
    }
    let payload = match &event.envelope {
        None => Some(detail.clone()),
        Some(envelope) => required(component, envelope)
            .find(|property| property.ty == TypeRef::Named(event.payload.clone()))
            .and_then(|content| member(&detail, content)),
    };
    let Some(payload) = payload else { return detail };
    let first = required(component, &event.payload).find_map(|property| member(&payload, property));
    first.filter(|first| width("      console.log();") + width(first) <= WIDTH).unwrap_or(detail)
}

/// An example with one property changed, if that fits a line.
fn builder(component: &Component, event: &Event, payload: &str) -> Option<String> {
    let sample = event.examples.first()?;
    let one = required(component, &event.payload).find_map(|property| {
        let name = property.name.wire();
        let value = sample.get(name).filter(|value| value.is_string() && !literal::is_inherited(name))?;
        Some(format!("{}: {}", literal::key(name), literal::json(value, literal::Numbers::Plain, 0, 0)))
    });
    let changes = one.map_or_else(String::new, |one| format!("{{ {one} }}"));
    let call = format!("examples.example{payload}({changes})");
    let is_record =
        component.types.get(&event.payload).is_some_and(|def| matches!(def.kind, TypeKind::Record(_)));
    (is_record && width(&call) + 14 <= WIDTH).then_some(call)
}

/// The properties of a record that are always there, and are to be used.
fn required<'a>(component: &'a Component, id: &TypeId) -> impl Iterator<Item = &'a Property> {
    let properties = match component.types.get(id).map(|def| &def.kind) {
        Some(TypeKind::Record(record)) => record.properties.as_slice(),
        _ => &[],
    };
    properties.iter().filter(|property| property.required && !property.docs.deprecated)
}

fn member(object: &str, of: &Property) -> Option<String> {
    let name = of.name.wire();
    (!literal::is_inherited(name)).then(|| property(object, name))
}

fn import(members: &[&str], from: &str) -> String {
    let members: Vec<String> = members.iter().map(|member| (*member).to_owned()).collect();
    specifiers_of("import", &members, from)
}
