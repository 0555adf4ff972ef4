//! The naming policy: every identifier of a package is made here, before anything is written.
//!
//! - Types and variants are in `PascalCase`, fields and modules in `snake_case`, made from a name's words.
//! - A field that is a keyword is raw (`r#type`); `self`, `super`, `crate` and `Self` cannot be raw and get `_`
//!   after them, and so does `extra`, which is what every open record calls its unknown properties.
//! - What begins with a digit gets `_` before it; a sign before a digit is spelled (`-1` is `Minus1`), and so
//!   is a name of nothing but signs (`*/` is `AsteriskSlash`).
//! - There are no ordinals: two names that become one identifier are an error that names both places.

use std::collections::BTreeMap;

use tidings_schema::{Diagnostic, Place};

use crate::model::{
    Additional, Component, Event, Name, Property, Record, Scalar, TypeDef, TypeId, TypeKind, TypeRef,
    VariantBody,
};

/// The field that keeps what a record does not know.
pub(super) const EXTRA: &str = "extra";
/// The variant that keeps what an open enum or union does not know.
pub(super) const UNRECOGNIZED: &str = "Unrecognized";

/// More required properties than this are passed by name, in a struct of their own.
const POSITIONAL: usize = 4;

/// The identifiers of a component.
pub(super) struct Names {
    types: BTreeMap<TypeId, TypeNames>,
    /// One an event, in the component's order: its variant in the enum of events.
    pub(super) events: Vec<String>,
}

impl Names {
    /// The names of a type; every type of the component has some.
    pub(super) fn of(&self, id: &TypeId) -> Option<&TypeNames> {
        self.types.get(id)
    }

    /// The identifier of a type.
    pub(super) fn ident(&self, id: &TypeId) -> &str {
        self.types.get(id).map_or("", |names| &names.record.ident)
    }

    /// The types of a version, in the order of their names.
    pub(super) fn version(&self, version: u32) -> impl Iterator<Item = (&TypeId, &TypeNames)> {
        self.types.iter().filter(move |(id, _)| id.version == version)
    }
}

/// The identifiers of a type.
pub(super) struct TypeNames {
    /// The type's own name, and its fields if it is a record.
    pub(super) record: RecordNames,
    /// The module that holds it, which is also the file's name.
    pub(super) module: String,
    /// One a variant or value, in declared order.
    pub(super) variants: Vec<VariantNames>,
    /// The types with names in an alias.
    pub(super) inner: Inner,
}

/// The types inside a type that need a name of their own, in the order in which they stand.
pub(super) type Inner = Vec<(String, Part)>;

/// What stands inside a type and needs a name of its own.
pub(super) enum Part {
    /// One value only.
    Constant(Scalar),
    /// More items than a tuple is readable with, and the types inside them.
    Tuple(Vec<TypeRef>, Inner),
}

/// More items than this are a struct.
const LONGEST_TUPLE: usize = 4;

/// Whether a tuple is a struct with a name.
pub(super) fn is_named(items: &[TypeRef]) -> bool {
    items.len() > LONGEST_TUPLE
}

impl TypeNames {
    /// Everything public that the type's module declares.
    pub(super) fn exports(&self) -> Vec<&str> {
        let variants = self.variants.iter().filter_map(|variant| variant.record.as_ref());
        let mut exports = Vec::new();
        for names in std::iter::once(&self.record).chain(variants) {
            exports.push(names.ident.as_str());
            exports.extend(names.required.as_deref());
        }
        self.each_part(&mut |ident, _| exports.push(ident));
        exports
    }

    /// Goes through the parts of the type and its variants, those inside a part after it.
    pub(super) fn each_part<'a>(&'a self, each: &mut impl FnMut(&'a str, &'a Part)) {
        fn inside<'a>(parts: &'a Inner, each: &mut impl FnMut(&'a str, &'a Part)) {
            for (ident, part) in parts {
                each(ident, part);
                if let Part::Tuple(_, parts) = part {
                    inside(parts, each);
                }
            }
        }
        self.parts().for_each(|parts| inside(parts, each));
    }

    fn parts(&self) -> impl Iterator<Item = &Inner> {
        let records = self.variants.iter().filter_map(|variant| variant.record.as_ref());
        let of_records = std::iter::once(&self.record)
            .chain(records)
            .flat_map(|names| names.inner.iter().chain([&names.rest]));
        let of_variants = self.variants.iter().map(|variant| &variant.inner);
        of_records.chain([&self.inner]).chain(of_variants)
    }
}

/// The identifiers of a record.
pub(super) struct RecordNames {
    pub(super) ident: String,
    /// One a property, in declared order.
    pub(super) fields: Vec<String>,
    /// One a property: the types with names in it.
    pub(super) inner: Vec<Inner>,
    /// The types with names in other properties.
    pub(super) rest: Inner,
    /// The struct of required properties, where they are too many to be passed by position.
    pub(super) required: Option<String>,
}

/// The identifiers of a variant.
pub(super) struct VariantNames {
    pub(super) ident: String,
    /// The struct of a variant that has properties of its own.
    pub(super) record: Option<RecordNames>,
    /// The types with names in a variant that holds a type.
    pub(super) inner: Inner,
}

