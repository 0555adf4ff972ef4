//! What Rust packages cannot say exactly: an error with its place rather than a looser type.

use serde_json::Number;
use tidings_schema::{Diagnostic, Place};

use crate::model::{
    Additional, Check, Component, Enum, Primitive, Record, Scalar, TypeDef, TypeKind, TypeRef, VariantBody,
};

/// Everything in a component that cannot be expressed.
pub(super) fn faults(component: &Component) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for def in component.types.values() {
        declared(def, &mut faults);
        for rule in &def.rules {
            asked(&rule.check, &rule.place, &mut faults);
        }
    }
    for check in component.checks.values() {
        asked(check, &Place::Everywhere, &mut faults);
    }
    faults
}

fn declared(def: &TypeDef, faults: &mut Vec<Diagnostic>) {
    match &def.kind {
        TypeKind::Record(fields) => record(fields, &def.place, faults),
        TypeKind::Enum(choice) => values(choice, &def.place, faults),
        TypeKind::Union(union) => {
            for variant in &union.variants {
                match &variant.body {
                    VariantBody::Unit => {}
                    VariantBody::Record(fields) => record(fields, &variant.place, faults),
                    VariantBody::Type(ty) => reference(ty, &variant.place, faults),
                }
            }
        }
        TypeKind::Alias(ty) => reference(ty, &def.place, faults),
    }
}

fn asked(check: &Check, place: &Place, faults: &mut Vec<Diagnostic>) {
    if let Check::Multiple(step) = check {
        multiple(step, place, faults);
    }
    for inner in check.inner() {
        asked(inner, place, faults);
    }
}

fn multiple(step: &Number, place: &Place, faults: &mut Vec<Diagnostic>) {
    if digits(step) > LONGEST_STEP {
        refuse("a `multipleOf` of more than 19 digits", "use one with fewer digits", place, faults);
    }
}

fn record(record: &Record, place: &Place, faults: &mut Vec<Diagnostic>) {
    for property in &record.properties {
        reference(&property.ty, &property.place, faults);
    }
    if let Additional::Typed(ty) = &record.additional {
        reference(ty, place, faults);
    }
}

fn values(choice: &Enum, place: &Place, faults: &mut Vec<Diagnostic>) {
    let kinds = [
        choice.values.iter().all(|value| matches!(value.value, Scalar::String(_))),
        choice.values.iter().all(|value| matches!(value.value, Scalar::Integer(_))),
        choice.values.iter().all(|value| matches!(value.value, Scalar::Boolean(_))),
    ];
    if !kinds.contains(&true) {
        refuse("an enum of values of several kinds", "use one kind of values", place, faults);
    }
}

fn reference(ty: &TypeRef, place: &Place, faults: &mut Vec<Diagnostic>) {
    match ty {
        TypeRef::Primitive(primitive) => scalar(primitive, place, faults),
        TypeRef::List(list) => reference(&list.items, place, faults),
        TypeRef::Tuple(items) => {
            for item in items {
                reference(item, place, faults);
            }
        }
        TypeRef::Map(map) => {
            reference(&map.keys, place, faults);
            reference(&map.values, place, faults);
        }
        TypeRef::Nullable(ty) => reference(ty, place, faults),
        TypeRef::Constant(_) | TypeRef::Named(_) | TypeRef::Any => {}
    }
}

fn scalar(primitive: &Primitive, place: &Place, faults: &mut Vec<Diagnostic>) {
    match primitive {
        Primitive::Number(number) => {
            if let Some(step) = &number.multiple_of {
                multiple(step, place, faults);
            }
        }
        Primitive::String(_) | Primitive::Boolean | Primitive::Integer(_) | Primitive::Null => {}
    }
}

/// Division in the package's runtime is by 64 bits.
const LONGEST_STEP: usize = 19;

/// How many digits of a number count.
fn digits(number: &Number) -> usize {
    let text = number.to_string();
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    digits.trim_matches('0').len()
}

fn refuse(what: &str, help: &str, place: &Place, faults: &mut Vec<Diagnostic>) {
    let message = format!("{what} cannot be expressed in Rust");
    faults.push(Diagnostic::error("rust-inexpressible", message, place.clone()).help(help));
}
