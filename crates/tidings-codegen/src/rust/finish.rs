//! The pass over what typify found: from its types, known by code names, to the types of fields, variants
//! and aliases as a person would write them, by our names and in declared order.
//!
//! typify's space of types is asked, not the tokens that it would write of them: writing and parsing those
//! took half of the time of this target, and nothing of them but the types was used.

use std::collections::HashMap;
use std::ops::Range;

use tidings_schema::Diagnostic;
use typify::{Type, TypeDetails, TypeEnumVariant, TypeId as Known, TypeSpace};

use super::held::{held, is_ours};
use super::names::{Inner, Names, Part, RecordNames, TypeNames, VariantNames};
use super::structure::Structure;
use super::typify::{body_code, field_code, type_code, variant_code};
use crate::model::{
    Additional, Length, MapType, Primitive, Record, StringType, TypeDef, TypeId, TypeKind, TypeRef, Variant,
    VariantBody,
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
const OPEN_MAP: &str = "JsonMap";

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

/// The same without typify, for a module that stands alone: our own types say everything that its do, and a
/// schema of somebody else's is read in no time.
pub(super) fn ours(
    id: &TypeId,
    def: &TypeDef,
    type_names: &TypeNames,
    names: &Names,
    structure: &Structure,
) -> Held {
    let one = |ty: &TypeRef, inner: &Inner| held(names, structure, id, ty, inner);
    let parts = |record: &Record, own: &RecordNames| Parts {
        fields: record
            .properties
            .iter()
            .zip(&own.inner)
            .map(|(property, inner)| one(&property.ty, inner))
            .collect(),
        extra: match &record.additional {
            Additional::Closed => None,
            Additional::Open => Some(names.home.of(OPEN_MAP)),
            Additional::Typed(ty) => Some(one(&map_of(ty), &own.rest)),
        },
    };
    match &def.kind {
        TypeKind::Record(record) => Held::Record(parts(record, &type_names.record)),
        TypeKind::Enum(_) => Held::Enum,
        TypeKind::Union(union) => {
            let variants = union.variants.iter().zip(&type_names.variants);
            let body = |(variant, own): (&Variant, &VariantNames)| match (&variant.body, &own.record) {
                (VariantBody::Record(record), Some(own)) => Body::Record(parts(record, own)),
                (VariantBody::Type(ty), _) => Body::Type(one(ty, &own.inner)),
                (VariantBody::Record(_) | VariantBody::Unit, _) => Body::Unit,
            };
            Held::Union(variants.map(body).collect())
        }
        TypeKind::Alias(ty) => Held::Alias(one(ty, &type_names.inner)),
    }
}

/// A map of other properties.
fn map_of(values: &TypeRef) -> TypeRef {
    TypeRef::Map(Box::new(MapType {
        keys: TypeRef::Primitive(Primitive::String(StringType::default())),
        values: values.clone(),
        length: Length::default(),
    }))
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
                let contents: HashMap<&str, TypeEnumVariant> = found.variants().collect();
                let variants = union.variants.iter().zip(&names.variants).enumerate();
                let bodies = variants.map(|(at, (variant, names))| match &variant.body {
                    VariantBody::Unit => {
                        matches!(contents.get(variant_code(at).as_str())?, TypeEnumVariant::Simple)
                            .then_some(Body::Unit)
                    }
                    VariantBody::Record(record) => {
                        let names = names.record.as_ref()?;
                        self.parts(id, record, names, &body_code(position, at)).map(Body::Record)
                    }
                    VariantBody::Type(ty) => {
                        let known = match contents.get(variant_code(at).as_str())? {
                            TypeEnumVariant::Tuple(items) => match items.as_slice() {
                                [only] => Some(only.clone()),
                                _ => None,
                            },
                            TypeEnumVariant::Simple | TypeEnumVariant::Struct(_) => None,
                        };
                        Some(Body::Type(self.whole(id, ty, known.as_ref(), &names.inner)))
                    }
                });
                bodies.collect::<Option<_>>().map(Held::Union)
            }
            (TypeKind::Alias(ty), TypeDetails::Newtype(found)) => {
                Some(Held::Alias(self.whole(id, ty, Some(&found.inner()), &names.inner)))
            }
            (TypeKind::Alias(ty), _) => Some(Held::Alias(self.whole(id, ty, None, &names.inner))),
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
        let properties = record.properties.iter().zip(&names.inner).enumerate();
        let types = properties.map(|(at, (property, inner))| {
            self.whole(id, &property.ty, fields.get(field_code(at).as_str()), inner)
        });
        let extra = match &record.additional {
            Additional::Closed => None,
            Additional::Open => Some(self.names.home.of(OPEN_MAP)),
            Additional::Typed(ty) => {
                let map = fields.get("extra").or(newtype.as_ref());
                Some(self.map(id, ty, map, &names.rest))
            }
        };
        Some(Parts { fields: types.collect(), extra })
    }

    /// The map of other properties that have one type.
    fn map(&self, owner: &TypeId, ty: &TypeRef, known: Option<&Known>, inner: &[(String, Part)]) -> String {
        let found = known.filter(|_| !is_ours(ty)).and_then(|known| self.text(owner, known, false));
        found.unwrap_or_else(|| held(self.names, self.structure, owner, &map_of(ty), inner))
    }

    /// A type that stands directly in its owner: typify's where that is exact, and otherwise ours.
    fn whole(&self, owner: &TypeId, ty: &TypeRef, known: Option<&Known>, inner: &[(String, Part)]) -> String {
        let found = known.filter(|_| !is_ours(ty)).and_then(|known| self.text(owner, known, true));
        found.unwrap_or_else(|| held(self.names, self.structure, owner, ty, inner))
    }

    /// A type as a person writes it. `direct` is whether the type stands in its owner without a list or map
    /// between: there, and only there, a type that contains its owner is boxed.
    fn text(&self, owner: &TypeId, known: &Known, direct: bool) -> Option<String> {
        let found = self.space.get_type(known).ok()?;
        match found.details() {
            TypeDetails::Struct(_) | TypeDetails::Enum(_) | TypeDetails::Newtype(_) => {
                self.declared_text(owner, &found.name(), direct)
            }
            TypeDetails::Option(inner) => Some(format!("Option<{}>", self.text(owner, &inner, direct)?)),
            TypeDetails::Box(inner) => self.text(owner, &inner, direct),
            TypeDetails::Vec(inner) => Some(format!("Vec<{}>", self.text(owner, &inner, false)?)),
            TypeDetails::Map(keys, values) => {
                let (keys, values) = (self.text(owner, &keys, false)?, self.text(owner, &values, false)?);
                Some(format!("{}<{keys}, {values}>", self.names.home.map()))
            }
            TypeDetails::Tuple(items) => {
                let items: Vec<String> =
                    items.map(|item| self.text(owner, &item, direct)).collect::<Option<_>>()?;
                Some(match items.as_slice() {
                    [only] => format!("({only},)"),
                    items => format!("({})", items.join(", ")),
                })
            }
            TypeDetails::Unit => Some("()".to_owned()),
            TypeDetails::String => Some("String".to_owned()),
            TypeDetails::Builtin(name) => match name.trim_start_matches("::") {
                plain @ ("bool" | "f64" | "i8" | "i16" | "i32" | "i64" | "u8" | "u16" | "u32" | "u64") => {
                    Some(plain.to_owned())
                }
                code => self.declared_text(owner, code, direct),
            },
            TypeDetails::Set(_) | TypeDetails::Array(..) => None,
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
