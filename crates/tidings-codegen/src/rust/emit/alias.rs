//! Aliases: a type with a name of its own around another.

use super::{Emit, close_named, document_functions, open_deserialize, open_named};
use crate::model::{Primitive, TypeDef, TypeRef};
use crate::rust::names::TypeNames;
use crate::rust::rules::Rules;
use crate::rust::shape::Inside;
use crate::rust::text::Source;

impl Emit<'_> {
    pub(super) fn alias(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules),
        names: &TypeNames,
        ty: &TypeRef,
        held: &str,
    ) {
        let ident = &names.record.ident;
        let inside = Inside { owner: &def.id, name: "Value", constants: &names.constants, rules };
        let shape = self.shapes.of(&inside, ty);
        out.docs(&def.docs, &format!("`{}`.", def.name.wire()), None);
        let mut derives = vec!["Clone", "Debug", "PartialEq"];
        if self.shapes.structure.is_exact(ty) {
            derives.push("Eq");
            // Texts can be the keys of a map.
            if matches!(ty, TypeRef::Primitive(Primitive::String(_))) {
                derives.extend(["PartialOrd", "Ord"]);
            }
            derives.push("Hash");
        }
        out.line(&format!("#[derive({}, Serialize)]", derives.join(", ")));
        out.line(&format!("pub struct {ident}(pub {held});"));
        out.line("");
        out.open(&format!("impl {ident} {{"));
        document_functions(out);
        out.close("}");
        out.line("");
        out.open(&format!("impl From<{held}> for {ident} {{"));
        out.function("fn from", &[format!("value: {held}")], " -> Self");
        out.line("Self(value)");
        out.close("}");
        out.close("}");
        open_deserialize(out, ident);
        out.line(&format!("<{shape} as runtime::Shape>::read(deserializer).map(Self)"));
        out.close("}");
        out.close("}");
        open_named(out, ident);
        out.line(&format!("<{shape} as runtime::Shape>::check(value, at, faults);"));
        close_named(out);
    }
}
