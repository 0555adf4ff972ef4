//! What reading a JSON value as a type, or by a check, reads of it.

use super::super::{
    Additional, Check, Component, Record, Tagging, TypeDef, TypeId, TypeKind, TypeRef, Union, VariantBody,
};

/// A declared type, or an entry of [`Component::checks`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Node<'a> {
    Type(&'a TypeId),
    Check(&'a TypeId),
}

/// The readings that one reading consists of.
#[derive(Debug)]
pub(super) enum Reads<'a> {
    /// The same value, as another type or by another check.
    Same(Node<'a>),
    /// The items of an array.
    Items(Box<Reads<'a>>),
    /// The same, and all items are compared with each other.
    UniqueItems(Box<Reads<'a>>),
    /// The items of an array as whole values: they are compared with each other.
    Comparison,
    /// The properties of an object.
    Properties(Box<Reads<'a>>),
    /// Different parts of a value, or alternatives of which a tag chooses one.
    Apart(Vec<Reads<'a>>),
    /// The same value several times.
    Again(Vec<Reads<'a>>),
}

/// Every node of a component, and what it reads.
pub(super) fn of_component(component: &Component) -> Vec<(Node<'_>, Reads<'_>)> {
    let types = component.types.iter().map(|(id, def)| (Node::Type(id), of_definition(def)));
    types.chain(component.checks.iter().map(|(id, check)| (Node::Check(id), of_check(check)))).collect()
}

/// A type reads a value once for its structure, and once more for each of its rules.
fn of_definition(def: &TypeDef) -> Reads<'_> {
    let structure = match &def.kind {
        TypeKind::Record(record) => of_record(record),
        TypeKind::Enum(_) => Reads::Apart(Vec::new()),
        TypeKind::Union(union) => of_union(union),
        TypeKind::Alias(target) => of_type(target),
    };
    if def.rules.is_empty() {
        return structure;
    }
    let rules = def.rules.iter().map(|rule| of_check(&rule.check));
    Reads::Again(std::iter::once(structure).chain(rules).collect())
}

fn of_record(record: &Record) -> Reads<'_> {
    let rest = match &record.additional {
        Additional::Typed(rest) => Some(rest),
        Additional::Open | Additional::Closed => None,
    };
    let values = record.properties.iter().map(|property| &property.ty).chain(rest);
    Reads::Properties(Box::new(Reads::Apart(values.map(of_type).collect())))
}

fn of_union(union: &Union) -> Reads<'_> {
    let variants = union.variants.iter().map(|variant| match &variant.body {
        VariantBody::Unit => Reads::Apart(Vec::new()),
        VariantBody::Record(record) => of_record(record),
        VariantBody::Type(reference) => of_type(reference),
    });
    let variants = variants.collect();
    match &union.tagging {
        Tagging::Untagged => Reads::Again(variants),
        Tagging::Internal { .. } => Reads::Apart(variants),
        Tagging::Adjacent { .. } | Tagging::External => Reads::Properties(Box::new(Reads::Apart(variants))),
    }
}

fn of_type(reference: &TypeRef) -> Reads<'_> {
    match reference {
        TypeRef::Primitive(_) | TypeRef::Constant(_) | TypeRef::Any => Reads::Apart(Vec::new()),
        TypeRef::List(list) if list.unique => Reads::UniqueItems(Box::new(of_type(&list.items))),
        TypeRef::List(list) => Reads::Items(Box::new(of_type(&list.items))),
        TypeRef::Tuple(items) => Reads::Items(Box::new(Reads::Apart(items.iter().map(of_type).collect()))),
        TypeRef::Map(map) => Reads::Properties(Box::new(of_type(&map.values))),
        TypeRef::Nullable(inner) => of_type(inner),
        TypeRef::Named(id) => Reads::Same(Node::Type(id)),
    }
}

fn of_check(check: &Check) -> Reads<'_> {
    match check {
        Check::Anything
        | Check::Nothing
        | Check::Kinds(_)
        | Check::Values(_)
        | Check::Range { .. }
        | Check::Multiple(_)
        | Check::TextLength(_)
        | Check::Pattern(_)
        | Check::ItemCount(_)
        | Check::Required(_)
        | Check::Names(_)
        | Check::PropertyCount(_) => Reads::Apart(Vec::new()),
        Check::Unique => Reads::Comparison,
        Check::Items { prefix, rest } => {
            let items = prefix.iter().chain([&**rest]).map(of_check);
            Reads::Items(Box::new(Reads::Apart(items.collect())))
        }
        Check::Contains { check, .. } => Reads::Items(Box::new(of_check(check))),
        Check::Properties { named, patterns, rest } => {
            // A name stands for one property, but any pattern may match it as well.
            let names = named.iter().map(|(_, check)| check).chain([&**rest]).map(of_check).collect();
            let patterns = patterns.iter().map(|(_, check)| of_check(check));
            let values = std::iter::once(Reads::Apart(names)).chain(patterns).collect();
            Reads::Properties(Box::new(Reads::Again(values)))
        }
        Check::Dependent { check, .. } | Check::Not(check) => of_check(check),
        Check::All(checks) | Check::Any(checks) | Check::One(checks) => {
            Reads::Again(checks.iter().map(of_check).collect())
        }
        Check::Conditional { condition, then, otherwise } => {
            let decided = Reads::Apart(vec![of_check(then), of_check(otherwise)]);
            Reads::Again(vec![of_check(condition), decided])
        }
        Check::Reference(id) => Reads::Same(Node::Check(id)),
    }
}
