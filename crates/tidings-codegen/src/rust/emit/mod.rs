//! The source text of a version: one file a declared type, and the module that lists them.

mod alias;
mod choice;
mod constant;
mod event;
mod record;
mod tuple;
mod union;

pub(super) use choice::getter;
pub(super) use event::{detail_type_ident, detail_types, events, events_ident, sources};
pub(super) use record::setter;

use std::collections::{BTreeMap, BTreeSet};

use super::finish::Held;
use super::names::{Home, Names, Part, TypeNames, unraw};
use super::rules::{self, Rules};
use super::shape::Shapes;
use super::structure::{Structure, references};
use super::text::{Source, literal};
use crate::model::{Component, Event, TypeDef, TypeId, TypeKind};

/// What the emitters of types share.
#[derive(Clone, Copy)]
pub(super) struct Emit<'a> {
    pub(super) names: &'a Names,
    pub(super) shapes: Shapes<'a>,
    pub(super) events: &'a Events<'a>,
}

/// Which events a type is the payload or the envelope of.
pub(super) struct Events<'a> {
    payloads: BTreeMap<&'a TypeId, &'a Event>,
    envelopes: BTreeMap<&'a TypeId, &'a Event>,
}

impl<'a> Events<'a> {
    pub(super) fn of(component: &'a Component) -> Self {
        let events = &component.events;
        Self {
            payloads: events.iter().map(|event| (&event.payload, event)).collect(),
            envelopes: events.iter().filter_map(|event| Some((event.envelope.as_ref()?, event))).collect(),
        }
    }
}

impl Emit<'_> {
    /// A type and everything that belongs to it.
    pub(super) fn declaration(self, def: &TypeDef, names: &TypeNames, held: &Held) -> String {
        let mut body = Source::new();
        let rules = Rules::new(self.names.home.rules(names), &def.rules);
        match (&def.kind, held) {
            (TypeKind::Record(record), Held::Record(parts)) => {
                self.record(&mut body, (def, &rules), &names.record, record, parts);
            }
            (TypeKind::Enum(choice), Held::Enum) => {
                choice::choice(&mut body, (def, &rules), names, choice, self.names.home);
            }
            (TypeKind::Union(union), Held::Union(bodies)) => {
                self.union(&mut body, (def, &rules), names, union, bodies);
            }
            (TypeKind::Alias(ty), Held::Alias(text)) => {
                self.alias(&mut body, (def, &rules), names, ty, text);
            }
            // `finish` answers each kind with its own.
            _ => {}
        }
        names.each_part(&mut |ident, part| match part {
            Part::Constant(value) => constant::constant(&mut body, ident, value),
            Part::Tuple(items, inner) => self.tuple(&mut body, (def, &rules), ident, items, inner),
        });
        self.sample_functions(&mut body, def);
        rules.declare(&mut body, self.names);
        body.finish()
    }

    /// The module of a type: its path below `src/`, and its text.
    pub(super) fn file(self, def: &TypeDef, names: &TypeNames, held: &Held) -> (String, String) {
        let body = self.declaration(def, names, held);
        let mut imports = Source::new();
        if body.contains("BTreeMap<") || body.contains("BTreeMap::") {
            imports.line("use std::collections::BTreeMap;");
            imports.line("");
        }
        let mut used: BTreeSet<&TypeId> = references(def);
        if let Some(event) = self.events.envelopes.get(&def.id) {
            used.insert(&event.payload);
        }
        used.remove(&def.id);
        let mut used: Vec<&str> = used.into_iter().map(|id| self.names.ident(id)).collect();
        used.sort_by_key(|ident| (!ident.contains(char::is_lowercase), *ident));
        imports.import("use", "super", &used);
        imports.line("use crate::runtime;");
        imports.line("");
        let mut text = imports.finish();
        text.push_str(&body);
        (format!("v{}/{}.rs", def.id.version, names.module), text)
    }

    /// `impl Event` of a payload, and the samples of what travels.
    fn sample_functions(self, out: &mut Source, def: &TypeDef) {
        let ident = self.names.ident(&def.id);
        let (event, schema, pointer) = if let Some(event) = self.events.payloads.get(&def.id) {
            (event, "<Self as crate::Event>::SCHEMA".to_owned(), "/examples".to_owned())
        } else if let Some(event) = self.events.envelopes.get(&def.id) {
            let payload = self.names.ident(&event.payload);
            let name = def.id.name.replace('~', "~0").replace('/', "~1");
            (event, format!("<{payload} as crate::Event>::SCHEMA"), format!("/$defs/{name}/examples"))
        } else {
            return;
        };
        out.line("");
        let samples = if event.payload == def.id { &event.examples } else { &event.envelope_examples };
        out.open(&format!("impl {ident} {{"));
        if !samples.is_empty() {
            out.line("/// A sample, as the publisher gives it: change what a test is about.");
            out.line("#[must_use]");
            out.function("pub fn example", &[], " -> Self");
            out.arguments("runtime::example", &[schema.clone(), literal(&pointer)], "");
            out.close("}");
            out.line("");
        }
        out.line("/// Samples, as the publisher gives them.");
        out.line("#[must_use]");
        out.function("pub fn examples", &[], " -> Vec<Self>");
        out.arguments("runtime::examples", &[schema, literal(&pointer)], "");
        out.close("}");
        out.close("}");
        if event.payload == def.id {
            out.line("");
            out.open(&format!("impl crate::Event for {ident} {{"));
            out.assign("const NAME: &'static str", &literal(event.name.wire()));
            out.assign("const VERSION: u32", &event.version.to_string());
            out.assign("const SOURCE: &'static str", &literal(&event.source));
            out.assign("const DETAIL_TYPE: &'static str", &literal(&event.detail_type));
            let path = literal(&format!("../../schemas/{}", event.schema_path));
            out.assign("const SCHEMA: &'static str", &format!("include_str!({path})"));
            out.close("}");
        }
    }
}

