//! The enum of a component's events as EventBridge delivers them, and the constants to route by.

use super::{Emit, document_functions};
use std::collections::BTreeSet;

use crate::markdown::code;
use crate::model::{Component, Event, Name, TypeId};
use crate::rust::names::UNRECOGNIZED;
use crate::rust::text::{Source, literal};

/// `src/event.rs`.
pub(in crate::rust) fn events(emit: Emit<'_>, component: &Component) -> String {
    let ident = events_ident(component);
    let events: Vec<Delivered<'_>> = component
        .events
        .iter()
        .zip(&emit.names.events)
        .map(|(event, variant)| Delivered {
            event,
            variant,
            detail: path(emit, event, &event.travels().name),
        })
        .collect();
    let mut out = Source::new();
    out.line("use crate::runtime;");
    out.line("");
    let name = code(component.name.wire());
    out.comment(&format!("An event of the component {name}, as EventBridge delivers it."));
    out.line("#[derive(Clone, Debug, PartialEq)]");
    out.line("#[non_exhaustive]");
    out.open(&format!("pub enum {ident} {{"));
    for each in &events {
        out.comment(&remark(each.event));
        out.tuple_variant(each.variant, &format!("crate::Delivered<{}>", each.detail));
    }
    out.line("/// An event that this version does not know, as it was delivered.");
    out.open(&format!("{UNRECOGNIZED} {{"));
    out.line("/// The event's source.");
    out.line("source: String,");
    out.line("/// The event's detail-type.");
    out.line("detail_type: String,");
    out.line("/// The delivery, with whatever its detail is.");
    out.line("event: crate::Delivered<crate::Json>,");
    out.close("},");
    out.close("}");
    out.line("");
    out.open(&format!("impl {ident} {{"));
    document_functions(&mut out, emit.names.home);
    out.close("}");
    out.line("");
    out.open(&format!("runtime::events!({ident} {{"));
    for each in &events {
        let [source, detail_type] = each.key();
        out.line(&format!("{}: {source} {detail_type} as {},", each.variant, each.detail));
    }
    out.close("});");
    out.finish()
}

struct Delivered<'a> {
    event: &'a Event,
    variant: &'a str,
    detail: String,
}

impl Delivered<'_> {
    /// Source and detail-type.
    fn key(&self) -> [String; 2] {
        [literal(&self.event.source), literal(&self.event.detail_type)]
    }
}

fn path(emit: Emit<'_>, event: &Event, name: &str) -> String {
    let id = TypeId { version: event.version, name: name.to_owned() };
    format!("crate::v{}::{}", event.version, emit.names.ident(&id))
}

fn remark(event: &Event) -> String {
    format!("{}, version {}.", code(event.name.wire()), event.version)
}

/// The enum of the component's events.
pub(in crate::rust) fn events_ident(component: &Component) -> String {
    format!("{}Event", component.name.pascal())
}

/// The constant of the detail-type of an event, whose variant is given.
pub(in crate::rust) fn detail_type_ident(variant: &str) -> String {
    Name::new(variant).snake().to_uppercase()
}

/// `src/detail_types.rs`.
pub(in crate::rust) fn detail_types(emit: Emit<'_>, component: &Component) -> String {
    let mut out = Source::new();
    out.line("//! The detail-types of the component's events.");
    for (event, variant) in component.events.iter().zip(&emit.names.events) {
        out.line("");
        out.comment(&remark(event));
        let name = detail_type_ident(variant);
        out.assign(&format!("pub const {name}: &str"), &literal(&event.detail_type));
    }
    out.finish()
}

/// The constant of all sources.
pub(in crate::rust) fn sources(component: &Component) -> String {
    let sources: BTreeSet<&str> = component.events.iter().map(|event| event.source.as_str()).collect();
    let sources: Vec<String> = sources.into_iter().map(literal).collect();
    let mut out = Source::new();
    out.line("/// The sources that the component's events come from.");
    out.array("pub const SOURCES: &[&str] = &", &sources, ";");
    out.finish()
}
