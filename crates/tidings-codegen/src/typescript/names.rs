//! The one naming policy: every identifier and every file's name that reaches output is made here.
//!
//! | what | is called |
//! |---|---|
//! | a type, and its companion | its words, each capitalised: `TransactionCreated` |
//! | a variant of a union | the union's name and the variant's words: `MethodCard` |
//! | what an open union keeps | `Unrecognized` and the union's name: `UnrecognizedMethod` |
//! | a type's file | its words, joined by `-`: `transaction-created.ts` |
//! | a property, an enum's value | as on the wire, in quotes where needed |
//!
//! Identifiers of ours begin with a lower-case letter, or stand behind the namespaces `t` and `v1`, so
//! that they meet no type's. No reserved word is capitalised. What still collides is an error:
//! a number behind a name would change with what else is declared.

use std::collections::{BTreeMap, BTreeSet};

use tidings_schema::{Diagnostic, Place, is_device};

use super::runtime;
use crate::model::{
    Component, Name, Tagging, TypeDef, TypeId, TypeKind, TypeRef, Union, Variant, VariantBody,
};

/// The names of one type.
#[derive(Debug)]
pub(super) struct TypeNames {
    /// Of the type and its companion.
    pub(super) ident: String,
    /// Of the file, without its extension.
    pub(super) file: String,
    /// Names of types that stand in the same file: variants, and what an open union keeps.
    pub(super) beside: Vec<String>,
    /// What the type is exported as, and called where something is wrong with a value.
    pub(super) exported: String,
    /// The interfaces of variants that are not called by the union's name and their own.
    variants: BTreeMap<String, String>,
    /// What an open union keeps, where that is called otherwise.
    unrecognized: Option<String>,
}

/// The names of every type of a component.
pub(super) struct Names {
    types: BTreeMap<TypeId, TypeNames>,
}

impl Names {
    /// Names every type, and says what cannot be named.
    pub(super) fn new(component: &Component, diagnostics: &mut Vec<Diagnostic>) -> Self {
        let mut taken: BTreeMap<(u32, String), &Place> = BTreeMap::new();
        let mut files: BTreeMap<(u32, String), &Place> = BTreeMap::new();
        let mut types = BTreeMap::new();
        for (id, def) in &component.types {
            let names = names(def);
            let places = std::iter::once(&def.place).chain(beside_places(def));
            for (ident, place) in std::iter::once(&names.ident).chain(&names.beside).zip(places) {
                if !is_identifier(ident) {
                    diagnostics.push(not_an_identifier(ident, &id.name, place));
                }
                if let Some(other) = taken.insert((id.version, ident.clone()), place) {
                    diagnostics.push(collision("types", ident, place, other));
                }
            }
            if let Some(other) = files.insert((id.version, names.file.clone()), &def.place) {
                diagnostics.push(collision("files", &names.file, &def.place, other));
            }
            types.insert(id.clone(), names);
        }
        Self { types }
    }

    /// Names the types of a module that stands alone. Whatever the types are called, the module compiles: what
    /// meets a name of the runtime or of JavaScript has a `_` behind it, and is exported by its own name.
    pub(super) fn alone(component: &Component, root: &TypeId, asked: &str) -> Self {
        let mut taken = BTreeSet::new();
        let mut exported = BTreeSet::from([asked.to_owned()]);
        let mut types = BTreeMap::new();
        let first = component.types.get_key_value(root);
        let others = component.types.iter().filter(|(id, _)| *id != root);
        for (id, def) in first.into_iter().chain(others) {
            let pascal = def.name.pascal();
            let wish = if id != root || !asked.starts_with(|first: char| first.is_ascii_uppercase()) {
                pascal
            } else {
                asked.to_owned()
            };
            let ident = free(&wish, &mut taken);
            let name = if id == root {
                asked.to_owned()
            } else if is_identifier(&wish) && exported.insert(wish.clone()) {
                wish
            } else {
                ident.clone()
            };
            let own = TypeNames {
                ident,
                file: String::new(),
                beside: Vec::new(),
                exported: name,
                variants: BTreeMap::new(),
                unrecognized: None,
            };
            types.insert(id.clone(), own);
        }
        for (id, def) in &component.types {
            let (TypeKind::Union(union), Some(own)) = (&def.kind, types.get_mut(id)) else { continue };
            for variant in union.variants.iter().filter(|variant| is_declared(union, variant)) {
                let mut wish = variant_ident(&own.ident, &variant.name);
                if let (true, Tagging::Internal { tag } | Tagging::Adjacent { tag, .. }) =
                    (taken.contains(&wish), &union.tagging)
                {
                    // The path to what tells the variant.
                    wish = format!("{}{}{}", own.ident, tag.pascal(), variant.name.pascal());
                }
                own.variants.insert(variant.name.wire().to_owned(), free(&wish, &mut taken));
            }
            if keeps_unrecognized(union) {
                own.unrecognized = Some(free(&unrecognized_ident(&own.ident), &mut taken));
            }
        }
        Self { types }
    }

    /// What is not exported by the name it is declared with, and that name.
    pub(super) fn renamed(&self) -> impl Iterator<Item = (&str, &str)> {
        let types = self.types.values().filter(|own| own.ident != own.exported);
        types.map(|own| (own.ident.as_str(), own.exported.as_str()))
    }

    /// The names of a type.
    pub(super) fn of(&self, id: &TypeId) -> Option<&TypeNames> {
        self.types.get(id)
    }

