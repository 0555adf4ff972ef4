//! The naming policy: every identifier of a package is made here, before anything is written.
//!
//! - Types and variants are in `PascalCase`, fields and modules in `snake_case`, made from a name's words.
//! - A field that is a keyword is raw (`r#type`); `self`, `super`, `crate` and `Self` cannot be raw and get `_`
//!   after them, and so does `extra`, which is what every open record calls its unknown properties.
//! - A type whose first letter has no case gets `T` before it, so that it is no field's name.
//! - What begins with a digit gets `_` before it; a sign before a digit is spelled (`-1` is `Minus1`), and so
//!   is a name of nothing but signs (`*/` is `AsteriskSlash`).
//! - What the prelude calls something, and `Unrecognized` where that stands for what is not known, get `_` after them.
//! - What stands inside a type and needs a name is named by the path to it (`OrderStatus`). Where that name is
//!   taken, or several paths make it, all of them show their joints (`Order_Status`): no other name changes.
//! - There are no ordinals. Two declared types of one identifier are an error that names both places.

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::{Diagnostic, is_device};

pub(super) use super::home::Home;
use super::reserved::{KEYWORDS, RESERVED};
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
    /// One a check that rules refer to: the function that gives it.
    checks: BTreeMap<TypeId, String>,
    /// Where the types and functions stand that everything generated uses.
    pub(super) home: Home,
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

    /// The function that gives a check.
    pub(super) fn check(&self, id: &TypeId) -> &str {
        self.checks.get(id).map_or("", String::as_str)
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

/// The type that shall have one identifier to the letter.
pub(super) type Root<'a> = Option<(&'a TypeId, &'a str)>;

/// Names everything.
pub(super) fn names(component: &Component, home: Home, root: Root<'_>) -> Result<Names, Vec<Diagnostic>> {
    // The first pass finds out which names more than one path makes.
    let mut policy = Policy::new(component, root);
    policy.types(component);
    let mut policy = Policy { joints: policy.clashes(), made: BTreeMap::new(), ..policy };
    let types = policy.types(component);
    let mut scope = Scope::default();
    scope.reserve(UNRECOGNIZED);
    let events = component.events.iter().map(|event| variant(component, event, &mut scope)).collect();
    let checks = checks(component);
    if policy.faults.is_empty() { Ok(Names { types, checks, home, events }) } else { Err(policy.faults) }
}

/// The functions that give the checks that rules refer to.
fn checks(component: &Component) -> BTreeMap<TypeId, String> {
    let mut names: Vec<Name> = component.checks.keys().map(|id| Name::new(id.name.as_str())).collect();
    Name::side_by_side(names.iter_mut());
    let mut scope = BTreeSet::new();
    let ident = |(id, name): (&TypeId, &Name)| {
        let mut ident = sound(escaped(begun(words(name).join("_"))));
        while !scope.insert((id.version, ident.clone())) {
            ident.push('_');
        }
        (id.clone(), ident)
    };
    component.checks.keys().zip(&names).map(ident).collect()
}

struct Policy<'a> {
    root: Root<'a>,
    /// The identifiers of declared types, by version.
    declared: BTreeMap<(u32, String), &'a TypeDef>,
    /// The names of what stands inside types, and how many paths make each.
    made: BTreeMap<(u32, String), usize>,
    /// The names that show their joints.
    joints: BTreeSet<(u32, String)>,
    version: u32,
    faults: Vec<Diagnostic>,
}

/// Identifiers that may not be equal.
#[derive(Default)]
struct Scope(BTreeSet<String>);

impl Scope {
    fn reserve(&mut self, ident: &str) {
        self.0.insert(ident.to_owned());
    }

    /// The identifier, or one that is free: what a reader tells apart differs already.
    fn claim(&mut self, mut ident: String) -> String {
        while !self.0.insert(ident.clone()) {
            ident.push('_');
        }
        ident
    }
}

