//! Newtypes that hold themselves: a struct cannot, so they are classes.

use std::collections::BTreeSet;

use crate::model::{Component, TypeId, TypeKind, TypeRef};

/// The newtypes that lead back to themselves through nothing but structs: newtypes, tuples and `null`.
pub(super) fn of(component: &Component) -> BTreeSet<&TypeId> {
    component.types.keys().filter(|id| leads_back(component, id)).collect()
}

fn leads_back(component: &Component, start: &TypeId) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![start];
    while let Some(id) = next.pop() {
        let Some(TypeKind::Alias(inner)) = component.types.get(id).map(|def| &def.kind) else { continue };
        let mut within = Vec::new();
        held(inner, &mut within);
        for id in within {
            if id == start {
                return true;
            }
            if seen.insert(id) {
                next.push(id);
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