    /// The interface of a union's variant.
    pub(super) fn variant(&self, union: &TypeId, variant: &Name) -> String {
        self.of(union).map_or_else(String::new, |own| {
            let other = own.variants.get(variant.wire());
            other.cloned().unwrap_or_else(|| variant_ident(&own.ident, variant))
        })
    }

    /// The interface of what an open union keeps.
    pub(super) fn unrecognized(&self, union: &TypeId) -> String {
        self.of(union).map_or_else(String::new, |own| {
            own.unrecognized.clone().unwrap_or_else(|| unrecognized_ident(&own.ident))
        })
    }

    /// The types of a version, by name.
    pub(super) fn of_version(&self, version: u32) -> impl Iterator<Item = &TypeNames> {
        self.types.iter().filter(move |(id, _)| id.version == version).map(|(_, names)| names)
    }
}

/// An identifier of a module that nothing else is called by.
fn free(wish: &str, taken: &mut BTreeSet<String>) -> String {
    let mut ident: String = wish
        .chars()
        .map(|letter| if unicode_ident::is_xid_continue(letter) { letter } else { '_' })
        .collect();
    if !ident.starts_with(|first: char| unicode_ident::is_xid_start(first)) {
        ident.insert(0, '_');
    }
    while runtime::is_reserved(&ident) || !taken.insert(ident.clone()) {
        ident.push('_');
    }
    ident
}

fn names(def: &TypeDef) -> TypeNames {
    let ident = def.name.pascal();
    let kebab = def.name.kebab();
    let file = if is_reserved_file(&kebab) { format!("{kebab}-type") } else { kebab };
    let beside = match &def.kind {
        TypeKind::Union(union) => {
            let variants = union.variants.iter().filter(|variant| is_declared(union, variant));
            let mut beside: Vec<String> =
                variants.map(|variant| variant_ident(&ident, &variant.name)).collect();
            if keeps_unrecognized(union) {
                beside.push(unrecognized_ident(&ident));
            }
            beside
        }
        TypeKind::Record(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => Vec::new(),
    };
    let exported = ident.clone();
    TypeNames { ident, file, beside, exported, variants: BTreeMap::new(), unrecognized: None }
}

/// Where what is `beside` a type is declared, in the same order.
fn beside_places(def: &TypeDef) -> Vec<&Place> {
    let TypeKind::Union(union) = &def.kind else { return Vec::new() };
    let variants = union.variants.iter().filter(|variant| is_declared(union, variant));
    variants.map(|variant| &variant.place).chain(keeps_unrecognized(union).then_some(&def.place)).collect()
}

/// Whether a variant is an interface of its own, and not a literal or a type that is declared elsewhere.
pub(super) fn is_declared(union: &Union, variant: &Variant) -> bool {
    match (&union.tagging, &variant.body) {
        (Tagging::External, VariantBody::Unit)
        | (Tagging::Untagged, VariantBody::Unit | VariantBody::Type(_)) => false,
        (Tagging::Internal { .. } | Tagging::Adjacent { .. }, _)
        | (Tagging::External, VariantBody::Record(_) | VariantBody::Type(_))
        | (Tagging::Untagged, VariantBody::Record(_)) => true,
    }
}

/// Whether a union has an interface for what it does not know.
pub(super) fn keeps_unrecognized(union: &Union) -> bool {
    union.open
        && match union.tagging {
            Tagging::Internal { .. } | Tagging::Adjacent { .. } | Tagging::External => true,
            Tagging::Untagged => false,
        }
}

/// The interface of a variant.
pub(super) fn variant_ident(union: &str, variant: &Name) -> String {
    format!("{union}{}", variant.pascal())
}

/// The interface of what an open union keeps.
pub(super) fn unrecognized_ident(union: &str) -> String {
    format!("Unrecognized{union}")
}

/// The union of a component's events.
pub(super) fn events_ident(component: &Component) -> String {
    format!("{}Event", component.name.pascal())
}

/// The record that a reference comes to, through aliases.
pub(super) fn record_of<'a>(component: &'a Component, reference: &TypeRef) -> Option<&'a TypeDef> {
    let TypeRef::Named(first) = reference else { return None };
    let mut def = component.types.get(first)?;
    // An alias of itself would go round for ever.
    for _ in 0..component.types.len() {
        match &def.kind {
            TypeKind::Record(_) => return Some(def),
            TypeKind::Alias(TypeRef::Named(next)) => def = component.types.get(next)?,
            TypeKind::Alias(_) | TypeKind::Enum(_) | TypeKind::Union(_) => return None,
        }
    }
    None
}

/// UAX 31, of which ECMAScript's identifiers (section 12.7) are a superset.
pub(super) fn is_identifier(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(unicode_ident::is_xid_start) && letters.all(unicode_ident::is_xid_continue)
}

/// Files of ours in a version's folder, and the devices of Windows.
fn is_reserved_file(kebab: &str) -> bool {
    matches!(kebab, "index" | "examples") || is_device(kebab)
}

fn not_an_identifier(ident: &str, type_name: &str, place: &Place) -> Diagnostic {
    Diagnostic::error(
        "typescript-identifier",
        format!("`{ident}`, which is made for `{type_name}`, is no identifier of TypeScript"),
        place.clone(),
    )
    .help("rename the type or the variant so that its name begins with a letter")
}

fn collision(what: &str, name: &str, place: &Place, other: &Place) -> Diagnostic {
    Diagnostic::error(
        "typescript-collision",
        format!("two {what} of the TypeScript package would be called `{name}`"),
        place.clone(),
    )
    .also(other.clone())
    .help("rename one of the two")
}
