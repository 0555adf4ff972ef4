//! What a consumer can write in code: `@acme/bank-events/v1 TransactionCreated.status`, which is a module and what
//! it exports.

use std::collections::BTreeSet;

use super::events::exported;
use super::literal::{key, scalar};
use super::names::{self, Names};
use crate::model::{Component, Event, Record, Tagging, TypeDef, TypeKind, Union, VariantBody};
use crate::target::PackageSettings;

/// What each type's companion has.
const COMPANION: [&str; 4] = ["from", "is", "parse", "stringify"];
/// What the companion of a payload has besides.
const EVENT: [&str; 4] = ["detailType", "eventName", "source", "version"];

pub(super) fn names(component: &Component, settings: &PackageSettings) -> BTreeSet<String> {
    let names = Names::new(component, &mut Vec::new());
    let mut found = BTreeSet::new();
    root(component, settings, &names, &mut found);
    for (id, def) in &component.types {
        let Some(own) = names.of(id) else { continue };
        let module = format!("{}/v{}", settings.name, id.version);
        found.insert(module.clone());
        found.insert(format!("{module}/{}", own.file));
        let mut public = Public { prefix: format!("{module} "), found: &mut found };
        public.name(&own.ident);
        for member in &COMPANION {
            public.member(&own.ident, member);
        }
        public.ty(&names, def, &own.ident);
    }
    for event in &component.events {
        samples(event, component, settings, &names, &mut found);
    }
    found
}

/// The package's root.
fn root(component: &Component, settings: &PackageSettings, names: &Names, found: &mut BTreeSet<String>) {
    found.insert(settings.name.clone());
    let mut public = Public { prefix: format!("{} ", settings.name), found };
    for name in exported(component) {
        public.name(name.trim_start_matches("type "));
    }
    let union = names::events_ident(component);
    public.name(&union);
    for member in &COMPANION {
        public.member(&union, member);
    }
    public.name("source");
    let sources: BTreeSet<&str> = component.events.iter().map(|event| event.source.as_str()).collect();
    for event in &component.events {
        let Some(own) = names.of(&event.payload) else { continue };
        let path = format!("v{}.{}", event.version, own.ident);
        public.member("detailTypes", &path);
        if sources.len() > 1 {
            public.member("source", &path);
        }
    }
}

/// The constants, samples and schema of an event.
fn samples(
    event: &Event,
    component: &Component,
    settings: &PackageSettings,
    names: &Names,
    found: &mut BTreeSet<String>,
) {
    found.insert(format!("{}/schemas/{}", settings.name, event.schema_path));
    if let Some(own) = names.of(&event.payload) {
        let prefix = format!("{}/v{} ", settings.name, event.version);
        let mut public = Public { prefix, found };
        for member in &EVENT {
            public.member(&own.ident, member);
        }
    }
    let envelope = event.envelope.as_ref().map(|id| (id, &event.envelope_examples));
    for (id, examples) in std::iter::once((&event.payload, &event.examples)).chain(envelope) {
        let Some(own) = names.of(id) else { continue };
        let module = format!("{}/v{}/examples", settings.name, id.version);
        found.insert(module.clone());
        found.insert(format!("{module} {}", own.ident));
        let is_record = matches!(component.types.get(id).map(|def| &def.kind), Some(TypeKind::Record(_)));
        if is_record && !examples.is_empty() {
            found.insert(format!("{module} example{}", own.ident));
        }
    }
}

/// The names of one module.
struct Public<'f> {
    prefix: String,
    found: &'f mut BTreeSet<String>,
}

impl Public<'_> {
    fn name(&mut self, name: &str) {
        self.found.insert(format!("{}{name}", self.prefix));
    }

    fn member(&mut self, owner: &str, member: &str) {
        self.found.insert(format!("{}{owner}.{member}", self.prefix));
    }

    fn record(&mut self, owner: &str, record: &Record) {
        for property in &record.properties {
            self.member(owner, &key(property.name.wire()));
        }
    }

    fn ty(&mut self, names: &Names, def: &TypeDef, ident: &str) {
        match &def.kind {
            TypeKind::Record(record) => self.record(ident, record),
            TypeKind::Enum(values) => {
                for value in &values.values {
                    self.found.insert(format!("{}{ident} {}", self.prefix, scalar(&value.value)));
                }
            }
            TypeKind::Union(union) => self.union(names, def, union),
            TypeKind::Alias(_) => {}
        }
    }

    fn union(&mut self, names: &Names, def: &TypeDef, union: &Union) {
        for variant in union.variants.iter().filter(|variant| names::is_declared(union, variant)) {
            let ident = names.variant(&def.id, &variant.name);
            self.name(&ident);
            match &union.tagging {
                Tagging::Internal { tag } => self.member(&ident, &key(tag.wire())),
                Tagging::Adjacent { tag, content } => {
                    self.member(&ident, &key(tag.wire()));
                    if !matches!(variant.body, VariantBody::Unit) {
                        self.member(&ident, &key(content.wire()));
                    }
                }
                Tagging::External => self.member(&ident, &key(variant.name.wire())),
                Tagging::Untagged => {}
            }
            if let VariantBody::Record(record) = &variant.body {
                self.record(&ident, record);
            }
        }
        if names::keeps_unrecognized(union) {
            self.name(&names.unrecognized(&def.id));
        }
    }
}
