//! Unions: an enum whose variants hold types; a variant with properties of its own holds a struct, so that a
//! property can be added to it without breaking those who make or match it.

use super::{Emit, close_named, document_functions, open_deserialize, open_named};
use crate::model::{Tagging, TypeDef, TypeRef, Union, Variant, VariantBody};
use crate::rust::finish::Body;
use crate::rust::names::{TypeNames, UNRECOGNIZED, VariantNames};
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
        def: &TypeDef,
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
            .map(|((variant, names), body)| self.arm(def, variant, names, body))
            .collect();
        self.declaration(out, def, ident, union, &arms);
        out.line("");
        out.open(&format!("impl {ident} {{"));
        document_functions(out);
        if union.open && !matches!(union.tagging, Tagging::Untagged) {
            out.line("");
            out.open("fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {");
            tagged(out, union, &arms);
            out.close("}");
        }
        out.close("}");
        open_deserialize(out, ident);
        match (&union.tagging, union.open) {
            (Tagging::Untagged, _) => untagged(out, union, &arms),
            (_, false) => tagged(out, union, &arms),
            (_, true) => out.lines(&format!(
                "let value = serde_json::Value::deserialize(deserializer)?;\n\
                 let known = Self::known(value.clone());\n\
                 Ok(known.unwrap_or(Self::{UNRECOGNIZED}(value)))"
            )),
        }
        out.close("}");
        out.close("}");
        check_union(out, ident, union, &arms);
        for ((variant, names), body) in union.variants.iter().zip(&names.variants).zip(bodies) {
            if let (VariantBody::Record(record), Some(names), Body::Record(parts)) =
                (&variant.body, &names.record, body)
            {
                out.line("");
                let name = format!("The variant `{}` of [`{ident}`].", variant.name.wire().replace('`', "'"));
                self.declare(out, &def.id, (&variant.docs, &name), names, record, parts);
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
        def: &TypeDef,
        variant: &'a Variant,
        names: &'a VariantNames,
        body: &'a Body,
    ) -> Arm<'a> {
        let record = names.record.as_ref().map(|record| record.ident.clone());
        let (held, shape) = match (&variant.body, body) {
            (VariantBody::Type(ty), Body::Type(text)) => {
                (Some(text.clone()), Some(self.shapes.of(&def.id, ty)))
            }
            (VariantBody::Record(_), Body::Record(_)) => (record.clone(), record),
            _ => (None, None),
        };
        Arm { variant, ident: &names.ident, held, shape }
    }

    fn declaration(self, out: &mut Source, def: &TypeDef, ident: &str, union: &Union, arms: &[Arm<'_>]) {
        out.docs(&def.docs, &format!("`{}`.", def.name.wire()), None);
        let exact = |ty: &TypeRef| self.shapes.structure.is_exact(ty);
        let derives = if exact(&TypeRef::Named(def.id.clone())) {
            "Clone, Debug, PartialEq, Eq, Hash, Serialize"
        } else {
            "Clone, Debug, PartialEq, Serialize"
        };
        out.line(&format!("#[derive({derives})]"));
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
            out.docs(&arm.variant.docs, &format!("`{}`.", name.replace('`', "'")), None);
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
            out.line(&format!("{UNRECOGNIZED}(serde_json::Value),"));
        }
        out.close("}");
    }
}

