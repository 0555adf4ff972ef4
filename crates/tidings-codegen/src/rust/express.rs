//! What Rust packages cannot say exactly yet: an error with its place rather than a looser type.

use tidings_schema::{Diagnostic, Place};

use super::shape::integral;
use crate::model::{
    Additional, Component, Enum, IntegerFormat, NumberType, Primitive, Record, Scalar, TypeDef, TypeKind,
    TypeRef, VariantBody,
};

/// Tuples that the runtime reads.
const LONGEST_TUPLE: usize = 8;

/// Everything in a component that cannot be expressed.
pub(super) fn faults(component: &Component) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    for def in component.types.values() {
        declared(def, &mut faults);
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

fn record(record: &Record, place: &Place, faults: &mut Vec<Diagnostic>) {
    for property in &record.properties {
        match &property.ty {
            TypeRef::Constant(value) => constant(value, &property.place, faults),
            ty => reference(ty, &property.place, faults),
        }
    }
    if let Additional::Typed(ty) = &record.additional {
        reference(ty, place, faults);
    }
}

fn values(choice: &Enum, place: &Place, faults: &mut Vec<Diagnostic>) {
    let texts = choice.values.iter().all(|value| matches!(value.value, Scalar::String(_)));
    let integers = choice.values.iter().all(|value| match value.value {
        Scalar::Integer(integer) => i64::try_from(integer).is_ok(),
        Scalar::String(_) | Scalar::Boolean(_) => false,
    });
    if !texts && !integers {
        refuse(
            "an enum of anything but texts, or integers of 64 bits,",
            "use one kind of values",
            place,
            faults,
        );
    }
}

fn constant(value: &Scalar, place: &Place, faults: &mut Vec<Diagnostic>) {
    match value {
        Scalar::Integer(integer) if i64::try_from(*integer).is_err() => {
            refuse("a constant of more than 64 bits", "use a smaller one, or text", place, faults);
        }
        Scalar::String(_) | Scalar::Integer(_) | Scalar::Boolean(_) => {}
    }
}

fn reference(ty: &TypeRef, place: &Place, faults: &mut Vec<Diagnostic>) {
    match ty {
        TypeRef::Primitive(primitive) => scalar(primitive, place, faults),
        TypeRef::List(list) => reference(&list.items, place, faults),
        TypeRef::Tuple(items) => {
            if items.is_empty() || items.len() > LONGEST_TUPLE {
                let what = format!("a tuple of {} items", items.len());
                refuse(&what, "use a record, or a tuple of one to eight items", place, faults);
            }
            for item in items {
                reference(item, place, faults);
            }
        }
        TypeRef::Map(map) => {
            reference(&map.keys, place, faults);
            reference(&map.values, place, faults);
        }
        TypeRef::Nullable(ty) => reference(ty, place, faults),
        TypeRef::Constant(_) => {
            refuse("a constant inside another type", "make it a property of its own", place, faults);
        }
        TypeRef::Named(_) | TypeRef::Any => {}
    }
}

fn scalar(primitive: &Primitive, place: &Place, faults: &mut Vec<Diagnostic>) {
    match primitive {
        Primitive::Integer(integer) => {
            if matches!(integer.format, IntegerFormat::Int128 | IntegerFormat::Uint128) {
                refuse("an integer of 128 bits", "use 64 bits, or text", place, faults);
            }
        }
        Primitive::Number(NumberType { minimum, maximum, .. }) => {
            if [minimum, maximum].into_iter().flatten().any(|bound| integral(&bound.value).is_none()) {
                refuse("a bound with a fraction", "use whole numbers as bounds", place, faults);
            }
        }
        Primitive::String(text) => {
            if text.pattern.is_some() {
                refuse("a `pattern`", "leave the pattern to the documentation", place, faults);
            }
        }
        Primitive::Boolean | Primitive::Null => {}
    }
}

fn refuse(what: &str, help: &str, place: &Place, faults: &mut Vec<Diagnostic>) {
    let message = format!("{what} cannot be expressed in Rust yet");
    faults.push(Diagnostic::error("rust-inexpressible", message, place.clone()).help(help));
}