/// Names everything.
pub(super) fn names(component: &Component) -> Result<Names, Vec<Diagnostic>> {
    let mut policy = Policy::default();
    let mut versions: BTreeMap<u32, Scope> = BTreeMap::new();
    let mut types = BTreeMap::new();
    for (id, def) in &component.types {
        let scope = versions.entry(id.version).or_default();
        types.insert(id.clone(), policy.type_names(def, scope));
    }
    let mut scope = Scope::default();
    scope.reserve(UNRECOGNIZED);
    let events = component.events.iter().map(|event| policy.event(component, event, &mut scope)).collect();
    if policy.faults.is_empty() { Ok(Names { types, events }) } else { Err(policy.faults) }
}

#[derive(Default)]
struct Policy {
    faults: Vec<Diagnostic>,
}

/// Identifiers that may not be equal, with the names and places they are made from.
#[derive(Default)]
struct Scope(BTreeMap<String, Option<(String, Place)>>);

impl Scope {
    fn reserve(&mut self, ident: &str) {
        self.0.insert(ident.to_owned(), None);
    }
}

impl Policy {
    fn type_names(&mut self, def: &TypeDef, scope: &mut Scope) -> TypeNames {
        let ident = self.pascal(&def.name, &def.place);
        if RESERVED.contains(&ident.as_str()) {
            let message = format!("the type `{}` would hide Rust's own `{ident}`", def.name.wire());
            self.faults.push(
                Diagnostic::error("rust-name", message, def.place.clone()).help("give the type another name"),
            );
        }
        self.claim(scope, &ident, def.name.wire(), &def.place);
        let module = module(&def.name, &ident);
        let mut variants = Vec::new();
        let mut record = RecordNames {
            ident: ident.clone(),
            fields: Vec::new(),
            inner: Vec::new(),
            rest: Vec::new(),
            required: None,
        };
        let mut inner = Inner::new();
        let mut inside = Scope::default();
        match &def.kind {
            TypeKind::Record(fields) => record = self.record(ident, fields, &def.place, scope),
            TypeKind::Enum(choice) => {
                if choice.open {
                    inside.reserve(UNRECOGNIZED);
                }
                for value in &choice.values {
                    let ident = self.pascal(&value.name, &def.place);
                    self.claim(&mut inside, &ident, value.name.wire(), &def.place);
                    variants.push(VariantNames { ident, record: None, inner: Vec::new() });
                }
            }
            TypeKind::Union(union) => {
                if union.open {
                    inside.reserve(UNRECOGNIZED);
                }
                for variant in &union.variants {
                    let own = self.pascal(&variant.name, &variant.place);
                    self.claim(&mut inside, &own, variant.name.wire(), &variant.place);
                    let record = match &variant.body {
                        VariantBody::Record(fields) => {
                            let ident = format!("{ident}{own}");
                            self.claim(scope, &ident, variant.name.wire(), &variant.place);
                            Some(self.record(ident, fields, &variant.place, scope))
                        }
                        VariantBody::Unit | VariantBody::Type(_) => None,
                    };
                    let inner = match &variant.body {
                        VariantBody::Type(ty) => {
                            self.inner(ty, &format!("{ident}{own}Value"), &variant.place, scope)
                        }
                        VariantBody::Unit | VariantBody::Record(_) => Vec::new(),
                    };
                    variants.push(VariantNames { ident: own, record, inner });
                }
            }
            TypeKind::Alias(ty) => {
                inner = self.inner(ty, &format!("{}Value", record.ident), &def.place, scope);
            }
        }
        TypeNames { record, module, variants, inner }
    }

    fn record(&mut self, ident: String, record: &Record, place: &Place, scope: &mut Scope) -> RecordNames {
        let mut inside = Scope::default();
        let fields = record.properties.iter().map(|property| self.field(property, &mut inside)).collect();
        let inner = record
            .properties
            .iter()
            .map(|property| {
                let path = format!("{ident}{}", self.pascal(&property.name, &property.place));
                self.inner(&property.ty, &path, &property.place, scope)
            })
            .collect();
        let rest = match &record.additional {
            Additional::Typed(ty) => self.inner(ty, &format!("{ident}Extra"), place, scope),
            Additional::Open | Additional::Closed => Vec::new(),
        };
        let given = |property: &&Property| property.required && !matches!(property.ty, TypeRef::Constant(_));
        let required = record.properties.iter().filter(given).count();
        let required = (required > POSITIONAL).then(|| format!("{ident}Required"));
        if let Some(required) = &required {
            self.claim(scope, required, &ident, place);
        }
        RecordNames { ident, fields, inner, rest, required }
    }

