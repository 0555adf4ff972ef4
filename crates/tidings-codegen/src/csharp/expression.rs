//! Types where they are used: how C# spells them, and the expressions that read, write and check them.

use std::fmt::Write as _;

use super::Context;
use super::literal::string;
use super::number::{
    check_integer, check_number, constant_integer, integer_type, number_type, read_integer, read_number,
    scalar,
};
use super::scope::Scope;
use crate::model::{
    Enum, Length, ListType, MapType, NumberFormat, NumberType, Pattern, Primitive, Scalar, StringType,
    TypeId, TypeKind, TypeRef,
};
use crate::pattern::encoded;

impl Context<'_> {
    /// The C# type.
    pub(super) fn spell(&self, ty: &TypeRef, scope: Scope<'_>) -> String {
        match ty {
            TypeRef::Primitive(Primitive::Boolean) | TypeRef::Constant(Scalar::Boolean(_)) => {
                "bool".to_owned()
            }
            TypeRef::Primitive(Primitive::Integer(integer)) => {
                self.known(integer_type(integer.format).0, scope)
            }
            TypeRef::Primitive(Primitive::Number(NumberType { format, .. })) => {
                self.known(number_type(*format).0, scope)
            }
            TypeRef::Primitive(Primitive::String(_)) | TypeRef::Constant(Scalar::String(_)) => {
                "string".to_owned()
            }
            TypeRef::Primitive(Primitive::Null) => self.known("JsonNull", scope),
            TypeRef::List(list) => format!("ValueList<{}>", self.spell(&list.items, scope)),
            TypeRef::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.spell(item, scope)).collect();
                match items.as_slice() {
                    [] => self.known("ValueTuple", scope),
                    [only] => format!("ValueTuple<{only}>"),
                    several => format!("({})", several.join(", ")),
                }
            }
            TypeRef::Map(map) => format!(
                "ValueDictionary<{}, {}>",
                self.spell(&map.keys, scope),
                self.spell(&map.values, scope)
            ),
            TypeRef::Nullable(inner) => format!("{}?", self.spell(inner, scope)),
            TypeRef::Named(id) => self.named(id, scope),
            TypeRef::Constant(Scalar::Integer(value)) => self.known(constant_integer(*value), scope),
            TypeRef::Any => self.known("AnyJson", scope),
        }
    }

    /// Whether the C# type is a struct, so that `T?` is `Nullable<T>`.
    pub(super) fn is_struct(&self, ty: &TypeRef) -> bool {
        match ty {
            TypeRef::Primitive(Primitive::String(_))
            | TypeRef::Constant(Scalar::String(_))
            | TypeRef::List(_)
            | TypeRef::Map(_) => false,
            TypeRef::Primitive(_) | TypeRef::Constant(_) | TypeRef::Tuple(_) | TypeRef::Any => true,
            TypeRef::Nullable(inner) => self.is_struct(inner),
            TypeRef::Named(id) => self.is_struct_type(id),
        }
    }

    /// An expression that reads a value at which `reader` stands.
    pub(super) fn read(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Primitive(Primitive::String(text)) => read_string(text),
            TypeRef::Primitive(Primitive::Integer(integer)) => read_integer(integer),
            TypeRef::Primitive(Primitive::Number(number)) => read_number(number),
            TypeRef::Primitive(Primitive::Boolean) => "JsonReading.Boolean(ref reader)".to_owned(),
            TypeRef::Primitive(Primitive::Null) => "JsonReading.Null(ref reader)".to_owned(),
            TypeRef::List(list) => {
                format!("JsonReading.List(ref reader, {}{})", self.reader(&list.items), list_arguments(list))
            }
            TypeRef::Tuple(items) => {
                let reads: Vec<String> = items
                    .iter()
                    .map(|item| format!("JsonReading.Next(ref reader, {})", self.reader(item)))
                    .collect();
                let tuple = match reads.as_slice() {
                    [] => "default(ValueTuple)".to_owned(),
                    [only] => format!("ValueTuple.Create({only})"),
                    several => format!("({})", several.join(", ")),
                };
                format!("JsonReading.Tuple(ref reader, static (ref Utf8JsonReader reader) => {tuple})")
            }
            TypeRef::Map(map) => format!(
                "JsonReading.Map(ref reader, {}, {}{})",
                self.reader(&map.keys),
                self.reader(&map.values),
                length_arguments(map.length)
            ),
            TypeRef::Nullable(inner) => {
                let method = if self.is_struct(inner) { "OrNullValue" } else { "OrNull" };
                format!("JsonReading.{method}(ref reader, {})", self.reader(inner))
            }
            TypeRef::Named(id) => format!("{}.Read(ref reader)", self.converter(id)),
            TypeRef::Constant(value) => format!("JsonReading.Constant(ref reader, {})", scalar(value)),
            TypeRef::Any => "JsonReading.Any(ref reader)".to_owned(),
        }
    }

    /// A delegate that reads a value.
    pub(super) fn reader(&self, ty: &TypeRef) -> String {
        let read = self.read(ty);
        match read.strip_suffix("(ref reader)") {
            Some(method) if !method.contains('(') => method.to_owned(),
            _ => format!("static (ref Utf8JsonReader reader) => {read}"),
        }
    }

    /// Statements that write the value of an expression.
    pub(super) fn write(&self, ty: &TypeRef, value: &str) -> Vec<String> {
        let statement = match ty {
            TypeRef::Primitive(Primitive::Boolean) => format!("writer.WriteBooleanValue({value});"),
            TypeRef::Primitive(Primitive::Integer(integer)) if !integer_type(integer.format).2 => {
                format!("JsonWriting.Integer(writer, {value});")
            }
            TypeRef::Primitive(Primitive::Number(NumberType { format: NumberFormat::Decimal, .. })) => {
                format!("JsonWriting.Number(writer, {value});")
            }
            TypeRef::Primitive(Primitive::Integer(_) | Primitive::Number(_)) => {
                format!("writer.WriteNumberValue({value});")
            }
            TypeRef::Primitive(Primitive::String(_)) => format!("writer.WriteStringValue({value});"),
            TypeRef::Primitive(Primitive::Null) => "writer.WriteNullValue();".to_owned(),
            TypeRef::List(list) => return call("List", value, "", self.writer(&list.items)),
            TypeRef::Map(map) => {
                return call(
                    "Map",
                    value,
                    &format!("{}, ", self.key_text(&map.keys)),
                    self.writer(&map.values),
                );
            }
            TypeRef::Tuple(items) => {
                let mut lines = vec!["writer.WriteStartArray();".to_owned()];
                for (at, item) in items.iter().enumerate() {
                    lines.extend(self.write(item, &format!("{value}.Item{}", at + 1)));
                }
                lines.push("writer.WriteEndArray();".to_owned());
                return lines;
            }
            TypeRef::Nullable(inner) => return call("OrNull", value, "", self.writer(inner)),
            TypeRef::Named(id) => format!("{}.Write(writer, {value});", self.converter(id)),
            TypeRef::Constant(constant) => {
                return vec![
                    format!("JsonWriting.Constant({value}, {});", scalar(constant)),
                    write_constant(constant),
                ];
            }
            TypeRef::Any => format!("JsonWriting.Any(writer, {value});"),
        };
        vec![statement]
    }

    /// A delegate that writes a value; the first line goes on where it is put, the others stand below.
    pub(super) fn writer(&self, ty: &TypeRef) -> Vec<String> {
        match ty {
            TypeRef::Named(id) => return vec![format!("{}.Write", self.converter(id))],
            TypeRef::Any => return vec!["JsonWriting.Any".to_owned()],
            _ => {}
        }
        let statements = self.write(ty, "item");
        match statements.as_slice() {
            [only] => vec![format!("static (writer, item) => {}", only.trim_end_matches(';'))],
            _ => {
                let mut lines = vec!["static (writer, item) =>".to_owned(), "{".to_owned()];
                lines.extend(statements.iter().map(|line| format!("    {line}")));
                lines.push("}".to_owned());
                lines
            }
        }
    }

    /// A delegate that gives the text of a map's key.
    fn key_text(&self, keys: &TypeRef) -> String {
        let (inner, text) = self.unwrapped(keys, "key".to_owned(), DEEPEST_KEY);
        match inner {
            TypeRef::Named(id) => match self.kind(id) {
                Some(TypeKind::Enum(Enum { open: true, .. })) => {
                    format!("static key => {text}.{}", self.content(id))
                }
                _ if text == "key" => format!("{}.Text", self.converter(id)),
                _ => format!("static key => {}.Text({text})", self.converter(id)),
            },
            _ => format!("static key => {text}"),
        }
    }

    /// A delegate that checks a value.
    pub(super) fn check(&self, ty: &TypeRef) -> String {
        match ty {
            TypeRef::Primitive(Primitive::Boolean) => "Is.Boolean".to_owned(),
            TypeRef::Primitive(Primitive::Integer(integer)) => check_integer(integer),
            TypeRef::Primitive(Primitive::Number(number)) => check_number(number),
            TypeRef::Primitive(Primitive::String(text)) => {
                let mut check = "Is.String".to_owned();
                if text.length != Length::default() {
                    check = format!("Is.Length({check}{})", length_arguments(text.length));
                }
                if let Some(pattern) = &text.pattern {
                    check = format!("Is.Matching({check}, {}, {})", table(pattern), string(&pattern.shown()));
                }
                check
            }
            TypeRef::Primitive(Primitive::Null) => "Is.Null".to_owned(),
            TypeRef::List(list) => format!("Is.List({}{})", self.check(&list.items), list_arguments(list)),
            TypeRef::Tuple(items) => {
                let items: Vec<String> = items.iter().map(|item| self.check(item)).collect();
                format!("Is.Tuple({})", items.join(", "))
            }
            TypeRef::Map(map) => format!(
                "Is.Map({}, {}{})",
                self.check(&map.keys),
                self.check(&map.values),
                length_arguments(map.length)
            ),
            TypeRef::Nullable(inner) => format!("Is.Nullable({})", self.check(inner)),
            TypeRef::Named(id) => format!("{}.Check", self.converter(id)),
            TypeRef::Constant(value) => format!("Is.Constant({})", scalar(value)),
            TypeRef::Any => "Is.Any".to_owned(),
        }
    }

    /// What a declared type is.
    pub(super) fn kind(&self, id: &TypeId) -> Option<&TypeKind> {
        self.component.types.get(id).map(|def| &def.kind)
    }
}

