//! The pass over what typify found: from its types, known by code names, to the types of fields, variants
//! and aliases as a person would write them, by our names and in declared order.
//!
//! typify's space of types is asked, not the tokens that it would write of them: writing and parsing those
//! took half of the time of this target, and nothing of them but the types was used.

use std::collections::HashMap;
use std::ops::Range;

use tidings_schema::Diagnostic;
use typify::{Type, TypeDetails, TypeEnum, TypeEnumVariant, TypeId as Known, TypeSpace};

use super::names::{Constants, Names, RecordNames};
use super::structure::Structure;
use super::typify::{body_code, field_code, type_code, variant_code, width};
use crate::model::{
    Additional, NumberFormat, Primitive, Record, Scalar, TypeDef, TypeId, TypeKind, TypeRef, VariantBody,
};

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
const OPEN_MAP: &str = "crate::JsonMap";

/// The types of a group of one version; the result has one entry a type of the group, in their order.
pub(super) fn finish(
    space: &TypeSpace,
    types: &[(&TypeId, &TypeDef)],
    group: &Range<usize>,
    names: &Names,
    structure: &Structure,
) -> Result<Vec<Held>, Vec<Diagnostic>> {
    let declared = space.iter_types().filter(|found| {
        matches!(found.details(), TypeDetails::Struct(_) | TypeDetails::Enum(_) | TypeDetails::Newtype(_))
    });
    let declared = declared.map(|found| (found.name(), found)).collect();
    let pass = Pass { space, declared, types, names, structure };
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

struct Pass<'a> {
    space: &'a TypeSpace,
    /// The declared types, by code name.
    declared: HashMap<String, Type<'a>>,
    types: &'a [(&'a TypeId, &'a TypeDef)],
    names: &'a Names,
    structure: &'a Structure,
}

