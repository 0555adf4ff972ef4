//! What C# cannot say exactly is refused where the schema says it, never loosened.

use tidings_schema::{Diagnostic, Place};

use super::Context;
use super::expression::is_key;
use super::pattern::unsupported;
use crate::model::{
    Additional, Enum, Primitive, Record, Scalar, StringType, Tagging, TypeDef, TypeKind, TypeRef, VariantBody,
};

/// Where a type is used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    /// A property of a record.
    Property,
    /// What a variant of a union holds.
    Variant,
    /// Anywhere else.
    Elsewhere,
}

/// Visits every type that a declared type uses, from the outside inwards.
pub(super) fn each_type(def: &TypeDef, visit: &mut dyn FnMut(&TypeRef, Use, &Place)) {
    match &def.kind {
        TypeKind::Record(record) => each_in_record(record, &def.place, visit),
        TypeKind::Enum(_) => {}
        TypeKind::Alias(ty) => each_inside(ty, Use::Elsewhere, &def.place, visit),
        TypeKind::Union(union) => {
            for variant in &union.variants {
                match &variant.body {
                    VariantBody::Unit => {}
                    VariantBody::Record(record) => each_in_record(record, &variant.place, visit),
                    VariantBody::Type(ty) => each_inside(ty, Use::Variant, &variant.place, visit),
                }
            }
        }
    }
}

fn each_in_record(record: &Record, place: &Place, visit: &mut dyn FnMut(&TypeRef, Use, &Place)) {
    for property in &record.properties {
        each_inside(&property.ty, Use::Property, &property.place, visit);
    }
    if let Additional::Typed(ty) = &record.additional {
        each_inside(ty, Use::Elsewhere, place, visit);
    }
}

fn each_inside(ty: &TypeRef, used: Use, place: &Place, visit: &mut dyn FnMut(&TypeRef, Use, &Place)) {
    visit(ty, used, place);
    match ty {
        TypeRef::List(list) => each_inside(&list.items, Use::Elsewhere, place, visit),
        TypeRef::Tuple(items) => {
            for item in items {
                each_inside(item, Use::Elsewhere, place, visit);
            }
        }
        TypeRef::Map(map) => {
            each_inside(&map.keys, Use::Elsewhere, place, visit);
            each_inside(&map.values, Use::Elsewhere, place, visit);
        }
        TypeRef::Nullable(inner) => each_inside(inner, Use::Elsewhere, place, visit),
        TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}

/// Says what this target refuses.
pub(super) fn check(context: &Context<'_>) {
    for def in context.component.types.values() {
        each_type(def, &mut |ty, used, place| check_type(context, ty, used, place));
        match &def.kind {
            TypeKind::Enum(found) => check_enum(context, def, found),
            TypeKind::Union(union) => {
                for variant in &union.variants {
                    let Tagging::Internal { .. } = union.tagging else { continue };
                    let fits = match &variant.body {
                        VariantBody::Record(_) => true,
                        VariantBody::Type(TypeRef::Named(id)) => {
                            matches!(context.kind(id), Some(TypeKind::Record(_)))
                        }
                        VariantBody::Unit | VariantBody::Type(_) => false,
                    };
                    if !fits {
                        context.fault(
                            Diagnostic::error(
                                "csharp-variant-form",
                                format!(
                                    "the variant `{}` has its tag inside, but is no object type of its own",
                                    variant.name.wire()
                                ),
                                variant.place.clone(),
                            )
                            .help("let the variant hold a struct, or tag the union adjacently"),
                        );
                    }
                }
            }
            TypeKind::Record(_) | TypeKind::Alias(_) => {}
        }
    }
}

fn check_type(context: &Context<'_>, ty: &TypeRef, used: Use, place: &Place) {
    match ty {
        TypeRef::Constant(_) if used == Use::Elsewhere => context.fault(
            Diagnostic::error(
                "csharp-constant-place",
                "a constant that stands inside another type has no C# type of its own yet",
                place.clone(),
            )
            .help("make it an enum of one value"),
        ),
        TypeRef::Map(map) if !is_key(context, map) => context.fault(Diagnostic::error(
            "csharp-map-key",
            "the keys of this map are neither text nor an enum of texts",
            place.clone(),
        )),
        TypeRef::Primitive(Primitive::String(StringType { pattern: Some(pattern), .. })) => {
            if let Some(found) = unsupported(pattern) {
                context.fault(
                    Diagnostic::error(
                        "csharp-pattern",
                        format!("the pattern uses {found}, which .NET's regular expressions do not know"),
                        place.clone(),
                    )
                    .help("spell the pattern without it"),
                );
            }
        }
        _ => {}
    }
}

/// An enum is all text, all integers that fit 64 bits, or all booleans.
fn check_enum(context: &Context<'_>, def: &TypeDef, found: &Enum) {
    let kinds = [
        found.values.iter().all(|value| matches!(value.value, Scalar::String(_))),
        found.values.iter().all(|value| matches!(value.value, Scalar::Boolean(_))),
        found
            .values
            .iter()
            .all(|value| matches!(value.value, Scalar::Integer(number) if i64::try_from(number).is_ok())),
    ];
    if !kinds.contains(&true) {
        context.fault(
            Diagnostic::error(
                "csharp-enum-values",
                format!(
                    "the values of `{}` are not all text, all integers of 64 bits or all booleans",
                    def.id.name
                ),
                def.place.clone(),
            )
            .help("use values of one kind"),
        );
    }
}