/// A call of the writing runtime whose last argument is a delegate.
fn call(method: &str, value: &str, between: &str, delegate: Vec<String>) -> Vec<String> {
    let mut lines = delegate;
    if let Some(first) = lines.first_mut() {
        *first = format!("JsonWriting.{method}(writer, {value}, {between}{first}");
    }
    if let Some(last) = lines.last_mut() {
        last.push_str(");");
    }
    lines
}

/// A statement that writes a constant.
pub(super) fn write_constant(constant: &Scalar) -> String {
    match constant {
        Scalar::String(text) => format!("writer.WriteStringValue({}u8);", string(text)),
        Scalar::Integer(value) => match constant_integer(*value) {
            "BigInteger" => format!("JsonWriting.Integer(writer, {});", scalar(constant)),
            _ => format!("writer.WriteNumberValue({value});"),
        },
        Scalar::Boolean(value) => format!("writer.WriteBooleanValue({value});"),
    }
}

fn read_string(text: &StringType) -> String {
    let mut read = "JsonReading.String(ref reader)".to_owned();
    if text.length != Length::default() {
        read = format!("JsonReading.Length({read}{})", length_arguments(text.length));
    }
    if let Some(pattern) = &text.pattern {
        read = format!("JsonReading.Matching({read}, {})", table(pattern));
    }
    read
}

