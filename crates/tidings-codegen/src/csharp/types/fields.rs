//! The properties of a record, wherever it stands: as a type of its own or as a variant of a union.

use std::collections::BTreeSet;

use super::super::Context;
use super::super::docs;
use super::super::expression::write_constant;
use super::super::literal::string;
use super::super::names::{local, members};
use super::super::number::{integer_type, scalar};
use super::super::scope::Scope;
use super::{deprecation, dispatch};
use crate::model::{Additional, NumberFormat, Primitive, Property, Record, Scalar, TypeRef};
use crate::text::Text;

/// How a property can be absent, and what it is when it is there.
enum Presence<'a> {
    /// One value only.
    Constant(&'a Scalar),
    /// One value only, or absent: a `bool` says which.
    OptionalConstant,
    Required,
    RequiredNullable,
    /// `null` in C# is absent in JSON.
    Optional,
    OptionalNullable,
}

/// The tag that stands among the properties of a record and is none of them.
#[derive(Clone, Copy, Debug)]
pub(super) enum Tag<'a> {
    /// There is none.
    None,
    /// The tag of the union that declares the record.
    Named(&'a str),
    /// The method has a parameter that says it, since several unions may hold the record.
    Parameter,
}

/// A property with its identifiers.
struct Field<'a> {
    property: &'a Property,
    identifier: String,
    local: String,
    presence: Presence<'a>,
}

/// The properties of a record, named.
pub(super) struct Fields<'a> {
    named: Vec<Field<'a>>,
    additional: &'a Additional,
    context: &'a Context<'a>,
}

const EXTRA: &str = "Properties that this version does not know, as they were received.";

impl<'a> Fields<'a> {
    /// Names the properties of the record `owner`; `taken` are members that it has besides.
    pub(super) fn of(context: &'a Context<'a>, record: &'a Record, owner: &str, taken: &[&str]) -> Self {
        let fields: Vec<Field<'a>> = record
            .properties
            .iter()
            .zip(members(record.properties.iter().map(|property| &property.name), owner, taken))
            .map(|(property, identifier)| {
                let presence = match (&property.ty, property.required) {
                    (TypeRef::Constant(value), true) => Presence::Constant(value),
                    (TypeRef::Constant(_), false) => Presence::OptionalConstant,
                    (TypeRef::Nullable(_), true) => Presence::RequiredNullable,
                    (TypeRef::Nullable(_), false) => Presence::OptionalNullable,
                    (_, true) => Presence::Required,
                    (_, false) => Presence::Optional,
                };
                Field { property, local: local(&identifier), identifier, presence }
            })
            .collect();
        Self { named: fields, additional: &record.additional, context }
    }

    /// What the properties are called, and what stands beside them.
    pub(super) fn identifiers(&self) -> impl Iterator<Item = &str> {
        let extra = self.extra().map(|_| "ExtraProperties");
        self.named.iter().map(|field| field.identifier.as_str()).chain(extra)
    }

    /// The properties as users see them; `shadowed` are the types that the union around the record declares.
    pub(super) fn declare(&self, shadowed: &BTreeSet<&str>, text: &mut Text) {
        for field in &self.named {
            text.blank();
            for line in docs::property(field.property) {
                text.line(line);
            }
            deprecation(self.context, &field.property.docs, text);
            let identifier = &field.identifier;
            let ty = self.context.spell(&field.property.ty, Scope::Public(shadowed));
            let new = if shadowed.contains(identifier.as_str()) { "new " } else { "" };
            text.line(match field.presence {
                Presence::Constant(value) => {
                    format!("public {new}{ty} {identifier} {{ get; }} = {};", scalar(value))
                }
                Presence::Required | Presence::RequiredNullable => {
                    format!("public {new}required {ty} {identifier} {{ get; init; }}")
                }
                Presence::OptionalConstant => format!("public {new}bool {identifier} {{ get; init; }}"),
                Presence::Optional => format!("public {new}{ty}? {identifier} {{ get; init; }}"),
                Presence::OptionalNullable => {
                    format!("public {new}Omittable<{ty}> {identifier} {{ get; init; }}")
                }
            });
        }
        if let Some(extra) = self.extra() {
            text.blank();
            text.line(format!("/// <summary>{EXTRA}</summary>"));
            let ty = self.context.spell(extra, Scope::Public(shadowed));
            text.line(format!("public ValueDictionary<string, {ty}> ExtraProperties {{ get; init; }} = [];"));
        }
    }

    /// The type of what stands beside the properties, unless nothing may.
    fn extra(&self) -> Option<&TypeRef> {
        match self.additional {
            Additional::Open => Some(&TypeRef::Any),
            Additional::Closed => None,
            Additional::Typed(ty) => Some(ty),
        }
    }

