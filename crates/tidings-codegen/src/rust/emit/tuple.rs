//! Tuples of many items: a struct with a name.

use super::Emit;
use crate::model::{TypeDef, TypeRef};
use crate::rust::held::held;
use crate::rust::names::{Inner, is_named};
use crate::rust::rules::Rules;
use crate::rust::shape::Inside;
use crate::rust::text::Source;

impl Emit<'_> {
    pub(super) fn tuple(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules<'_>),
        ident: &str,
        items: &[TypeRef],
        inner: &Inner,
    ) {
        let exact = items.iter().all(|item| self.shapes.structure.is_exact(item));
        // The types with names follow each other through the items.
        let mut rest = inner.as_slice();
        let mut fields = Vec::new();
        let mut lines = Vec::new();
        for (at, item) in items.iter().enumerate() {
            let (own, others) = rest.split_at(count(item).min(rest.len()));
            rest = others;
            let name = format!("{ident}{at}");
            let inside = Inside { owner: &def.id, name: &name, inner: own, rules };
            fields.push(format!("pub {}", held(self.names, self.shapes.structure, &def.id, item, own)));
            lines.push(format!("{at}: {},", self.shapes.of(&inside, item)));
        }
        out.line("");
        out.line(&format!("/// An array of {} items.", items.len()));
        let derives = if exact { "Clone, Debug, PartialEq, Eq, Hash" } else { "Clone, Debug, PartialEq" };
        out.line(&format!("#[derive({derives})]"));
        out.fields(&format!("pub struct {ident}"), &fields, ";");
        out.line("");
        out.open(&format!("runtime::tuple!({ident} {{"));
        for line in &lines {
            out.line(line);
        }
        out.close("});");
    }
}

/// How many types with names stand in a type, those inside others not counted.
fn count(ty: &TypeRef) -> usize {
    match ty {
        TypeRef::Constant(_) => 1,
        TypeRef::Tuple(items) if is_named(items) => 1,
        TypeRef::Tuple(items) => items.iter().map(count).sum(),
        TypeRef::Nullable(inner) => count(inner),
        TypeRef::List(list) => count(&list.items),
        TypeRef::Map(map) => count(&map.values),
        TypeRef::Primitive(_) | TypeRef::Named(_) | TypeRef::Any => 0,
    }
}