impl<'a> Policy<'a> {
    fn new(component: &'a Component, root: Root<'a>) -> Self {
        let mut policy = Self {
            root,
            declared: BTreeMap::new(),
            made: BTreeMap::new(),
            joints: BTreeSet::new(),
            version: 0,
            faults: Vec::new(),
        };
        for (id, def) in &component.types {
            let ident = policy.declared(def);
            let Some(other) = policy.declared.insert((id.version, ident.clone()), def) else { continue };
            let (one, two) = (other.name.wire(), def.name.wire());
            let message = format!("{one:?} and {two:?} both become `{ident}` in Rust");
            policy.faults.push(
                Diagnostic::error("rust-name", message, def.place.clone())
                    .also(other.place.clone())
                    .help("rename one of them"),
            );
        }
        policy
    }

    fn clashes(&self) -> BTreeSet<(u32, String)> {
        let clash = |(name, count): (&(u32, String), &usize)| {
            (*count > 1 || self.declared.contains_key(name)).then(|| name.clone())
        };
        self.made.iter().filter_map(clash).collect()
    }

    fn types(&mut self, component: &Component) -> BTreeMap<TypeId, TypeNames> {
        component.types.iter().map(|(id, def)| (id.clone(), self.type_names(def))).collect()
    }

    /// The identifier of a declared type.
    fn declared(&self, def: &TypeDef) -> String {
        match self.root {
            Some((root, ident)) if *root == def.id => declared_as(ident),
            _ => type_name(&def.name),
        }
    }

    /// The identifier of what stands inside a type.
    fn inside(&mut self, owner: &str, step: &str) -> String {
        let plain = (self.version, format!("{owner}{step}"));
        let mut ident =
            if self.joints.contains(&plain) { format!("{owner}_{step}") } else { plain.1.clone() };
        let count = self.made.entry((self.version, ident.clone())).or_default();
        *count += 1;
        // Joints that meet all the same: a name of underscores, such as no schema is known to have.
        let met = *count > 1 || self.declared.contains_key(&(self.version, ident.clone()));
        if !self.joints.is_empty() && met {
            ident.push_str(&"_".repeat(*count + 1));
        }
        ident
    }

    fn type_names(&mut self, def: &TypeDef) -> TypeNames {
        self.version = def.id.version;
        let ident = self.declared(def);
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
            TypeKind::Record(fields) => record = self.record(ident, fields),
            TypeKind::Enum(choice) => {
                if choice.open {
                    inside.reserve(UNRECOGNIZED);
                }
                for value in &choice.values {
                    let ident = inside.claim(pascal(&value.name));
                    variants.push(VariantNames { ident, record: None, inner: Vec::new() });
                }
            }
            TypeKind::Union(union) => {
                if union.open {
                    inside.reserve(UNRECOGNIZED);
                }
                for variant in &union.variants {
                    let own = inside.claim(pascal(&variant.name));
                    let record = match &variant.body {
                        VariantBody::Record(fields) => {
                            let ident = self.inside(&ident, &own);
                            Some(self.record(ident, fields))
                        }
                        VariantBody::Unit | VariantBody::Type(_) => None,
                    };
                    let inner = match &variant.body {
                        VariantBody::Type(ty) => self.inner(ty, &ident, &format!("{own}Value")),
                        VariantBody::Unit | VariantBody::Record(_) => Vec::new(),
                    };
                    variants.push(VariantNames { ident: own, record, inner });
                }
            }
            TypeKind::Alias(ty) => inner = self.inner(ty, &record.ident, "Value"),
        }
        TypeNames { record, module, variants, inner }
    }

    fn record(&mut self, ident: String, record: &Record) -> RecordNames {
        let mut inside = Scope::default();
        if !matches!(record.additional, Additional::Closed) {
            inside.reserve(EXTRA);
        }
        let fields = record.properties.iter().map(|property| inside.claim(field(property))).collect();
        let inner = record
            .properties
            .iter()
            .map(|property| self.inner(&property.ty, &ident, &pascal(&property.name)))
            .collect();
        let rest = match &record.additional {
            Additional::Typed(ty) => self.inner(ty, &ident, "Extra"),
            Additional::Open | Additional::Closed => Vec::new(),
        };
        let given = |property: &&Property| property.required && !matches!(property.ty, TypeRef::Constant(_));
        let required = record.properties.iter().filter(given).count();
        let required = (required > POSITIONAL).then(|| self.inside(&ident, "Required"));
        RecordNames { ident, fields, inner, rest, required }
    }

    /// Names what stands inside a type and needs a name, by the path to it.
    fn inner(&mut self, ty: &TypeRef, owner: &str, step: &str) -> Inner {
        match ty {
            TypeRef::Constant(value) => vec![(self.inside(owner, step), Part::Constant(value.clone()))],
            TypeRef::Nullable(inner) => self.inner(inner, owner, step),
            TypeRef::List(list) => self.inner(&list.items, owner, step),
            TypeRef::Map(map) => self.inner(&map.values, owner, step),
            TypeRef::Tuple(items) => {
                let each = items.iter().enumerate();
                let inner: Inner =
                    each.flat_map(|(at, item)| self.inner(item, owner, &format!("{step}{at}"))).collect();
                if !is_named(items) {
                    return inner;
                }
                vec![(self.inside(owner, step), Part::Tuple(items.clone(), inner))]
            }
            TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Any => Vec::new(),
        }
    }
}

