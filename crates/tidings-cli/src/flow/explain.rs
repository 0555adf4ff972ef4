//! One event's way: declaration, samples, schema, model, each output.

use std::fmt::Write as _;
use std::path::Path;

use tidings_codegen::model::{
    Additional, Component, Enum, Event, Primitive, Record, Scalar, Tagging, TypeDef, TypeId, TypeKind,
    TypeRef, Union, VariantBody,
};
use tidings_codegen::read::{self, SchemaFile};
use tidings_codegen::{Package, Target};
use tidings_schema::{Diagnostic, Place};

use super::packages::chosen;
use super::{Contract, Described, Parts};
use crate::infer::table;
use crate::output::read_text;
use crate::report::{clean, plural};
use crate::settings::{Settings, nearest};

/// Characters shown of a sample.
const SAMPLE: usize = 160;
/// Files named of a package that an event shares with others.
const SHARED: usize = 12;

/// Tells the way of an event, given as `name` (all its versions) or `name@vN`.
///
/// # Errors
/// An event that is not there, and everything that is wrong with its component.
pub fn explain(
    root: &Path,
    settings: &Settings,
    contract: &Contract,
    parts: &Parts<'_>,
    asked: &str,
) -> Result<String, Vec<Diagnostic>> {
    let mut text = String::new();
    let mut wrong = Vec::new();
    let mut known = Vec::new();
    for (name, files) in &contract.components {
        let component = match read::component(name.wire(), files) {
            Ok(component) => component,
            Err(found) => {
                wrong.extend(found);
                continue;
            }
        };
        for event in &component.events {
            let full = format!("{}@v{}", event.name.wire(), event.version);
            if full == asked || event.name.wire() == asked {
                let described = contract.described.get(&full);
                let way = Way { root, settings, parts, component: &component, files, event, described };
                match way.tell(&full) {
                    Ok(told) => text.push_str(&told),
                    Err(found) => wrong.extend(found),
                }
            }
            known.push(full);
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    if text.is_empty() {
        let names = known.iter().flat_map(|full| [full.as_str(), full.split("@v").next().unwrap_or(full)]);
        let help = nearest(asked, names).map_or_else(
            || format!("there are: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        let message = format!("there is no event `{asked}`");
        return Err(vec![Diagnostic::error("event-unknown", message, Place::Everywhere).help(help)]);
    }
    Ok(text)
}

struct Way<'w> {
    root: &'w Path,
    settings: &'w Settings,
    parts: &'w Parts<'w>,
    component: &'w Component,
    files: &'w [SchemaFile],
    event: &'w Event,
    described: Option<&'w Described>,
}

impl Way<'_> {
    fn tell(&self, full: &str) -> Result<String, Vec<Diagnostic>> {
        let event = self.event;
        let mut text = String::new();
        let mut say = |label: &str, value: &str| {
            let _ = writeln!(text, "{label:10} {}", clean(value));
        };
        say("event", full);
        let collected = self.parts.events.iter().find(|found| found.event() == full);
        if let Some(found) = collected {
            let at = format!("{}:{}:{}", found.file, found.line, found.column);
            say("declared", &format!("{at} as `{}` in package {}", found.type_name, found.package));
        }
        if let Some(described) = self.described {
            say("described", &format!("by {}", described.at));
        }
        say("travels", &format!("source `{}`, detail-type `{}`", event.source, event.detail_type));
        if let Some(envelope) = &event.envelope {
            say("", &format!("in the envelope `{}`", envelope.name));
        }
        let path = format!("{}/{}", self.settings.schemas_of(&self.component.name), event.schema_path);
        let on_disk = read_text(&self.root.join(&path)).ok().flatten();
        let state = match on_disk {
            None => "not written yet",
            Some(found) if found.replace("\r\n", "\n") == event.schema => "up to date",
            Some(_) => "to be updated",
        };
        say("schema", &format!("{path} ({}, {state})", plural(event.schema.lines().count(), "line")));
        say("samples", &plural(event.examples.len(), "sample"));
        for (at, sample) in event.examples.iter().enumerate() {
            let sample = sample.to_string();
            let cut = if sample.chars().count() > SAMPLE { "…" } else { "" };
            say("", &format!("{at}: {}{cut}", sample.chars().take(SAMPLE).collect::<String>()));
        }
        if let Some(described) = self.described.filter(|described| !described.claims.is_empty()) {
            for line in table(&described.claims, None).lines() {
                let _ = writeln!(text, "{}{line}", if line.is_empty() { "" } else { "  " });
            }
        }
        text.push_str("model\n");
        for id in self.types() {
            if let Some(def) = self.component.types.get(&id) {
                model(&mut text, def);
            }
        }
        text.push_str("output\n");
        for target in chosen(self.settings, self.parts.targets) {
            self.output(&mut text, *target)?;
        }
        text.push('\n');
        Ok(text)
    }

    /// The event's types, the payload first, then in the order in which they are mentioned.
    fn types(&self) -> Vec<TypeId> {
        let mut found: Vec<TypeId> = vec![self.event.payload.clone()];
        found.extend(self.event.envelope.clone().filter(|envelope| *envelope != self.event.payload));
        let mut at = 0;
        while let Some(id) = found.get(at).cloned() {
            at += 1;
            let Some(def) = self.component.types.get(&id) else { continue };
            let mut mentioned = Vec::new();
            mentions(def, &mut mentioned);
            for id in mentioned {
                if !found.contains(&id) {
                    found.push(id);
                }
            }
        }
        found
    }

    /// The files that are there, or as they are, because of the event: those that differ from a
    /// package made without it.
    fn output(&self, text: &mut String, target: &dyn Target) -> Result<(), Vec<Diagnostic>> {
        let name = &self.component.name;
        let settings = self.settings.package(target.id(), name);
        let with = target.emit(self.component, &settings)?;
        let others: Vec<SchemaFile> = self
            .files
            .iter()
            .filter(|file| !file.path.ends_with(&format!("/{}", self.event.schema_path)))
            .cloned()
            .collect();
        let without = if others.is_empty() {
            Package::default()
        } else {
            target.emit(&read::component(name.wire(), &others)?, &settings)?
        };
        let _ = writeln!(text, "  {} {}", clean(target.id()), clean(&settings.name));
        let folder = self.settings.package_of(target.id(), name);
        let mut shared = Vec::new();
        for (path, content) in &with.files {
            match without.files.get(path) {
                None => {
                    let _ = writeln!(text, "    {}/{}", clean(&folder), clean(path));
                }
                Some(other) if other != content => shared.push(path.as_str()),
                Some(_) => {}
            }
        }
        if !shared.is_empty() {
            let more = shared.len().saturating_sub(SHARED);
            let listed: Vec<&str> = shared.iter().take(SHARED).copied().collect();
            let rest = if more > 0 { format!(" and {more} more") } else { String::new() };
            let _ = writeln!(text, "    mentioned in {}{rest}", clean(&listed.join(", ")));
        }
        Ok(())
    }
}

fn model(text: &mut String, def: &TypeDef) {
    let name = clean(&def.id.name);
    match &def.kind {
        TypeKind::Record(record) => {
            let _ = writeln!(text, "  {name}: record{}", rest(record));
            properties(text, record, "    ");
        }
        TypeKind::Enum(of) => {
            let _ = writeln!(text, "  {name}: {}", values(of));
        }
        TypeKind::Union(of) => union(text, &name, of),
        TypeKind::Alias(ty) => {
            let _ = writeln!(text, "  {name}: another name for {}", show(ty));
        }
    }
}

fn rest(record: &Record) -> String {
    match &record.additional {
        Additional::Open => String::new(),
        Additional::Closed => ", closed".to_owned(),
        Additional::Typed(ty) => format!(", other properties are {}", show(ty)),
    }
}

fn properties(text: &mut String, record: &Record, indent: &str) {
    for property in &record.properties {
        let mark = if property.required { "" } else { "?" };
        let _ = writeln!(text, "{indent}{}{mark}: {}", clean(property.name.wire()), show(&property.ty));
    }
}

fn values(of: &Enum) -> String {
    let values: Vec<String> = of.values.iter().map(|value| scalar(&value.value)).collect();
    format!("{} enum of {}", if of.open { "open" } else { "closed" }, values.join(", "))
}

fn union(text: &mut String, name: &str, of: &Union) {
    let tagging = match &of.tagging {
        Tagging::Internal { tag } => format!("told apart by `{}`", tag.wire()),
        Tagging::Adjacent { tag, content } => {
            format!("told apart by `{}`, held in `{}`", tag.wire(), content.wire())
        }
        Tagging::External => "told apart by the one key".to_owned(),
        Tagging::Untagged => "told apart by shape".to_owned(),
    };
    let _ =
        writeln!(text, "  {name}: {} union, {}", if of.open { "open" } else { "closed" }, clean(&tagging));
    for variant in &of.variants {
        let variant_name = clean(variant.name.wire());
        match &variant.body {
            VariantBody::Unit => {
                let _ = writeln!(text, "    {variant_name}");
            }
            VariantBody::Record(record) => {
                let _ = writeln!(text, "    {variant_name}: record{}", rest(record));
                properties(text, record, "      ");
            }
            VariantBody::Type(ty) => {
                let _ = writeln!(text, "    {variant_name}: {}", show(ty));
            }
        }
    }
}

fn show(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Primitive(primitive) => match primitive {
            Primitive::Boolean => "boolean".to_owned(),
            Primitive::Integer(integer) => format!("integer ({:?})", integer.format).to_lowercase(),
            Primitive::Number(number) => format!("number ({:?})", number.format).to_lowercase(),
            Primitive::String(string) => match &string.format {
                Some(format) => format!("string ({})", clean(&format!("{format:?}").to_lowercase())),
                None => "string".to_owned(),
            },
            Primitive::Null => "null".to_owned(),
        },
        TypeRef::List(list) => format!("list of {}", show(&list.items)),
        TypeRef::Tuple(items) => format!("({})", items.iter().map(show).collect::<Vec<_>>().join(", ")),
        TypeRef::Map(map) => format!("map of {}", show(&map.values)),
        TypeRef::Nullable(inner) => format!("{} or null", show(inner)),
        TypeRef::Named(id) => clean(&id.name),
        TypeRef::Constant(value) => format!("the constant {}", scalar(value)),
        TypeRef::Any => "any".to_owned(),
    }
}

fn scalar(value: &Scalar) -> String {
    match value {
        Scalar::String(text) => clean(&format!("\"{text}\"")),
        Scalar::Integer(number) => number.to_string(),
        Scalar::Boolean(value) => value.to_string(),
    }
}

fn mentions(def: &TypeDef, found: &mut Vec<TypeId>) {
    match &def.kind {
        TypeKind::Record(record) => mentions_of(record, found),
        TypeKind::Enum(_) => {}
        TypeKind::Union(union) => {
            for variant in &union.variants {
                match &variant.body {
                    VariantBody::Unit => {}
                    VariantBody::Record(record) => mentions_of(record, found),
                    VariantBody::Type(ty) => named(ty, found),
                }
            }
        }
        TypeKind::Alias(ty) => named(ty, found),
    }
}

fn mentions_of(record: &Record, found: &mut Vec<TypeId>) {
    record.properties.iter().for_each(|property| named(&property.ty, found));
    if let Additional::Typed(ty) = &record.additional {
        named(ty, found);
    }
}

fn named(ty: &TypeRef, found: &mut Vec<TypeId>) {
    match ty {
        TypeRef::Named(id) => found.push(id.clone()),
        TypeRef::List(list) => named(&list.items, found),
        TypeRef::Tuple(items) => items.iter().for_each(|item| named(item, found)),
        TypeRef::Map(map) => {
            named(&map.keys, found);
            named(&map.values, found);
        }
        TypeRef::Nullable(inner) => named(inner, found),
        TypeRef::Primitive(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}
