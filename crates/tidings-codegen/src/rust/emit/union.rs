//! Unions: an enum whose variants hold types; a variant with properties of its own holds a struct, so that a
//! property can be added to it without breaking those who make or match it.

use super::{Emit, document_functions};
use crate::markdown::code;
use crate::model::{Tagging, TypeDef, TypeRef, Union, Variant, VariantBody};
use crate::rust::finish::Body;
use crate::rust::names::{TypeNames, UNRECOGNIZED, VariantNames};
use crate::rust::rules::Rules;
use crate::rust::shape::Inside;
use crate::rust::text::{Source, literal};

/// A variant as it is written.
struct Arm<'a> {
    variant: &'a Variant,
    ident: &'a str,
    /// The Rust type that it holds.
    held: Option<String>,
    /// The shape of what it holds.
    shape: Option<String>,
}

impl Emit<'_> {
    pub(super) fn union(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules<'_>),
        names: &TypeNames,
        union: &Union,
        bodies: &[Body],
    ) {
        let ident = &names.record.ident;
        let arms: Vec<Arm<'_>> = union
            .variants
            .iter()
            .zip(&names.variants)
            .zip(bodies)
            .map(|((variant, names), body)| self.arm((def, rules), variant, names, body))
            .collect();
        self.enumeration(out, def, ident, union, &arms);
        out.line("");
        out.open(&format!("impl {ident} {{"));
        document_functions(out, self.names.home);
        out.close("}");
        let is_nested = self.shapes.structure.is_nested(&def.id);
        table(out, &rules.owner(ident), (union, is_nested), &arms);
        for ((variant, names), body) in union.variants.iter().zip(&names.variants).zip(bodies) {
            if let (VariantBody::Record(record), Some(names), Body::Record(parts)) =
                (&variant.body, &names.record, body)
            {
                out.line("");
                let name = format!("The variant {} of [`{ident}`].", code(variant.name.wire()));
                self.declare(out, (def, rules), (&variant.docs, &name), (names, &names.ident), record, parts);
            }
        }
        for arm in &arms {
            if let (VariantBody::Record(_), Some(held)) = (&arm.variant.body, &arm.held) {
                out.line("");
                out.open(&format!("impl From<{held}> for {ident} {{"));
                out.function("fn from", &[format!("variant: {held}")], " -> Self");
                out.line(&format!("Self::{}(variant)", arm.ident));
                out.close("}");
                out.close("}");
            }
        }
    }

    fn arm<'a>(
        self,
        (def, rules): (&TypeDef, &Rules<'_>),
        variant: &'a Variant,
        names: &'a VariantNames,
        body: &'a Body,
    ) -> Arm<'a> {
        let record = names.record.as_ref().map(|record| record.ident.clone());
        let (held, shape) = match (&variant.body, body) {
            (VariantBody::Type(ty), Body::Type(text)) => {
                let inside = Inside { owner: &def.id, name: &names.ident, inner: &names.inner, rules };
                (Some(text.clone()), Some(self.shapes.of(&inside, ty)))
            }
            (VariantBody::Record(_), Body::Record(_)) => (record.clone(), record),
            _ => (None, None),
        };
        Arm { variant, ident: &names.ident, held, shape }
    }

    fn enumeration(self, out: &mut Source, def: &TypeDef, ident: &str, union: &Union, arms: &[Arm<'_>]) {
        out.docs(&def.docs, &format!("{}.", code(def.name.wire())), None);
        let exact = |ty: &TypeRef| self.shapes.structure.is_exact(ty);
        let derives = if exact(&TypeRef::Named(def.id.clone())) {
            "Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize"
        } else {
            "Clone, Debug, PartialEq, runtime::serde::Serialize"
        };
        out.line(&format!("#[derive({derives})]"));
        out.attribute("serde", &["crate = \"runtime::serde\"".to_owned()]);
        match &union.tagging {
            Tagging::Internal { tag } => {
                out.attribute("serde", &[format!("tag = {}", literal(tag.wire()))]);
            }
            Tagging::Adjacent { tag, content } => out.attribute(
                "serde",
                &[format!("tag = {}", literal(tag.wire())), format!("content = {}", literal(content.wire()))],
            ),
            Tagging::External => {}
            Tagging::Untagged => out.attribute("serde", &["untagged".to_owned()]),
        }
        if union.open {
            out.line("#[non_exhaustive]");
        }
        out.open(&format!("pub enum {ident} {{"));
        for arm in arms {
            let name = arm.variant.name.wire();
            out.docs(&arm.variant.docs, &format!("{}.", code(name)), None);
            if name != arm.ident && !matches!(union.tagging, Tagging::Untagged) {
                out.attribute("serde", &[format!("rename = {}", literal(name))]);
            }
            match &arm.held {
                Some(held) => out.line(&format!("{}({held}),", arm.ident)),
                None => out.line(&format!("{},", arm.ident)),
            }
        }
        if union.open {
            out.line("/// A variant that this version does not know.");
            if !matches!(union.tagging, Tagging::Untagged) {
                out.attribute("serde", &["untagged".to_owned()]);
            }
            out.line(&format!("{UNRECOGNIZED}({}),", self.names.home.of("Json")));
        }
        out.close("}");
    }
}

/// The table from which the package's runtime makes what reads and checks the union.
fn table(out: &mut Source, ident: &str, (union, is_nested): (&Union, bool), arms: &[Arm<'_>]) {
    let head = match &union.tagging {
        Tagging::Internal { tag } => format!("union!({ident}: internal {} {{", literal(tag.wire())),
        Tagging::Adjacent { tag, content } => {
            format!("union!({ident}: adjacent {} {} {{", literal(tag.wire()), literal(content.wire()))
        }
        Tagging::External => format!("union!({ident}: external {{"),
        Tagging::Untagged if is_nested => format!("memoized!({ident} {{"),
        Tagging::Untagged => format!("untagged!({ident} {{"),
    };
    out.line("");
    out.open(&format!("runtime::{head}"));
    for arm in arms {
        let shape = arm.shape.as_ref().map_or_else(String::new, |shape| format!(" as {shape}"));
        out.line(&format!("{}: {}{shape},", arm.ident, literal(arm.variant.name.wire())));
    }
    if union.open {
        out.line(&format!("..{UNRECOGNIZED}"));
    }
    out.close("});");
}