    /// The body of a method that reads an object of the C# type `ty`.
    pub(super) fn read(&self, ty: &str, tag: Tag<'_>, text: &mut Text) {
        text.line("JsonReading.StartObject(ref reader);");
        for field in &self.named {
            let spelled = self.context.spell(&field.property.ty, Scope::Converter);
            let local = &field.local;
            text.line(match field.presence {
                Presence::Constant(_) | Presence::OptionalConstant => format!("var {local} = false;"),
                Presence::Required | Presence::Optional => format!("{spelled}? {local} = null;"),
                Presence::RequiredNullable | Presence::OptionalNullable => {
                    format!("Omittable<{spelled}> {local} = default;")
                }
            });
        }
        let extra = self.extra();
        if let Some(extra) = extra {
            text.line(format!(
                "var extra = default(Extra<{}>);",
                self.context.spell(extra, Scope::Converter)
            ));
        }
        text.block("while (JsonReading.NextProperty(ref reader, out var wireName))\n{", "}", |text| {
            let mut cases: Vec<(String, String)> = Vec::new();
            if let Tag::Named(tag) = tag {
                cases.push((tag.to_owned(), "reader.Skip();\nbreak;".to_owned()));
            }
            for field in &self.named {
                let read = self.context.read(&field.property.ty);
                let local = &field.local;
                let statements = match field.presence {
                    Presence::Constant(_) | Presence::OptionalConstant => {
                        format!("_ = {read};\n{local} = true;\nbreak;")
                    }
                    _ => format!("{local} = {read};\nbreak;"),
                };
                cases.push((field.property.name.wire().to_owned(), statements));
            }
            let parameter = if matches!(tag, Tag::Parameter) { ", tag" } else { "" };
            let rest = match (extra, tag) {
                (Some(extra), _) => {
                    format!("extra.Add(ref reader, wireName, {}{parameter});", self.context.reader(extra))
                }
                (None, Tag::Parameter) => "JsonReading.OnlyTag(ref reader, wireName, tag);".to_owned(),
                (None, Tag::None | Tag::Named(_)) => "throw JsonReading.Mismatch();".to_owned(),
            };
            if cases.is_empty() {
                text.line(rest);
            } else {
                let end = if rest.starts_with("throw") { "" } else { "\nbreak;" };
                dispatch("wireName", &cases, &format!("{rest}{end}"), text);
            }
        });
        text.blank();
        for field in &self.named {
            if matches!(field.presence, Presence::Constant(_)) {
                text.line(format!("JsonReading.Present({});", field.local));
            }
        }
        text.block(format!("return new {ty}\n{{"), "};", |text| {
            for field in &self.named {
                let (identifier, local) = (&field.identifier, &field.local);
                match field.presence {
                    Presence::Constant(_) => {}
                    Presence::Required | Presence::RequiredNullable => {
                        text.line(format!("{identifier} = JsonReading.Required({local}),"));
                    }
                    Presence::OptionalConstant | Presence::Optional | Presence::OptionalNullable => {
                        text.line(format!("{identifier} = {local},"));
                    }
                }
            }
            if extra.is_some() {
                text.line("ExtraProperties = extra.ToDictionary(),");
            }
        });
    }

    /// The body of a method that writes the properties of `value` into an object that was begun.
    pub(super) fn write(&self, text: &mut Text) {
        for field in &self.named {
            let name = string(field.property.name.wire());
            let value = format!("value.{}", field.identifier);
            let ty = &field.property.ty;
            match field.presence {
                Presence::Constant(_) | Presence::Required | Presence::RequiredNullable => {
                    self.property(&name, ty, &value, text);
                }
                Presence::OptionalConstant => {
                    text.block(format!("if ({value})\n{{"), "}", |text| {
                        self.property(&name, ty, &value, text);
                    });
                    text.blank();
                }
                Presence::Optional => {
                    text.block(format!("if ({value} is {{ }} {})\n{{", field.local), "}", |text| {
                        self.property(&name, ty, &field.local, text);
                    });
                    text.blank();
                }
                Presence::OptionalNullable => {
                    text.block(format!("if ({value}.IsPresent)\n{{"), "}", |text| {
                        self.property(&name, ty, &format!("{value}.Value"), text);
                    });
                    text.blank();
                }
            }
        }
        if let Some(extra) = self.extra() {
            let writer = self.context.writer(extra);
            let last = writer.len().saturating_sub(1);
            for (at, line) in writer.iter().enumerate() {
                let open = if at == 0 { "JsonWriting.Extra(writer, value.ExtraProperties, " } else { "" };
                text.line(format!("{open}{line}{}", if at == last { ");" } else { "" }));
            }
        }
    }

    /// Writes a name and a value.
    fn property(&self, name: &str, ty: &TypeRef, value: &str, text: &mut Text) {
        let method = match ty {
            TypeRef::Primitive(Primitive::String(_)) => Some("WriteString"),
            TypeRef::Primitive(Primitive::Boolean) => Some("WriteBoolean"),
            TypeRef::Primitive(Primitive::Integer(integer)) if integer_type(integer.format).2 => {
                Some("WriteNumber")
            }
            TypeRef::Primitive(Primitive::Number(number)) if number.format != NumberFormat::Decimal => {
                Some("WriteNumber")
            }
            _ => None,
        };
        if let Some(method) = method {
            text.line(format!("writer.{method}({name}u8, {value});"));
            return;
        }
        text.line(format!("writer.WritePropertyName({name}u8);"));
        if let TypeRef::Constant(constant) = ty {
            text.line(write_constant(constant));
            return;
        }
        for line in self.context.write(ty, value) {
            text.line(line);
        }
    }

    /// An expression that checks the properties of `json`; `tag` is the expression of a tag's name.
    pub(super) fn check(&self, tag: &str) -> Vec<String> {
        let mut lines = vec![format!("new RecordCheck(json, at, {tag})")];
        for field in &self.named {
            let method = if field.property.required { "Required" } else { "Optional" };
            let check = self.context.check(&field.property.ty);
            lines.push(format!("    .{method}({}, {check})", string(field.property.name.wire())));
        }
        match self.additional {
            Additional::Open => {}
            Additional::Closed => lines.push("    .Closed()".to_owned()),
            Additional::Typed(ty) => lines.push(format!("    .Typed({})", self.context.check(ty))),
        }
        if lines.len() == 1 {
            return vec!["Is.Object(json, at);".to_owned()];
        }
        if let Some(last) = lines.last_mut() {
            last.push(';');
        }
        lines
    }
}
