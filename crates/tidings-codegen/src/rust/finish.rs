//! The pass over what typify returns: from its items, known by code names, to the types of fields, variants
//! and aliases as a person would write them, by our names and in declared order.

use std::collections::HashMap;
use std::ops::Range;

use proc_macro2::TokenStream;
use syn::{Fields, GenericArgument, Item, PathArguments, Type};
use tidings_schema::{Diagnostic, Place};

use super::names::Names;
use super::structure::Structure;
use super::typify::{body_code, field_code, type_code, variant_code};
use crate::model::{Additional, Record, TypeDef, TypeId, TypeKind, VariantBody};

/// The Rust types inside a declared type, as text.
pub(super) enum Held {
    /// Inside a record.
    Record(Parts),
    /// Inside an enum: its values hold nothing.
    Enum,
    /// Inside a union.
    Union(Vec<Body>),
    /// Inside an alias.
    Alias(String),
}

/// The Rust types inside a record.
pub(super) struct Parts {
    /// One a property, in declared order, without regard to whether the property is required.
    pub(super) fields: Vec<String>,
    /// The map of other properties, unless the record is closed.
    pub(super) extra: Option<String>,
}

/// What a variant holds.
pub(super) enum Body {
    /// Nothing.
    Unit,
    /// A record of its own.
    Record(Parts),
    /// A type.
    Type(String),
}

/// The map of unknown properties.
pub(super) const OPEN_MAP: &str = "serde_json::Map<String, serde_json::Value>";

/// Takes the tokens of a group of one version's types apart; the result has one entry a type of the group, in
/// their order.
pub(super) fn finish(
    tokens: TokenStream,
    types: &[(&TypeId, &TypeDef)],
    group: &Range<usize>,
    names: &Names,
    structure: &Structure,
) -> Result<Vec<Held>, Vec<Diagnostic>> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        vec![Diagnostic::error("rust-typify", format!("typify wrote no Rust: {error}"), Place::Everywhere)]
    })?;
    let mut items = HashMap::new();
    for item in &file.items {
        match item {
            Item::Struct(item) => items.insert(item.ident.to_string(), Declared::Struct(&item.fields)),
            Item::Enum(item) => items.insert(item.ident.to_string(), Declared::Enum(item)),
            _ => None,
        };
    }
    let pass = Pass { items, types, names, structure };
    let mut faults = Vec::new();
    let mut held = Vec::with_capacity(group.len());
    for (position, (id, def)) in group.clone().zip(&types[group.clone()]) {
        match pass.held(position, id, def) {
            Some(found) => held.push(found),
            None => faults.push(Diagnostic::error(
                "rust-typify",
                format!("typify represents the type `{}` in a form that is not known here", id.name),
                def.place.clone(),
            )),
        }
    }
    if faults.is_empty() { Ok(held) } else { Err(faults) }
}

enum Declared<'a> {
    Struct(&'a Fields),
    Enum(&'a syn::ItemEnum),
}

struct Pass<'a> {
    items: HashMap<String, Declared<'a>>,
    types: &'a [(&'a TypeId, &'a TypeDef)],
    names: &'a Names,
    structure: &'a Structure,
}

