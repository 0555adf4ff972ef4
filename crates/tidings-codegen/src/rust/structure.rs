//! What follows for a type from the types that it contains.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{
    Additional, Component, NumberFormat, NumberType, Primitive, Record, Tagging, TypeDef, TypeId, TypeKind,
    TypeRef, VariantBody, cycles, repeated_readings,
};

/// Facts about the types of a component.
pub(super) struct Structure {
    /// For each type that contains itself without a list or map between: the number of the ring that it is in.
    rings: BTreeMap<TypeId, usize>,
    /// Types that hold a float, however deep.
    floating: BTreeSet<TypeId>,
    /// Untagged unions that stand inside another one, or have another one inside.
    nested: BTreeSet<TypeId>,
    /// Checks whose verdicts are remembered.
    remembered: BTreeSet<TypeId>,
}

impl Structure {
    pub(super) fn of(component: &Component) -> Self {
        let floating = spread(component, |ty| match ty {
            TypeRef::Primitive(Primitive::Number(NumberType { format, .. })) => {
                *format != NumberFormat::Decimal
            }
            _ => false,
        });
        let remembered = repeated_readings(component).checks.into_iter().cloned().collect();
        Self { rings: rings(component), floating, nested: nested(component), remembered }
    }

    /// Whether an untagged union stands inside another one, or has another one inside.
    pub(super) fn is_nested(&self, union: &TypeId) -> bool {
        self.nested.contains(union)
    }

    /// Whether the verdicts of a check are remembered.
    pub(super) fn is_remembered(&self, check: &TypeId) -> bool {
        self.remembered.contains(check)
    }

    /// Whether one type stands inside another in such a way that it must be on the heap.
    ///
    /// Every edge of a ring is boxed, not only the one that a search would meet first, so that what another
    /// event adds cannot move the box.
    pub(super) fn boxed(&self, outer: &TypeId, inner: &TypeId) -> bool {
        self.rings.get(outer).is_some_and(|ring| self.rings.get(inner) == Some(ring))
    }

    /// Whether values can be hashed and equality is an equivalence.
    pub(super) fn is_exact(&self, ty: &TypeRef) -> bool {
        let mut exact = true;
        visit(ty, &mut |ty| match ty {
            TypeRef::Primitive(Primitive::Number(NumberType { format, .. })) => {
                exact &= *format == NumberFormat::Decimal;
            }
            TypeRef::Named(id) => exact &= !self.floating.contains(id),
            _ => {}
        });
        exact
    }
}

/// The declared types that a type mentions.
pub(super) fn references(def: &TypeDef) -> BTreeSet<&TypeId> {
    let mut named = BTreeSet::new();
    for ty in mentions(def) {
        collect(ty, &mut named);
    }
    named
}

