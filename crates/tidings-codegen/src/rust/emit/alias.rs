//! Aliases: a type with a name of its own around another.

use super::{Emit, document_functions};
use crate::markdown::code;
use crate::model::{Primitive, TypeDef, TypeRef};
use crate::rust::names::TypeNames;
use crate::rust::rules::Rules;
use crate::rust::shape::Inside;
use crate::rust::text::Source;

impl Emit<'_> {
    pub(super) fn alias(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules<'_>),
        names: &TypeNames,
        ty: &TypeRef,
        held: &str,
    ) {
        let ident = &names.record.ident;
        let inside = Inside { owner: &def.id, name: "Value", inner: &names.inner, rules };
        let shape = self.shapes.of(&inside, ty);
        out.docs(&def.docs, &format!("{}.", code(def.name.wire())), None);
        let mut derives = vec!["Clone", "Debug", "PartialEq"];
        if self.shapes.structure.is_exact(ty) {
            derives.push("Eq");
            // Texts can be the keys of a map.
            if matches!(ty, TypeRef::Primitive(Primitive::String(_))) {
                derives.extend(["PartialOrd", "Ord"]);
            }
            derives.push("Hash");
        }
        out.line(&format!("#[derive({})]", derives.join(", ")));
        out.line(&format!("pub struct {ident}(pub {held});"));
        out.line("");
        out.open(&format!("impl {ident} {{"));
        document_functions(out, self.names.home);
        out.close("}");
        out.line("");
        out.open(&format!("impl From<{held}> for {ident} {{"));
        out.function("fn from", &[format!("value: {held}")], " -> Self");
        out.line("Self(value)");
        out.close("}");
        out.close("}");
        out.line("");
        out.line(&format!("runtime::alias!({} as {shape});", rules.owner(ident)));
    }
}
