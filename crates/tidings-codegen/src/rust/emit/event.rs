//! The enum of a component's events as EventBridge delivers them, and the constants to route by.

use super::{Emit, close_named, document_functions, open_deserialize, open_named};
use std::collections::BTreeSet;

use crate::model::{Component, Event, Name, TypeId};
use crate::rust::names::UNRECOGNIZED;
use crate::rust::text::{Source, literal};

/// `src/event.rs`.
pub(in crate::rust) fn events(emit: Emit<'_>, component: &Component) -> String {
    let ident = format!("{}Event", component.name.pascal());
    let events: Vec<Delivered<'_>> = component
        .events
        .iter()
        .zip(&emit.names.events)
        .map(|(event, variant)| Delivered {
            event,
            variant,
            payload: path(emit, event, &event.payload.name),
            detail: path(emit, event, &event.travels().name),
        })
        .collect();
    let mut out = Source::new();
    out.lines(
        "use serde::{Deserialize, Deserializer, Serialize, Serializer};\n\
         \n\
         use crate::runtime;\n",
    );
    out.line("");
    out.line(&format!(
        "/// An event of the component `{}`, as EventBridge delivers it.",
        component.name.wire().replace('`', "'")
    ));
    out.line("#[derive(Clone, Debug, PartialEq)]");
    out.line("#[non_exhaustive]");
    out.open(&format!("pub enum {ident} {{"));
    for each in &events {
        out.line(&format!("/// {}", remark(each.event)));
        out.tuple_variant(each.variant, &format!("runtime::Delivered<{}>", each.detail));
    }
    out.line("/// An event that this version does not know, as it was delivered.");
    out.line(&format!("{UNRECOGNIZED}(serde_json::Value),"));
    out.close("}");
    out.line("");
    out.open(&format!("impl {ident} {{"));
    for (name, constant, key) in
        [("source", "SOURCE", "source"), ("detail_type", "DETAIL_TYPE", "detail-type")]
    {
        out.line(&format!("/// The event's {key}."));
        out.line("#[must_use]");
        out.function(&format!("pub fn {name}"), &["&self".to_owned()], " -> &str");
        out.open("match self {");
        for each in &events {
            out.arm(
                &format!("Self::{}(_)", each.variant),
                &format!("<{} as crate::Event>::{constant}", each.payload),
            );
        }
        out.arm(&format!("Self::{UNRECOGNIZED}(event)"), &format!("runtime::Delivery::text(event, {key:?})"));
        out.close("}");
        out.close("}");
        out.line("");
    }
    document_functions(&mut out);
    out.close("}");
    out.line("");
    out.open(&format!("impl Serialize for {ident} {{"));
    out.open("fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {");
    out.line("let key = (self.source(), self.detail_type());");
    out.open("match self {");
    for each in &events {
        out.arm(&format!("Self::{}(event)", each.variant), "event.write(key, serializer)");
    }
    out.arm(&format!("Self::{UNRECOGNIZED}(event)"), "event.serialize(serializer)");
    out.close("}");
    out.close("}");
    out.close("}");
    open_deserialize(&mut out, &ident);
    out.line("let delivery = runtime::Delivery::deserialize(deserializer)?;");
    out.open("Ok(match delivery.key() {");
    for each in &events {
        out.pair_arm(&each.key(), &format!("Self::{}(delivery.read()?)", each.variant));
    }
    out.arm("_", &format!("Self::{UNRECOGNIZED}(delivery.unrecognized(ROUTES)?)"));
    out.close("})");
    out.close("}");
    out.close("}");
    open_named(&mut out, &ident);
    out.lines("let Some(mut record) = runtime::Record::of(value, at, faults) else {\n    return;\n};");
    out.open("match runtime::Delivery::check(&mut record, value) {");
    for each in &events {
        out.pair_arm(&each.key(), &format!("record.required::<{}>(\"detail\")", each.detail));
    }
    out.arm("(_, detail_type)", "runtime::Delivery::check_unrecognized(&mut record, detail_type, ROUTES)");
    out.close("}");
    close_named(&mut out);
    out.line("");
    out.line("/// Source and detail-type of each event.");
    let mut routes: Vec<[String; 2]> = events.iter().map(Delivered::key).collect();
    routes.sort();
    out.pairs("const ROUTES: &[(&str, &str)] = &", &routes, ";");
    out.finish()
}

struct Delivered<'a> {
    event: &'a Event,
    variant: &'a str,
    payload: String,
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
    format!("`{}`, version {}.", event.name.wire().replace('`', "'"), event.version)
}

/// `src/detail_types.rs`.
pub(in crate::rust) fn detail_types(emit: Emit<'_>, component: &Component) -> String {
    let mut out = Source::new();
    out.line("//! The detail-types of the component's events.");
    for (event, variant) in component.events.iter().zip(&emit.names.events) {
        out.line("");
        out.line(&format!("/// {}", remark(event)));
        let name = Name::new(variant.as_str()).snake().to_uppercase();
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
