//! Which readers remember verdicts, so that reading stays linear.
//!
//! A reader of C# looks through a whole value before it reads it where a union tries its variants and where there are
//! rules. Besides what the model finds to be read again and again, such a reader repeats itself at each level of a type
//! that leads back to itself.

use std::collections::{BTreeMap, BTreeSet};

use super::Context;
use super::exact::each_type;
use crate::model::{
    Component, RepeatedReadings, Tagging, TypeDef, TypeId, TypeKind, TypeRef, Union, repeated_readings,
};
use crate::text::Text;

/// What remembers its verdicts.
#[derive(Debug, Default)]
pub(super) struct Remembered<'a> {
    repeated: RepeatedReadings<'a>,
    /// Types that lead to themselves, and those between two of them.
    cyclic: BTreeSet<&'a TypeId>,
}

impl<'a> Remembered<'a> {
    pub(super) fn of(component: &'a Component) -> Self {
        Self { repeated: repeated_readings(component), cyclic: cyclic(component) }
    }

    /// Whether the verdicts of a rule that several places refer to are remembered.
    pub(super) fn is_rule(&self, id: &TypeId) -> bool {
        self.repeated.checks.contains(id)
    }
}

impl Context<'_> {
    /// Whether a union finds its variant by trying them.
    pub(super) fn tries_variants(&self, union: &Union) -> bool {
        union.tagging == Tagging::Untagged
            && (union.open || self.told_apart(union.variants.iter().map(|variant| &variant.body)).is_none())
    }

    fn is_tried(&self, def: &TypeDef) -> bool {
        matches!(&def.kind, TypeKind::Union(union) if self.tries_variants(union))
    }

    /// Whether the reader of a type keeps, or uses, verdicts on the value that it reads.
    pub(super) fn remembers_while_reading(&self, def: &TypeDef) -> bool {
        (!def.rules.is_empty() || self.is_tried(def))
            && (self.remembered.cyclic.contains(&def.id) || self.remembered.repeated.roots.contains(&def.id))
    }

    /// Whether the check of a type does.
    pub(super) fn remembers_while_checking(&self, def: &TypeDef) -> bool {
        let repeated = &self.remembered.repeated;
        self.remembers_while_reading(def)
            || repeated.types.contains(&def.id)
            || repeated.compared.contains(&def.id)
    }

    /// Whether the check of a type alone stands behind one that remembers its verdict.
    pub(super) fn is_behind(&self, def: &TypeDef) -> bool {
        self.remembers_while_checking(def) && (!def.rules.is_empty() || !self.is_tried(def))
    }
}

/// What is remembered, as a member of a type's converter.
pub(super) fn whole(context: &Context<'_>, def: &TypeDef, text: &mut Text) {
    if !context.is_behind(def) {
        return;
    }
    let check = match (&def.kind, def.rules.is_empty()) {
        (TypeKind::Record(_), _) => "static (json, at) => Check(json, at, null)",
        (_, true) => "TypeCheck",
        (_, false) => "static (json, at) => SchemaRule.Check(json, at, TypeCheck, Asked)",
    };
    text.line(format!("private static readonly CheckJson Whole = {check};"));
    text.blank();
}

/// The types that lead to themselves, and those between two of them: what is left when the types that lead to no other
/// one, or to which no other one leads, are taken away again and again.
fn cyclic(component: &Component) -> BTreeSet<&TypeId> {
    let mut next: BTreeMap<&TypeId, BTreeSet<&TypeId>> = BTreeMap::new();
    let mut before: BTreeMap<&TypeId, BTreeSet<&TypeId>> = BTreeMap::new();
    for (id, def) in &component.types {
        each_type(def, &mut |ty, _| {
            if let TypeRef::Named(named) = ty
                && let Some((to, _)) = component.types.get_key_value(named)
            {
                next.entry(id).or_default().insert(to);
                before.entry(to).or_default().insert(id);
            }
        });
    }
    let mut left: BTreeSet<&TypeId> = component.types.keys().collect();
    for (edges, back) in [(&next, &before), (&before, &next)] {
        let mut count: BTreeMap<&TypeId, usize> = left
            .iter()
            .map(|id| (*id, edges.get(id).map_or(0, |to| to.intersection(&left).count())))
            .collect();
        let mut open: Vec<&TypeId> =
            count.iter().filter(|(_, count)| **count == 0).map(|(id, _)| *id).collect();
        while let Some(id) = open.pop() {
            left.remove(id);
            for other in back.get(id).into_iter().flatten() {
                if let Some(count) = count.get_mut(other) {
                    *count = count.saturating_sub(1);
                    if *count == 0 && left.contains(other) {
                        open.push(other);
                    }
                }
            }
        }
    }
    left
}