fn check_union(out: &mut Source, ident: &str, union: &Union, arms: &[Arm<'_>]) {
    if union.open {
        // Whatever fits no variant is kept as it is.
        out.line("");
        out.open(&format!("impl runtime::Named for {ident} {{"));
        out.assign("const NAME: &'static str", &literal(ident));
        out.line("");
        out.line("fn check(_: &serde_json::Value, _: &runtime::At<'_>, _: &mut runtime::Faults) {}");
        out.close("}");
        return;
    }
    open_named(out, ident);
    let optional = matches!(union.tagging, Tagging::External | Tagging::Adjacent { .. });
    let variants: Vec<String> = arms
        .iter()
        .map(|arm| {
            let shape = arm.shape.as_deref();
            let check = match (shape, optional) {
                (Some(shape), true) => format!("Some(<{shape} as runtime::Shape>::check)"),
                (None, true) => "None".to_owned(),
                (shape, false) => format!("<{} as runtime::Shape>::check", shape.unwrap_or("()")),
            };
            format!("({}, {check})", literal(arm.variant.name.wire()))
        })
        .collect();
    let (module, check) = ("runtime::union", if optional { "Option<Check>" } else { "Check" });
    let check = check.replace("Check", "runtime::union::Check");
    out.array(&format!("const VARIANTS: &[(&str, {check})] = &"), &variants, ";");
    match &union.tagging {
        Tagging::Internal { tag } => {
            out.arguments(&format!("{module}::check_internal"), &arguments(Some(literal(tag.wire()))), ";");
        }
        Tagging::Adjacent { tag, content } => {
            let names = format!("({}, {})", literal(tag.wire()), literal(content.wire()));
            out.arguments(&format!("{module}::check_adjacent"), &arguments(Some(names)), ";");
        }
        Tagging::External => out.arguments(&format!("{module}::check_external"), &arguments(None), ";"),
        Tagging::Untagged => out.arguments(&format!("{module}::check_untagged"), &arguments(None), ";"),
    }
    close_named(out);
}

fn arguments(own: Option<String>) -> Vec<String> {
    let given = ["value", "at", "faults"].map(str::to_owned);
    given.into_iter().chain(own).chain(["VARIANTS".to_owned()]).collect()
}

fn tagged(out: &mut Source, union: &Union, arms: &[Arm<'_>]) {
    let content = |arm: &Arm<'_>| {
        arm.shape
            .as_ref()
            .map(|shape| format!("runtime::union::content::<{shape}, _>(content).map(Self::{})", arm.ident))
    };
    match &union.tagging {
        Tagging::Internal { tag } => {
            out.line(&format!(
                "let (tag, content) = runtime::union::internal(deserializer, {})?;",
                literal(tag.wire())
            ));
            out.open("match tag.as_str() {");
            for arm in arms {
                let body = content(arm).unwrap_or_else(|| format!("Ok(Self::{})", arm.ident));
                out.arm(&literal(arm.variant.name.wire()), &body);
            }
        }
        Tagging::Adjacent { .. } | Tagging::External | Tagging::Untagged => {
            let call = match &union.tagging {
                Tagging::Adjacent { tag, content } => {
                    format!("adjacent(deserializer, {}, {})", literal(tag.wire()), literal(content.wire()))
                }
                _ => "external(deserializer)".to_owned(),
            };
            out.line(&format!("let (tag, content) = runtime::union::{call}?;"));
            out.open("match (tag.as_str(), content) {");
            for arm in arms {
                let tag = literal(arm.variant.name.wire());
                match content(arm) {
                    Some(body) => out.arm(&format!("({tag}, Some(content))"), &body),
                    None => out.arm(&format!("({tag}, None)"), &format!("Ok(Self::{})", arm.ident)),
                }
            }
        }
    }
    out.arm("_", "Err(runtime::union::unknown())");
    out.close("}");
}

fn untagged(out: &mut Source, union: &Union, arms: &[Arm<'_>]) {
    out.line("let value = serde_json::Value::deserialize(deserializer)?;");
    for arm in arms {
        if let Some(shape) = &arm.shape {
            out.open(&format!("if let Some(fitting) = runtime::union::fit::<{shape}>(&value) {{"));
            out.line(&format!("return Ok(Self::{}(fitting));", arm.ident));
        } else {
            out.open("if value.is_null() {");
            out.line(&format!("return Ok(Self::{});", arm.ident));
        }
        out.close("}");
    }
    if union.open {
        out.line(&format!("Ok(Self::{UNRECOGNIZED}(value))"));
    } else {
        out.line("Err(runtime::union::unknown())");
    }
}