impl Pass<'_> {
    fn held(&self, position: usize, id: &TypeId, def: &TypeDef) -> Option<Held> {
        let code = type_code(position);
        let declared = self.declared.get(&code)?;
        let names = self.names.of(id)?;
        match (&def.kind, declared.details()) {
            (TypeKind::Record(record), _) => self.parts(id, record, &names.record, &code).map(Held::Record),
            (TypeKind::Enum(choice), TypeDetails::Enum(found)) => {
                let codes = (0..choice.values.len()).map(variant_code);
                found.variants().map(|(code, _)| code.to_owned()).eq(codes).then_some(Held::Enum)
            }
            (TypeKind::Union(union), TypeDetails::Enum(found)) => {
                let variants = union.variants.iter().zip(&names.variants).enumerate();
                let bodies = variants.map(|(at, (variant, names))| match &variant.body {
                    VariantBody::Unit => {
                        matches!(content(&found, at)?, TypeEnumVariant::Simple).then_some(Body::Unit)
                    }
                    VariantBody::Record(record) => {
                        let names = names.record.as_ref()?;
                        self.parts(id, record, names, &body_code(position, at)).map(Body::Record)
                    }
                    VariantBody::Type(ty) => match content(&found, at)? {
                        // A variant that holds a tuple comes back with its items.
                        TypeEnumVariant::Tuple(items) => match (ty, items.as_slice()) {
                            (TypeRef::Tuple(types), items) if types.len() == items.len() => {
                                let mut constants = names.constants.iter();
                                let items = types
                                    .iter()
                                    .zip(items)
                                    .map(|(ty, item)| self.text(id, ty, item, true, &mut constants));
                                items.collect::<Option<Vec<_>>>().map(|items| Body::Type(tuple(&items)))
                            }
                            (ty, [only]) => self.whole(id, ty, only, &names.constants).map(Body::Type),
                            _ => None,
                        },
                        TypeEnumVariant::Simple | TypeEnumVariant::Struct(_) => None,
                    },
                });
                bodies.collect::<Option<_>>().map(Held::Union)
            }
            (TypeKind::Alias(ty), TypeDetails::Newtype(found)) => {
                self.whole(id, ty, &found.inner(), &names.constants).map(Held::Alias)
            }
            _ => None,
        }
    }

    fn parts(&self, id: &TypeId, record: &Record, names: &RecordNames, code: &str) -> Option<Parts> {
        let (fields, newtype): (HashMap<&str, Known>, Option<Known>);
        let details = self.declared.get(code)?.details();
        match &details {
            TypeDetails::Struct(found) => {
                let found = found.properties_info().map(|field| (field.name, field.type_id));
                (fields, newtype) = (found.collect(), None);
            }
            // A record of nothing but other properties comes back as a newtype of their map.
            TypeDetails::Newtype(found) => (fields, newtype) = (HashMap::new(), Some(found.inner())),
            _ => return None,
        }
        let properties = record.properties.iter().zip(&names.constants).enumerate();
        let types = properties
            .map(|(at, (property, constants))| {
                self.whole(id, &property.ty, fields.get(field_code(at).as_str())?, constants)
            })
            .collect::<Option<_>>()?;
        let extra = match &record.additional {
            Additional::Closed => None,
            Additional::Open => Some(OPEN_MAP.to_owned()),
            Additional::Typed(ty) => {
                let map = self.space.get_type(fields.get("extra").or(newtype.as_ref())?).ok()?;
                let TypeDetails::Map(_, values) = map.details() else { return None };
                let values = self.text(id, ty, &values, false, &mut names.rest.iter())?;
                Some(format!("BTreeMap<String, {values}>"))
            }
        };
        Some(Parts { fields: types, extra })
    }

    /// A type that stands directly in its owner.
    fn whole(&self, owner: &TypeId, ty: &TypeRef, known: &Known, constants: &Constants) -> Option<String> {
        self.text(owner, ty, known, true, &mut constants.iter())
    }

    /// A type as a person writes it. `direct` is whether the type stands in its owner without a list or map
    /// between: there, and only there, a type that contains its owner is boxed.
    ///
    /// What typify would round or lose has types of the package's runtime, or constants of its own.
    fn text<'c>(
        &self,
        owner: &TypeId,
        ty: &TypeRef,
        known: &Known,
        direct: bool,
        constants: &mut impl Iterator<Item = &'c (String, Scalar)>,
    ) -> Option<String> {
        match ty {
            TypeRef::Any => return Some("crate::Json".to_owned()),
            TypeRef::Constant(_) => return constants.next().map(|(ident, _)| ident.clone()),
            TypeRef::Tuple(items) if items.is_empty() => return Some("[crate::Json; 0]".to_owned()),
            TypeRef::Primitive(Primitive::Integer(integer)) => match width(integer) {
                Some(wide @ ("i128" | "u128")) => return Some(wide.to_owned()),
                Some(_) => {}
                None => return Some("crate::Integer".to_owned()),
            },
            TypeRef::Primitive(Primitive::Number(number)) if number.format == NumberFormat::Decimal => {
                return Some("crate::Decimal".to_owned());
            }
            TypeRef::Primitive(_)
            | TypeRef::List(_)
            | TypeRef::Tuple(_)
            | TypeRef::Map(_)
            | TypeRef::Nullable(_)
            | TypeRef::Named(_) => {}
        }
        let found = self.space.get_type(known).ok()?;
        match (ty, found.details()) {
            (TypeRef::Named(_), details) => match details {
                TypeDetails::Builtin(name) => {
                    self.declared_text(owner, name.trim_start_matches("::"), direct)
                }
                TypeDetails::Box(inner) => self.text(owner, ty, &inner, direct, constants),
                _ => self.declared_text(owner, &found.name(), direct),
            },
            (TypeRef::Nullable(inner), details) => {
                let known = if let TypeDetails::Option(inner) = details { inner } else { known.clone() };
                Some(format!("Option<{}>", self.text(owner, inner, &known, direct, constants)?))
            }
            (TypeRef::List(list), TypeDetails::Vec(inner)) => {
                Some(format!("Vec<{}>", self.text(owner, &list.items, &inner, false, constants)?))
            }
            (TypeRef::Map(map), TypeDetails::Map(keys, values)) => {
                let keys = self.text(owner, &map.keys, &keys, false, constants)?;
                let values = self.text(owner, &map.values, &values, false, constants)?;
                Some(format!("BTreeMap<{keys}, {values}>"))
            }
            (TypeRef::Tuple(types), TypeDetails::Tuple(items)) => {
                let items: Vec<String> = types
                    .iter()
                    .zip(items)
                    .map(|(ty, item)| self.text(owner, ty, &item, direct, constants))
                    .collect::<Option<_>>()?;
                Some(tuple(&items))
            }
            (TypeRef::Primitive(_), details) => {
                match details {
                    TypeDetails::Unit => Some("()".to_owned()),
                    TypeDetails::String => Some("String".to_owned()),
                    TypeDetails::Builtin(name) => match name.trim_start_matches("::") {
                        plain @ ("bool" | "f64" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32"
                        | "u64") => Some(plain.to_owned()),
                        _ => None,
                    },
                    _ => None,
                }
            }
            _ => None,
        }
    }

    /// A type of the component, by its code name.
    fn declared_text(&self, owner: &TypeId, code: &str, direct: bool) -> Option<String> {
        let position: usize = code.strip_prefix('T')?.parse().ok()?;
        let (id, _) = self.types.get(position)?;
        let ident = self.names.ident(id);
        let boxed = direct && self.structure.boxed(owner, id);
        Some(if boxed { format!("Box<{ident}>") } else { ident.to_owned() })
    }
}

fn tuple(items: &[String]) -> String {
    match items {
        [only] => format!("({only},)"),
        items => format!("({})", items.join(", ")),
    }
}

fn content<'a>(found: &'a TypeEnum<'a>, at: usize) -> Option<TypeEnumVariant<'a>> {
    let code = variant_code(at);
    found.variants().find(|(name, _)| *name == code).map(|(_, content)| content)
}
