//! Newtypes that hold themselves: a struct cannot, so they are classes.

use std::collections::BTreeSet;

use crate::model::{Component, TypeId, TypeKind, TypeRef};

/// The newtypes that lead back to themselves through nothing but structs: newtypes, tuples and `null`.
pub(super) fn of(component: &Component) -> BTreeSet<&TypeId> {
    let within = |id: &TypeId| {
        let mut within = Vec::new();
        if let Some(TypeKind::Alias(inner)) = component.types.get(id).map(|def| &def.kind) {
            held(inner, &mut within);
        }
        within
    };
    component.types.keys().filter(|id| leads_back(id, within)).collect()
}

/// Whether a definition leads back to itself by what is `next` to each.
pub(super) fn leads_back<'a>(start: &'a TypeId, next: impl Fn(&'a TypeId) -> Vec<&'a TypeId>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![start];
    while let Some(id) = open.pop() {
        for id in next(id) {
            if id == start {
                return true;
            }
            if seen.insert(id) {
                open.push(id);
            }
        }
    }
    false
}

/// The declared types of which a value has its own copy.
fn held<'a>(ty: &'a TypeRef, into: &mut Vec<&'a TypeId>) {
    match ty {
        TypeRef::Tuple(items) => items.iter().for_each(|item| held(item, into)),
        TypeRef::Nullable(inner) => held(inner, into),
        TypeRef::Named(id) => into.push(id),
        TypeRef::Primitive(_) | TypeRef::List(_) | TypeRef::Map(_) | TypeRef::Constant(_) | TypeRef::Any => {}
    }
}
