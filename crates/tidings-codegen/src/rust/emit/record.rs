//! Records: a struct with public fields, made by `new` and `with_…`, and its checks.

use super::{Emit, document_functions};
use crate::markdown::code;
use crate::model::{Additional, Docs, Name, Property, Record, TypeDef, TypeRef};
use crate::rust::finish::Parts;
use crate::rust::names::{EXTRA, RecordNames, unraw};
use crate::rust::rules::Rules;
use crate::rust::shape::Inside;
use crate::rust::text::{Source, literal};

/// A record of more properties is read in groups: see `runtime/wide.rs`.
const WIDE: usize = 64;

/// The properties of a group.
const GROUP: usize = 32;

impl Emit<'_> {
    pub(super) fn record(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules<'_>),
        names: &RecordNames,
        record: &Record,
        parts: &Parts,
    ) {
        let name = format!("`{}`.", def.name.wire());
        let owner = rules.owner(&names.ident);
        self.declare(out, (def, rules), (&def.docs, &name), (names, &owner), record, parts);
    }

    /// A struct with all that belongs to it; also of a variant, whose owner is the union.
    pub(super) fn declare(
        self,
        out: &mut Source,
        owner: (&TypeDef, &Rules<'_>),
        docs: (&Docs, &str),
        (names, judged): (&RecordNames, &str),
        record: &Record,
        parts: &Parts,
    ) {
        let fields: Vec<Field<'_>> = record
            .properties
            .iter()
            .zip(&names.fields)
            .zip(&parts.fields)
            .map(|((property, ident), ty)| Field { property, ident, ty })
            .collect();
        let ident = &names.ident;
        out.docs(docs.0, docs.1, None);
        let mut derives = self.derives(record);
        if !fields.iter().any(Field::is_given) {
            derives.insert(2, "Default");
        }
        out.line(&format!("#[derive({})]", derives.join(", ")));
        out.line("#[non_exhaustive]");
        if fields.is_empty() && parts.extra.is_none() {
            out.line(&format!("pub struct {ident} {{}}"));
        } else {
            out.open(&format!("pub struct {ident} {{"));
            for field in &fields {
                declare_field(out, field);
            }
            if let Some(map) = &parts.extra {
                out.line(match &record.additional {
                    Additional::Typed(_) => "/// The other properties.",
                    Additional::Open | Additional::Closed => {
                        "/// Properties that this version does not know."
                    }
                });
                out.line(&format!("pub {EXTRA}: {map},"));
            }
            out.close("}");
        }
        if let Some(required) = &names.required {
            declare_required(out, ident, required, &fields, &derives);
        }
        out.line("");
        out.open(&format!("impl {ident} {{"));
        construct(out, names, &fields, parts);
        for field in fields.iter().filter(|field| !field.is_constant()) {
            set(out, field);
        }
        document_functions(out, self.names.home);
        out.close("}");
        self.table(out, owner, (names, judged), record, &fields);
    }

    /// The table from which the package's runtime makes what reads, writes and checks the record.
    fn table(
        self,
        out: &mut Source,
        (def, rules): (&TypeDef, &Rules<'_>),
        (names, judged): (&RecordNames, &str),
        record: &Record,
        fields: &[Field<'_>],
    ) {
        let mut lines = Vec::new();
        for (field, inner) in fields.iter().zip(&names.inner) {
            let name = Name::new(unraw(field.ident)).pascal();
            let inside = Inside { owner: &def.id, name: &name, inner, rules };
            let shape = self.shapes.of(&inside, &field.property.ty);
            let how = if field.property.required { "required" } else { "optional" };
            lines.push(format!("{}: {how} {} as {shape},", field.ident, literal(field.wire())));
        }
        match &record.additional {
            Additional::Open => lines.push(format!("..{EXTRA}: runtime::Anything")),
            Additional::Closed => {}
            Additional::Typed(ty) => {
                let inside = Inside { owner: &def.id, name: "Extra", inner: &names.rest, rules };
                let shape = self.shapes.in_map(&inside, ty);
                lines.push(format!("..{EXTRA}: runtime::Each<{shape}>"));
            }
        }
        out.line("");
        if lines.is_empty() {
            out.line(&format!("runtime::record!({judged} {{}});"));
            return;
        }
        if fields.len() <= WIDE {
            out.open(&format!("runtime::record!({judged} {{"));
            for line in &lines {
                out.line(line);
            }
            out.close("});");
            return;
        }
        let (lines, rest) = lines.split_at(fields.len());
        out.open(&format!("runtime::wide_record!({judged} {{"));
        for (lines, fields) in lines.chunks(GROUP).zip(fields.chunks(GROUP)) {
            let first = fields.first().map_or("", |field| unraw(field.ident));
            out.open(&format!("from_{first} {{"));
            for line in lines {
                out.line(line);
            }
            out.close("}");
        }
        for line in rest {
            out.line(line);
        }
        out.close("});");
    }

    fn derives(self, record: &Record) -> Vec<&'static str> {
        let mut types =
            record.properties.iter().map(|property| &property.ty).chain(match &record.additional {
                Additional::Typed(ty) => Some(ty),
                Additional::Open | Additional::Closed => None,
            });
        let mut derives = vec!["Clone", "Debug", "PartialEq"];
        if types.all(|ty| self.shapes.structure.is_exact(ty)) {
            derives.extend(["Eq", "Hash"]);
        }
        derives
    }
}

fn declare_field(out: &mut Source, field: &Field<'_>) {
    let property = field.property;
    let otherwise = format!("The property {}.", code(field.wire()));
    let default =
        property.default.as_ref().map(|value| format!("When absent: {}.", code(&value.to_string())));
    out.docs(&property.docs, &otherwise, default.as_deref());
    out.line(&format!("pub {}: {},", field.ident, field.held()));
}

struct Field<'a> {
    property: &'a Property,
    ident: &'a str,
    /// Of the value when it is there.
    ty: &'a str,
}