/// A pattern's table.
pub(super) fn table(pattern: &Pattern) -> String {
    string(&encoded(&pattern.automaton))
}

/// Trailing arguments for bounds; what no array or text of .NET can reach is left out.
fn length_arguments(length: Length) -> String {
    let most = u64::from(i32::MAX.unsigned_abs());
    let mut arguments = String::new();
    for (bound, name) in [(length.min.filter(|min| *min > 0), "min"), (length.max, "max")] {
        if let Some(bound) = bound {
            // Writing to a string cannot fail.
            let _ = write!(arguments, ", {name}: {}", bound.min(most));
        }
    }
    arguments
}

fn list_arguments(list: &ListType) -> String {
    let unique = if list.unique { ", unique: true" } else { "" };
    format!("{}{unique}", length_arguments(list.length))
}

/// How many newtypes may be around the text of a key; more is a cycle.
const DEEPEST_KEY: usize = 64;

/// Whether a map's keys are read and written as this target can.
pub(super) fn is_key(context: &Context<'_>, map: &MapType) -> bool {
    match context.unwrapped(&map.keys, String::new(), DEEPEST_KEY).0 {
        TypeRef::Primitive(Primitive::String(_)) => true,
        TypeRef::Named(id) => match context.kind(id) {
            Some(TypeKind::Enum(found)) => {
                found.values.iter().all(|value| matches!(value.value, Scalar::String(_)))
            }
            Some(TypeKind::Alias(_) | TypeKind::Record(_) | TypeKind::Union(_)) | None => false,
        },
        _ => false,
    }
}
