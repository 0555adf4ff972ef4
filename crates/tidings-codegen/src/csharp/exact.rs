//! What C# cannot say exactly is refused where the schema says it, never loosened.

use tidings_schema::{Diagnostic, Place};

use super::Context;
use super::boxed::leads_back;
use super::expression::is_key;
use crate::model::{Additional, Check, Record, Tagging, TypeDef, TypeId, TypeKind, TypeRef, VariantBody};

/// Visits every type that a declared type uses, from the outside inwards.
pub(super) fn each_type(def: &TypeDef, visit: &mut dyn FnMut(&TypeRef, &Place)) {
    match &def.kind {
        TypeKind::Record(record) => each_in_record(record, &def.place, visit),
        TypeKind::Enum(_) => {}
        TypeKind::Alias(ty) => each_inside(ty, &def.place, visit),
        TypeKind::Union(union) => {
            for variant in &union.variants {
                match &variant.body {
                    VariantBody::Unit => {}
                    VariantBody::Record(record) => each_in_record(record, &variant.place, visit),
                    VariantBody::Type(ty) => each_inside(ty, &variant.place, visit),
                }
            }
        }
    }
}

fn each_in_record(record: &Record, place: &Place, visit: &mut dyn FnMut(&TypeRef, &Place)) {
    for property in &record.properties {
        each_inside(&property.ty, &property.place, visit);
    }
    if let Additional::Typed(ty) = &record.additional {
        each_inside(ty, place, visit);
    }
}

fn each_inside(ty: &TypeRef, place: &Place, visit: &mut dyn FnMut(&TypeRef, &Place)) {
    visit(ty, place);
    match ty {
        TypeRef::List(list) => each_inside(&list.items, place, visit),
        TypeRef::Tuple(items) => {
            for item in items {
                each_inside(item, place, visit);
            }
        }
        TypeRef::Map(map) => {
            each_inside(&map.keys, place, visit);
            each_inside(&map.values, place, visit);
        }
        TypeRef::Nullable(inner) => each_inside(inner, place, visit),
        TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}

/// Says what this target refuses.
pub(super) fn check(context: &Context<'_>) {
    // Judging a value by a rule must not need the verdict of that rule on the same value.
    let asked = |id: &TypeId| {
        let mut asked = Vec::new();
        if let Some(check) = context.component.checks.get(id) {
            asked_of_the_same(check, &mut asked);
        }
        asked
    };
    for id in context.component.checks.keys() {
        let place = context.component.types.get(id).map_or(Place::Everywhere, |def| def.place.clone());
        if leads_back(id, asked) {
            context.fault(
                Diagnostic::error(
                    "rule-cycle",
                    format!(
                        "the rule `{}` asks for itself of one and the same value, without an end",
                        id.name
                    ),
                    place,
                )
                .help("let it refer to itself below a property or an item"),
            );
        }
    }
    for def in context.component.types.values() {
        each_type(def, &mut |ty, place| check_type(context, ty, place));
        match &def.kind {
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
            TypeKind::Record(_) | TypeKind::Enum(_) | TypeKind::Alias(_) => {}
        }
    }
}

fn check_type(context: &Context<'_>, ty: &TypeRef, place: &Place) {
    match ty {
        TypeRef::Map(map) if !is_key(context, map) => context.fault(Diagnostic::error(
            "csharp-map-key",
            "the keys of this map are neither text nor an enum of texts",
            place.clone(),
        )),
        _ => {}
    }
}

/// The rules that a check asks of the value that it is given itself.
fn asked_of_the_same<'c>(check: &'c Check, into: &mut Vec<&'c TypeId>) {
    match check {
        Check::Reference(id) => into.push(id),
        Check::All(_)
        | Check::Any(_)
        | Check::One(_)
        | Check::Not(_)
        | Check::Conditional { .. }
        | Check::Dependent { .. } => {
            for inner in check.inner() {
                asked_of_the_same(inner, into);
            }
        }
        _ => {}
    }
}