impl Field<'_> {
    fn wire(&self) -> &str {
        self.property.name.wire()
    }

    /// Whether the field has one value only.
    fn is_constant(&self) -> bool {
        self.property.required && matches!(self.property.ty, TypeRef::Constant(_))
    }

    /// Whether the field must be given to make a record.
    fn is_given(&self) -> bool {
        self.property.required && !self.is_constant()
    }

    fn held(&self) -> String {
        if self.property.required { self.ty.to_owned() } else { format!("Option<{}>", self.ty) }
    }

    /// The parameter that gives the value, and the expression that takes it.
    fn parameter(&self) -> (String, String) {
        // clippy: a binding of nothing but digits has no name.
        let name = match self.ident.strip_prefix('_') {
            Some(digits) => format!("number_{digits}"),
            None => self.ident.to_owned(),
        };
        if let Some(inner) = self.ty.strip_prefix("Box<").and_then(|ty| ty.strip_suffix('>')) {
            return (format!("{name}: {inner}"), format!("Box::new({name})"));
        }
        if self.ty == "String" {
            return (format!("{name}: impl Into<String>"), format!("{name}.into()"));
        }
        (format!("{name}: {}", self.ty), name)
    }
}

/// The struct that passes many required properties by name: the compiler lists those that are missing.
fn declare_required(out: &mut Source, ident: &str, required: &str, fields: &[Field<'_>], derives: &[&str]) {
    out.line("");
    out.line(&format!("/// What a [`{ident}`] cannot be without."));
    out.line(&format!("#[derive({})]", derives.join(", ")));
    out.open(&format!("pub struct {required} {{"));
    for field in fields.iter().filter(|field| field.is_given()) {
        out.line(&format!("/// See [`{ident}::{}`].", unraw(field.ident)));
        out.line(&format!("pub {}: {},", field.ident, field.ty));
    }
    out.close("}");
}

fn construct(out: &mut Source, names: &RecordNames, fields: &[Field<'_>], parts: &Parts) {
    if !fields.iter().any(Field::is_given) {
        return;
    }
    let given = names.required.as_ref();
    let mut parameters = Vec::new();
    let mut inits = Vec::new();
    for field in fields {
        let ident = field.ident;
        if !field.property.required {
            inits.push(format!("{ident}: None"));
        } else if let TypeRef::Constant(_) = &field.property.ty {
            inits.push(format!("{ident}: {}", field.ty));
        } else if given.is_some() {
            inits.push(format!("{ident}: required.{ident}"));
        } else {
            let (parameter, expression) = field.parameter();
            parameters.push(parameter);
            inits.push(if expression == ident { expression } else { format!("{ident}: {expression}") });
        }
    }
    if let Some(map) = &parts.extra {
        let map = map.split('<').next().unwrap_or_default();
        inits.push(format!("{EXTRA}: {map}::new()"));
    }
    // Properties that change places in the schema change nothing in the contract, and no argument becomes another.
    parameters.sort_by(|one, other| unraw(one).cmp(unraw(other)));
    let order = if parameters.len() > 1 { ", in alphabetical order," } else { "," };
    if let Some(required) = given {
        parameters.push(format!("required: {required}"));
    }
    out.line(&format!("/// With what is required{order} and nothing else."));
    out.line("#[must_use]");
    out.function("pub fn new", &parameters, " -> Self");
    out.structure("Self", &inits);
    out.close("}");
    out.line("");
}

/// The function that gives a field.
pub(in crate::rust) fn setter(field: &str) -> String {
    format!("with_{}", unraw(field).trim_start_matches('_'))
}

fn set(out: &mut Source, field: &Field<'_>) {
    let setter = setter(field.ident);
    let name = setter.strip_prefix("with_").unwrap_or(&setter);
    let (parameter, expression) = field.parameter();
    out.line(&format!("/// With `{name}`."));
    out.line("#[must_use]");
    out.function(&format!("pub fn {setter}"), &["mut self".to_owned(), parameter], " -> Self");
    let value = if field.property.required { expression } else { format!("Some({expression})") };
    out.assign(&format!("self.{}", field.ident), &value);
    out.line("self");
    out.close("}");
    out.line("");
}
