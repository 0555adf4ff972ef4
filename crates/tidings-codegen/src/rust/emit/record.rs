//! Records: a struct with public fields, made by `new` and `with_…`, and its checks.

use super::{Emit, close_named, document_functions, open_named};
use crate::model::{Additional, Docs, Property, Record, Scalar, TypeDef, TypeId, TypeRef};
use crate::rust::finish::Parts;
use crate::rust::names::{EXTRA, RecordNames, serde_camel, unraw};
use crate::rust::shape::is_plain;
use crate::rust::text::{Source, literal};

impl Emit<'_> {
    pub(super) fn record(
        self,
        out: &mut Source,
        def: &TypeDef,
        names: &RecordNames,
        record: &Record,
        parts: &Parts,
    ) {
        let name = format!("`{}`.", def.name.wire());
        self.declare(out, &def.id, (&def.docs, &name), names, record, parts);
    }

    /// A struct with all that belongs to it; also of a variant, whose owner is the union.
    pub(super) fn declare(
        self,
        out: &mut Source,
        owner: &TypeId,
        docs: (&Docs, &str),
        names: &RecordNames,
        record: &Record,
        parts: &Parts,
    ) {
        let fields: Vec<Field<'_>> = record
            .properties
            .iter()
            .zip(&names.fields)
            .zip(parts.fields.iter().zip(&names.constants))
            .map(|((property, ident), (ty, constant))| Field {
                property,
                ident,
                ty: constant.as_ref().unwrap_or(ty),
                shape: constant.clone().unwrap_or_else(|| self.shapes.of(owner, &property.ty)),
            })
            .collect();
        let ident = &names.ident;
        // serde_derive 1.0 panics on `rename_all` where a field begins with a letter beyond ASCII.
        let camel = fields.iter().all(|field| field.ident.is_ascii())
            && fields
                .iter()
                .any(|field| field.wire() == serde_camel(field.ident) && field.wire() != unraw(field.ident));
        out.docs(docs.0, docs.1, None);
        let mut derives = self.derives(record);
        if !fields.iter().any(Field::is_given) {
            derives.insert(2, "Default");
        }
        let closed = matches!(record.additional, Additional::Closed);
        let serde = if closed { "Serialize" } else { "Serialize, Deserialize" };
        out.line(&format!("#[derive({}, {serde})]", derives.join(", ")));
        let mut container = Vec::new();
        if camel {
            container.push("rename_all = \"camelCase\"".to_owned());
        }
        out.attribute("serde", &container);
        out.line("#[non_exhaustive]");
        if fields.is_empty() && parts.extra.is_none() {
            out.line(&format!("pub struct {ident} {{}}"));
        } else {
            out.open(&format!("pub struct {ident} {{"));
            for field in &fields {
                self.field(out, field, camel, closed);
            }
            self.extra(out, owner, record, parts);
            out.close("}");
        }
        if let Some(required) = &names.required {
            declare_required(out, ident, required, &fields, &derives);
        }
        out.line("");
        out.open(&format!("impl {ident} {{"));
        construct(out, names, &fields, parts);
        for field in fields.iter().filter(|field| !field.property.required) {
            set(out, field);
        }
        document_functions(out);
        out.close("}");
        if closed {
            read_closed(out, ident, &fields);
        }
        open_named(out, ident);
        self.check(out, owner, record, &fields);
        close_named(out);
        for (field, constant) in fields.iter().zip(&names.constants) {
            if let (TypeRef::Constant(value), Some(ident)) = (&field.property.ty, constant) {
                declare_constant(out, ident, value);
            }
        }
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

    fn field(self, out: &mut Source, field: &Field<'_>, camel: bool, closed: bool) {
        let property = field.property;
        let otherwise = format!("The property `{}`.", field.wire().replace('`', "'"));
        let default = property.default.as_ref().map(|value| format!("When absent: `{value}`."));
        out.docs(&property.docs, &otherwise, default.as_deref());
        let mut arguments = Vec::new();
        let derived = if camel { serde_camel(field.ident) } else { unraw(field.ident).to_owned() };
        if derived != field.wire() {
            arguments.push(format!("rename = {}", literal(field.wire())));
        }
        if !property.required {
            if !closed {
                arguments.push("default".to_owned());
            }
            arguments.push("skip_serializing_if = \"Option::is_none\"".to_owned());
        }
        out.attribute("serde", &arguments);
        let exact = (is_plain(&property.ty) || matches!(property.ty, TypeRef::Constant(_)))
            && !self.shapes.takes_null(&property.ty);
        if !(closed || property.required && exact) {
            let how = if property.required { "read" } else { "present" };
            let reader = format!("deserialize_with = \"<{} as runtime::Shape>::{how}\"", field.shape);
            out.attribute("serde", &[reader]);
        }
        out.line(&format!("pub {}: {},", field.ident, field.held()));
    }

    fn extra(self, out: &mut Source, owner: &TypeId, record: &Record, parts: &Parts) {
        let Some(map) = &parts.extra else { return };
        match &record.additional {
            Additional::Typed(ty) => {
                out.line("/// The other properties.");
                out.attribute("serde", &["flatten".to_owned()]);
                if !is_plain(ty) {
                    let shape = self.shapes.rest(owner, ty);
                    let reader = format!("deserialize_with = \"<{shape} as runtime::Shape>::read\"");
                    out.attribute("serde", &[reader]);
                }
            }
            Additional::Open | Additional::Closed => {
                out.line("/// Properties that this version does not know.");
                out.attribute("serde", &["flatten".to_owned()]);
            }
        }
        out.line(&format!("pub {EXTRA}: {map},"));
    }

    fn check(self, out: &mut Source, owner: &TypeId, record: &Record, fields: &[Field<'_>]) {
        if fields.is_empty() && matches!(record.additional, Additional::Open) {
            out.line("<serde_json::Map<_, _> as runtime::Shape>::check(value, at, faults);");
            return;
        }
        if !matches!(record.additional, Additional::Open) {
            let known: Vec<String> = fields.iter().map(|field| literal(field.wire())).collect();
            out.array("const KNOWN: &[&str] = &", &known, ";");
        }
        out.lines("let Some(mut record) = runtime::Record::of(value, at, faults) else {\n    return;\n};");
        for field in fields {
            let how = if field.property.required { "required" } else { "optional" };
            out.arguments(&format!("record.{how}::<{}>", field.shape), &[literal(field.wire())], ";");
        }
        match &record.additional {
            Additional::Open => {}
            Additional::Closed => out.line("record.closed(KNOWN);"),
            Additional::Typed(ty) => {
                out.arguments(
                    &format!("record.rest::<{}>", self.shapes.of(owner, ty)),
                    &["KNOWN".to_owned()],
                    ";",
                );
            }
        }
    }
}

/// How a record is read that is not derived, since it takes no other property.
fn read_closed(out: &mut Source, ident: &str, fields: &[Field<'_>]) {
    out.line("");
    if fields.is_empty() {
        out.line(&format!("runtime::closed::record!({ident} {{}});"));
        return;
    }
    out.open(&format!("runtime::closed::record!({ident} {{"));
    for field in fields {
        let how = if field.property.required { "required" } else { "optional" };
        out.line(&format!("{}: {how} {} as {},", field.ident, literal(field.wire()), field.shape));
    }
    out.close("});");
}

/// The type of a property that has one value only.
fn declare_constant(out: &mut Source, ident: &str, value: &Scalar) {
    let (ty, value) = match value {
        Scalar::String(text) => ("&'static str", literal(text)),
        Scalar::Integer(integer) => ("i64", integer.to_string()),
        Scalar::Boolean(boolean) => ("bool", boolean.to_string()),
    };
    out.line("");
    out.line(&format!("/// Always `{}`.", value.replace('`', "'")));
    out.line("#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    out.line(&format!("pub struct {ident};"));
    out.line("");
    out.open(&format!("impl {ident} {{"));
    out.line("/// The value as it is written.");
    out.assign(&format!("pub const VALUE: {ty}"), &value);
    out.close("}");
    out.line("");
    out.open(&format!("impl Serialize for {ident} {{"));
    out.open("fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {");
    out.line("Self::VALUE.serialize(serializer)");
    out.close("}");
    out.close("}");
    out.line("");
    out.open(&format!("impl<'de> Deserialize<'de> for {ident} {{"));
    out.open("fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {");
    out.line("runtime::constant(deserializer, &Self::VALUE.into()).map(|()| Self)");
    out.close("}");
    out.close("}");
    open_named(out, ident);
    out.line("faults.constant(value, at, &Self::VALUE.into());");
    close_named(out);
}

struct Field<'a> {
    property: &'a Property,
    ident: &'a str,
    /// Of the value when it is there.
    ty: &'a str,
    shape: String,
}

impl Field<'_> {
    fn wire(&self) -> &str {
        self.property.name.wire()
    }

    /// Whether the field must be given to make a record.
    fn is_given(&self) -> bool {
        self.property.required && !matches!(self.property.ty, TypeRef::Constant(_))
    }

    fn held(&self) -> String {
        if self.property.required { self.ty.to_owned() } else { format!("Option<{}>", self.ty) }
    }

    /// The parameter that gives the value, and the expression that takes it.
    fn parameter(&self) -> (String, String) {
        let ident = self.ident;
        if let Some(inner) = self.ty.strip_prefix("Box<").and_then(|ty| ty.strip_suffix('>')) {
            return (format!("{ident}: {inner}"), format!("Box::new({ident})"));
        }
        if self.ty == "String" {
            return (format!("{ident}: impl Into<String>"), format!("{ident}.into()"));
        }
        (format!("{ident}: {}", self.ty), ident.to_owned())
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
    if let Some(required) = given {
        parameters.push(format!("required: {required}"));
    }
    out.line("/// With what is required, and nothing else.");
    out.line("#[must_use]");
    out.function("pub fn new", &parameters, " -> Self");
    out.structure("Self", &inits);
    out.close("}");
    out.line("");
}

fn set(out: &mut Source, field: &Field<'_>) {
    let name = unraw(field.ident).trim_start_matches('_');
    let (parameter, expression) = field.parameter();
    out.line(&format!("/// With `{name}`."));
    out.line("#[must_use]");
    out.function(&format!("pub fn with_{name}"), &["mut self".to_owned(), parameter], " -> Self");
    out.assign(&format!("self.{}", field.ident), &format!("Some({expression})"));
    out.line("self");
    out.close("}");
    out.line("");
}