fn collect<'a>(ty: &'a TypeRef, named: &mut BTreeSet<&'a TypeId>) {
    match ty {
        TypeRef::Named(id) => {
            named.insert(id);
        }
        TypeRef::List(list) => collect(&list.items, named),
        TypeRef::Map(map) => {
            collect(&map.keys, named);
            collect(&map.values, named);
        }
        TypeRef::Nullable(ty) => collect(ty, named),
        TypeRef::Tuple(items) => items.iter().for_each(|item| collect(item, named)),
        TypeRef::Primitive(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}

/// The types that a declared type mentions.
fn mentions(def: &TypeDef) -> Vec<&TypeRef> {
    match &def.kind {
        TypeKind::Record(record) => of_record(record),
        TypeKind::Enum(_) => Vec::new(),
        TypeKind::Union(union) => union
            .variants
            .iter()
            .flat_map(|variant| match &variant.body {
                VariantBody::Unit => Vec::new(),
                VariantBody::Record(record) => of_record(record),
                VariantBody::Type(ty) => vec![ty],
            })
            .collect(),
        TypeKind::Alias(ty) => vec![ty],
    }
}

fn of_record(record: &Record) -> Vec<&TypeRef> {
    let rest = match &record.additional {
        Additional::Typed(ty) => Some(ty),
        Additional::Open | Additional::Closed => None,
    };
    record.properties.iter().map(|property| &property.ty).chain(rest).collect()
}

fn visit(ty: &TypeRef, each: &mut impl FnMut(&TypeRef)) {
    each(ty);
    match ty {
        TypeRef::List(list) => visit(&list.items, each),
        TypeRef::Map(map) => {
            visit(&map.keys, each);
            visit(&map.values, each);
        }
        TypeRef::Nullable(ty) => visit(ty, each),
        TypeRef::Tuple(items) => items.iter().for_each(|item| visit(item, each)),
        TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}

/// The types that hold something, by themselves or through others.
fn spread(component: &Component, holds: impl Fn(&TypeRef) -> bool) -> BTreeSet<TypeId> {
    let mut users: BTreeMap<&TypeId, Vec<&TypeId>> = BTreeMap::new();
    let mut open = Vec::new();
    for (id, def) in &component.types {
        for ty in mentions(def) {
            let mut found = false;
            let mut named = Vec::new();
            visit(ty, &mut |ty| match ty {
                TypeRef::Named(inner) => named.push(inner.clone()),
                ty => found |= holds(ty),
            });
            if found {
                open.push(id);
            }
            for inner in named {
                if let Some((inner, _)) = component.types.get_key_value(&inner) {
                    users.entry(inner).or_default().push(id);
                }
            }
        }
    }
    let mut holding = BTreeSet::new();
    while let Some(id) = open.pop() {
        if holding.insert(id.clone()) {
            open.extend(users.get(id).into_iter().flatten());
        }
    }
    holding
}

/// The untagged unions that stand inside another one, or have another one inside; a union that contains itself
/// is both.
///
/// More than [`repeated_readings`] asks for: a union that is read as decided is also spared the text between two
/// readings of what is in it, which would be made anew at each level.
fn nested(component: &Component) -> BTreeSet<TypeId> {
    let mut inside: BTreeMap<&TypeId, BTreeSet<&TypeId>> = BTreeMap::new();
    let mut around: BTreeMap<&TypeId, BTreeSet<&TypeId>> = BTreeMap::new();
    for (id, def) in &component.types {
        for inner in references(def) {
            inside.entry(id).or_default().insert(inner);
            around.entry(inner).or_default().insert(id);
        }
    }
    let is_untagged =
        |def: &TypeDef| matches!(&def.kind, TypeKind::Union(union) if union.tagging == Tagging::Untagged);
    let unions = component.types.iter().filter(|(_, def)| is_untagged(def)).map(|(id, _)| id);
    let unions: BTreeSet<&TypeId> = unions.collect();
    let mut nested = BTreeSet::new();
    for edges in [&inside, &around] {
        let next = |id: &TypeId| edges.get(id).into_iter().flatten().copied();
        let mut open: Vec<&TypeId> = unions.iter().flat_map(|id| next(id)).collect();
        let mut reached = BTreeSet::new();
        while let Some(id) = open.pop() {
            if reached.insert(id) {
                open.extend(next(id));
            }
        }
        nested.extend(reached.intersection(&unions).map(|id| (*id).clone()));
    }
    nested
}

/// The types that are in rings: the cycles of what contains what.
fn rings(component: &Component) -> BTreeMap<TypeId, usize> {
    let ids: Vec<&TypeId> = component.types.keys().collect();
    let numbers: BTreeMap<&TypeId, usize> = ids.iter().enumerate().map(|(at, id)| (*id, at)).collect();
    let inside: Vec<Vec<usize>> = component
        .types
        .values()
        .map(|def| {
            let mut direct = BTreeSet::new();
            for ty in mentions(def) {
                contained(ty, &mut direct);
            }
            direct.into_iter().filter_map(|id| numbers.get(id).copied()).collect()
        })
        .collect();
    let mut rings = BTreeMap::new();
    for (ring, members) in cycles(&inside).into_iter().enumerate() {
        rings.extend(members.into_iter().map(|at| (ids[at].clone(), ring)));
    }
    rings
}

/// The types that stand in a value without a list or map between.
fn contained<'a>(ty: &'a TypeRef, direct: &mut BTreeSet<&'a TypeId>) {
    match ty {
        TypeRef::Named(id) => {
            direct.insert(id);
        }
        TypeRef::Nullable(ty) => contained(ty, direct),
        TypeRef::Tuple(items) => items.iter().for_each(|item| contained(item, direct)),
        TypeRef::Primitive(_) | TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}