impl Pass<'_> {
    fn held(&self, position: usize, id: &TypeId, def: &TypeDef) -> Option<Held> {
        let declared = self.items.get(&type_code(position))?;
        match (&def.kind, declared) {
            (TypeKind::Record(record), Declared::Struct(fields)) => {
                self.parts(id, record, fields).map(Held::Record)
            }
            (TypeKind::Enum(choice), Declared::Enum(item)) => {
                let codes = (0..choice.values.len()).map(variant_code);
                item.variants.iter().map(|variant| variant.ident.to_string()).eq(codes).then_some(Held::Enum)
            }
            (TypeKind::Union(union), Declared::Enum(item)) => {
                let bodies = union.variants.iter().enumerate().map(|(at, variant)| {
                    let code = variant_code(at);
                    let found = item.variants.iter().find(|found| found.ident == code)?;
                    match &variant.body {
                        VariantBody::Unit => matches!(found.fields, Fields::Unit).then_some(Body::Unit),
                        VariantBody::Record(record) => match self.items.get(&body_code(position, at))? {
                            Declared::Struct(fields) => self.parts(id, record, fields).map(Body::Record),
                            Declared::Enum(_) => None,
                        },
                        VariantBody::Type(_) => self.text(id, only(&found.fields)?, true).map(Body::Type),
                    }
                });
                bodies.collect::<Option<_>>().map(Held::Union)
            }
            (TypeKind::Alias(_), Declared::Struct(fields)) => {
                self.text(id, only(fields)?, true).map(Held::Alias)
            }
            _ => None,
        }
    }

    fn parts(&self, id: &TypeId, record: &Record, fields: &Fields) -> Option<Parts> {
        let field = |code: &str| {
            let mut named = fields.iter();
            named.find(|field| field.ident.as_ref().is_some_and(|ident| ident == code)).map(|field| &field.ty)
        };
        let types = (0..record.properties.len()).map(|at| self.text(id, field(&field_code(at))?, true));
        let types = types.collect::<Option<_>>()?;
        let extra = match &record.additional {
            Additional::Closed => None,
            Additional::Open => Some(OPEN_MAP.to_owned()),
            // A record of nothing but other properties comes back as a newtype of their map.
            Additional::Typed(_) => Some(self.text(id, field("extra").or_else(|| only(fields))?, false)?),
        };
        Some(Parts { fields: types, extra })
    }

    /// A type as a person writes it. `direct` is whether the type stands in its owner without a list or map
    /// between: there, and only there, a type that contains its owner is boxed.
    fn text(&self, owner: &TypeId, ty: &Type, direct: bool) -> Option<String> {
        match ty {
            Type::Tuple(tuple) => {
                let items: Vec<String> =
                    tuple.elems.iter().map(|item| self.text(owner, item, direct)).collect::<Option<_>>()?;
                Some(match items.as_slice() {
                    [only] => format!("({only},)"),
                    items => format!("({})", items.join(", ")),
                })
            }
            Type::Path(path) => {
                let last = path.path.segments.last()?;
                let ident = last.ident.to_string();
                let arguments: Vec<&Type> = match &last.arguments {
                    PathArguments::AngleBracketed(arguments) => arguments
                        .args
                        .iter()
                        .filter_map(|argument| match argument {
                            GenericArgument::Type(ty) => Some(ty),
                            _ => None,
                        })
                        .collect(),
                    _ => Vec::new(),
                };
                let inner = |direct| {
                    let texts = arguments.iter().map(|ty| self.text(owner, ty, direct));
                    texts.collect::<Option<Vec<String>>>().map(|texts| texts.join(", "))
                };
                match (ident.as_str(), path.path.segments.len() > 1) {
                    ("Box", true) => inner(direct),
                    ("Option", true) => Some(format!("Option<{}>", inner(direct)?)),
                    ("Vec" | "BTreeMap", true) => Some(format!("{ident}<{}>", inner(false)?)),
                    ("Map", true) => Some(OPEN_MAP.to_owned()),
                    ("Number" | "Value", true) => Some(format!("serde_json::{ident}")),
                    ("String", true)
                    | ("bool" | "f64" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64", false) => {
                        Some(ident)
                    }
                    (code, false) => {
                        let position: usize = code.strip_prefix('T')?.parse().ok()?;
                        let (id, _) = self.types.get(position)?;
                        let ident = self.names.ident(id);
                        let boxed = direct && self.structure.boxed(owner, id);
                        Some(if boxed { format!("Box<{ident}>") } else { ident.to_owned() })
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}

fn only(fields: &Fields) -> Option<&Type> {
    match fields {
        Fields::Unnamed(fields) if fields.unnamed.len() == 1 => fields.unnamed.first().map(|field| &field.ty),
        Fields::Unnamed(_) | Fields::Named(_) | Fields::Unit => None,
    }
}