/// The variant of an event.
fn variant(component: &Component, event: &Event, scope: &mut Scope) -> String {
    let payload = component.types.get(&event.payload).map_or(&event.name, |def| &def.name);
    // The version is part of every name, so that a second one renames nothing.
    scope.claim(format!("{}V{}", payload.pascal(), event.version))
}

fn field(property: &Property) -> String {
    match begun(words(&property.name).join("_")) {
        taken if taken == EXTRA => format!("{taken}_"),
        ident => sound(escaped(ident)),
    }
}

/// The identifier of a type.
fn type_name(name: &Name) -> String {
    match pascal(name) {
        taken if RESERVED.contains(&taken.as_str()) => format!("{taken}_"),
        // A type without an upper-case letter at its front could have a field's name.
        caseless if !caseless.trim_start_matches('_').starts_with(char::is_uppercase) => {
            let digits = caseless.starts_with('_');
            if digits { caseless } else { format!("T{caseless}") }
        }
        ident => ident,
    }
}

/// The identifier of a variant, and a step of a path.
fn pascal(name: &Name) -> String {
    match begun(Name::new(words(name).join(" ")).pascal()) {
        taken if taken == "Self" => format!("{taken}_"),
        ident => sound(ident),
    }
}

/// An identifier does not begin with a digit.
fn begun(ident: String) -> String {
    if ident.starts_with(char::is_numeric) { format!("_{ident}") } else { ident }
}

/// Letters that Rust does not take in names (Unicode's `XID`) are spelled by their code points.
fn sound(ident: String) -> String {
    if ident.is_ascii() || syn::parse_str::<syn::Ident>(&ident).is_ok() {
        return ident;
    }
    let mut spelled = String::new();
    for letter in ident.chars() {
        let longer = format!("{spelled}{letter}");
        let fine = letter == '_' || syn::parse_str::<syn::Ident>(&format!("x{letter}")).is_ok();
        spelled = if fine { longer } else { format!("{spelled}{}", Name::spelled(letter)) };
    }
    if syn::parse_str::<syn::Ident>(&spelled).is_ok() { spelled } else { format!("_{spelled}") }
}

/// What a type that was asked for is declared as: the name itself, unless it would hide one that everybody uses,
/// or could be a field's.
pub(super) fn declared_as(ident: &str) -> String {
    if RESERVED.contains(&ident) {
        format!("{ident}_")
    } else if ident.starts_with(char::is_uppercase) {
        ident.to_owned()
    } else {
        format!("T_{}", unraw(ident))
    }
}

/// An identifier that was asked for, as Rust takes it.
pub(super) fn asked(ident: &str) -> Option<String> {
    let raw = || syn::parse_str::<syn::Ident>(&format!("r#{ident}")).ok().map(|_| format!("r#{ident}"));
    if KEYWORDS.contains(&ident) {
        return raw();
    }
    syn::parse_str::<syn::Ident>(ident).ok().map(|_| ident.to_owned()).filter(|ident| ident != "_")
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
        module if escaped(module.clone()) != module || is_device(&module) => format!("{module}_"),
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