    /// Names what stands inside a type and needs a name, by the path to it.
    fn inner(&mut self, ty: &TypeRef, path: &str, place: &Place, scope: &mut Scope) -> Inner {
        match ty {
            TypeRef::Constant(value) => {
                self.claim(scope, path, path, place);
                vec![(path.to_owned(), Part::Constant(value.clone()))]
            }
            TypeRef::Nullable(inner) => self.inner(inner, path, place, scope),
            TypeRef::List(list) => self.inner(&list.items, path, place, scope),
            TypeRef::Map(map) => self.inner(&map.values, path, place, scope),
            TypeRef::Tuple(items) => {
                let each = items.iter().enumerate();
                let inner: Inner = each
                    .flat_map(|(at, item)| self.inner(item, &format!("{path}{at}"), place, scope))
                    .collect();
                if !is_named(items) {
                    return inner;
                }
                self.claim(scope, path, path, place);
                vec![(path.to_owned(), Part::Tuple(items.clone(), inner))]
            }
            TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Any => Vec::new(),
        }
    }

    fn field(&mut self, property: &Property, inside: &mut Scope) -> String {
        let ident = match words(&property.name).join("_") {
            digit if digit.starts_with(|first: char| first.is_numeric()) => format!("_{digit}"),
            taken if taken == EXTRA => format!("{taken}_"),
            ident => escaped(ident),
        };
        self.valid(&ident, &property.name, &property.place);
        self.claim(inside, &ident, property.name.wire(), &property.place);
        ident
    }

    fn event(&mut self, component: &Component, event: &Event, scope: &mut Scope) -> String {
        let payload = component.types.get(&event.payload).map_or(&event.name, |def| &def.name);
        // The version is part of every name, so that a second one renames nothing.
        let ident = format!("{}V{}", payload.pascal(), event.version);
        self.claim(scope, &ident, event.name.wire(), &event.place);
        ident
    }

    fn pascal(&mut self, name: &Name, place: &Place) -> String {
        let ident = match Name::new(words(name).join(" ")).pascal() {
            digit if digit.starts_with(|first: char| first.is_numeric()) => format!("_{digit}"),
            taken if taken == "Self" => format!("{taken}_"),
            ident => ident,
        };
        self.valid(&ident, name, place);
        ident
    }

    fn valid(&mut self, ident: &str, name: &Name, place: &Place) {
        if !ident.is_ascii() && syn::parse_str::<syn::Ident>(ident).is_err() {
            let message = format!("{:?} becomes `{ident}`, which Rust does not take as a name", name.wire());
            self.faults.push(
                Diagnostic::error("rust-name", message, place.clone())
                    .help("use letters and digits of a script that identifiers may be written in"),
            );
        }
    }

    fn claim(&mut self, scope: &mut Scope, ident: &str, wire: &str, place: &Place) {
        let claim = Some((wire.to_owned(), place.clone()));
        match scope.0.insert(ident.to_owned(), claim) {
            None => {}
            Some(None) => self.faults.push(
                Diagnostic::error(
                    "rust-name",
                    format!("{wire:?} becomes `{ident}`, which stands for what is not known here"),
                    place.clone(),
                )
                .help("rename one of them"),
            ),
            Some(Some((other, there))) => self.faults.push(
                Diagnostic::error(
                    "rust-name",
                    format!("{other:?} and {wire:?} both become `{ident}` in Rust"),
                    place.clone(),
                )
                .also(there)
                .help("rename one of them"),
            ),
        }
    }
}

/// The words of a name, with signs spelled where letters and digits do not tell names apart.
fn words(name: &Name) -> Vec<String> {
    let wire = name.wire();
    let mut words = name.words().to_vec();
    let digit = |text: &str| text.starts_with(char::is_numeric);
    let signed =
        wire.strip_prefix(['-', '+']).is_some_and(digit) && words.first().is_some_and(|word| digit(word));
    if signed {
        words.splice(0..0, wire.chars().take(1).map(Name::spelled));
    } else if words.is_empty() {
        words.extend(wire.chars().map(Name::spelled));
    }
    if words.is_empty() {
        words.push("empty".to_owned());
    }
    words
}

/// A module gets `_` where a raw name would be needed (rustfmt's editions sort those differently), and where
/// `mod.rs` would be meant.
fn module(name: &Name, ident: &str) -> String {
    match words(name).join("_") {
        module if ident.starts_with('_') => format!("_{module}"),
        module if escaped(module.clone()) != module => format!("{module}_"),
        module => module,
    }
}

fn escaped(ident: String) -> String {
    if matches!(ident.as_str(), "self" | "super" | "crate") {
        format!("{ident}_")
    } else if KEYWORDS.contains(&ident.as_str()) {
        format!("r#{ident}")
    } else {
        ident
    }
}

/// An identifier as it is part of a longer one, or of a path.
pub(super) fn unraw(ident: &str) -> &str {
    ident.strip_prefix("r#").unwrap_or(ident)
}

/// Keywords, strict and reserved, of all editions up to 2024 (The Rust Reference, "Keywords").
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// What the generated modules call by its bare name.
const RESERVED: &[&str] = &[
    "BTreeMap",
    "Box",
    "Clone",
    "Debug",
    "Default",
    "Deserialize",
    "Deserializer",
    "Eq",
    "Err",
    "From",
    "Hash",
    "Into",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Serialize",
    "Serializer",
    "Some",
    "String",
    "Vec",
];