/// `parse` and `to_json`.
fn document_functions(out: &mut Source, home: Home) {
    out.lines(
        "/// Reads a JSON text.\n\
         ///\n\
         /// # Errors\n\
         /// Everything that is wrong with it, each with its path.",
    );
    let error = format!(" -> Result<Self, {}>", home.of("ParseError"));
    out.function("pub fn parse", &["text: &str".to_owned()], &error);
    out.line("runtime::parse(text)");
    out.close("}");
    out.line("");
    out.lines("/// Writes JSON.\n#[must_use]");
    out.function("pub fn to_json", &["&self".to_owned()], " -> String");
    out.line("runtime::to_json(self)");
    out.close("}");
}

/// Opens `impl runtime::Named`, down to what reads and checks.
fn open_named(out: &mut Source, ident: &str, rules: &Rules<'_>) {
    out.line("");
    out.open(&format!("impl runtime::Named for {ident} {{"));
    out.assign("const NAME: &'static str", &literal(ident));
    out.line("");
    if rules.judges() {
        out.open("fn rules() -> &'static [runtime::Rule] {");
        out.line(&format!("{}()", rules.judged()));
        out.close("}");
        out.line("");
    }
}

fn close_named(out: &mut Source) {
    out.close("}");
    out.close("}");
}

/// Opens `impl Deserialize`, down to the body of its only function.
fn open_deserialize(out: &mut Source, ident: &str) {
    out.line("");
    out.open(&format!("impl<'de> runtime::serde::Deserialize<'de> for {ident} {{"));
    out.function(
        "fn deserialize<D: runtime::serde::Deserializer<'de>>",
        &["deserializer: D".to_owned()],
        " -> Result<Self, D::Error>",
    );
}

/// The checks that rules refer to, a file each.
pub(super) fn checks(
    component: &Component,
    names: &Names,
    structure: &Structure,
    files: &mut BTreeMap<String, String>,
) {
    let mut versions: BTreeMap<u32, Vec<&str>> = BTreeMap::new();
    for (id, check) in &component.checks {
        let ident = names.check(id);
        let mut out = Source::new();
        rules::check(&mut out, ident, (check, structure.is_remembered(id)), names);
        let file = unraw(ident).trim_end_matches('_');
        files.insert(format!("src/checks/v{}/{file}.rs", id.version), out.finish());
        versions.entry(id.version).or_default().push(ident);
    }
    for (version, mut idents) in versions.clone() {
        idents.sort_unstable();
        let mut out = Source::new();
        out.line(&format!("//! What rules of version {version} refer to."));
        out.line("");
        for ident in &idents {
            out.line(&format!("mod {ident};"));
        }
        out.line("");
        for ident in &idents {
            out.line(&format!("pub(crate) use {ident}::{ident};"));
        }
        files.insert(format!("src/checks/v{version}/mod.rs"), out.finish());
    }
    if !versions.is_empty() {
        let mut out = Source::new();
        out.line("//! What rules refer to.");
        out.line("");
        for version in versions.keys() {
            out.line(&format!("pub(crate) mod v{version};"));
        }
        files.insert("src/checks/mod.rs".to_owned(), out.finish());
    }
}

/// The module of a version.
pub(super) fn version(version: u32, names: &Names) -> String {
    let mut out = Source::new();
    out.line(&format!("//! Version {version} of the component's events, and the types they are made of."));
    out.line("");
    let mut modules: Vec<&TypeNames> = names.version(version).map(|(_, names)| names).collect();
    modules.sort_by(|a, b| a.module.cmp(&b.module));
    for names in &modules {
        if !names.module.is_ascii() {
            out.line(&format!("#[path = {}]", literal(&format!("{}.rs", names.module))));
        }
        out.line(&format!("mod {};", names.module));
    }
    out.line("");
    for names in &modules {
        let mut exports = names.exports();
        exports.sort_by_key(|ident| (!ident.contains(char::is_lowercase), *ident));
        out.import("pub use", &names.module, &exports);
    }
    out.finish()
}
