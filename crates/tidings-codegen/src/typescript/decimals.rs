//! Which types hold decimal numbers: their documents are read with care for the digits.

use std::collections::BTreeSet;

use crate::model::{
    Additional, Component, NumberFormat, NumberType, Primitive, Record, TypeId, TypeKind, TypeRef,
    VariantBody,
};

/// The types that hold a decimal number themselves, or hold a type that does.
pub(super) fn holding(component: &Component) -> BTreeSet<&TypeId> {
    let mut holding = BTreeSet::new();
    loop {
        let before = holding.len();
        for (id, def) in &component.types {
            let holds = match &def.kind {
                TypeKind::Record(record) => in_record(record, &holding),
                TypeKind::Enum(_) => false,
                TypeKind::Alias(target) => in_type(target, &holding),
                TypeKind::Union(union) => union.variants.iter().any(|variant| match &variant.body {
                    VariantBody::Unit => false,
                    VariantBody::Record(record) => in_record(record, &holding),
                    VariantBody::Type(reference) => in_type(reference, &holding),
                }),
            };
            if holds {
                holding.insert(id);
            }
        }
        if holding.len() == before {
            return holding;
        }
    }
}

fn in_record(record: &Record, holding: &BTreeSet<&TypeId>) -> bool {
    let rest = match &record.additional {
        Additional::Typed(rest) => in_type(rest, holding),
        Additional::Open | Additional::Closed => false,
    };
    rest || record.properties.iter().any(|property| in_type(&property.ty, holding))
}

fn in_type(reference: &TypeRef, holding: &BTreeSet<&TypeId>) -> bool {
    match reference {
        TypeRef::Primitive(Primitive::Number(NumberType { format, .. })) => *format == NumberFormat::Decimal,
        TypeRef::Primitive(_) | TypeRef::Constant(_) | TypeRef::Any => false,
        TypeRef::List(list) => in_type(&list.items, holding),
        TypeRef::Tuple(items) => items.iter().any(|item| in_type(item, holding)),
        TypeRef::Map(map) => in_type(&map.values, holding),
        TypeRef::Nullable(inner) => in_type(inner, holding),
        TypeRef::Named(id) => holding.contains(id),
    }
}
