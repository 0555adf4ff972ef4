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

/// So many items a tuple of .NET has; a longer one has a tuple of the others behind them.
const FLAT_TUPLE: usize = 7;

/// How a delegate begins that reads a value.
const LAMBDA: &str = "static (ref Utf8JsonReader reader)";

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
                let (item, arguments) = (self.reader(&list.items), list_arguments(list));
                let types = self.type_arguments(&[&item], &[&list.items]);
                format!("JsonReading.List{types}(ref reader, {item}{arguments})")
            }
            TypeRef::Tuple(items) => {
                let reads: Vec<String> = items
                    .iter()
                    .map(|item| {
                        let reader = self.reader(item);
                        let types = self.type_arguments(&[&reader], &[item]);
                        format!("JsonReading.Next{types}(ref reader, {reader})")
                    })
                    .collect();
                let tuple = match reads.as_slice() {
                    [] => "default(ValueTuple)".to_owned(),
                    [only] => format!("ValueTuple.Create({only})"),
                    several if several.iter().any(|read| read.contains("JsonReading.Tuple")) => {
                        self.tuple(items, several)
                    }
                    several => format!("({})", several.join(", ")),
                };
                let reader = format!("{LAMBDA} => {tuple}");
                let types = self.type_arguments(&[&reader], &[ty]);
                format!("JsonReading.Tuple{types}(ref reader, {reader})")
            }
            TypeRef::Map(map) => {
                let (key, value) = (self.reader(&map.keys), self.reader(&map.values));
                let types = self.type_arguments(&[&key, &value], &[&map.keys, &map.values]);
                format!("JsonReading.Map{types}(ref reader, {key}, {value}{})", length_arguments(map.length))
            }
            TypeRef::Nullable(inner) => {
                let method = if self.is_struct(inner) { "OrNullValue" } else { "OrNull" };
                let reader = self.reader(inner);
                let types = self.type_arguments(&[&reader], &[inner]);
                format!("JsonReading.{method}{types}(ref reader, {reader})")
            }
            TypeRef::Named(id) => format!("{}.Read(ref reader)", self.converter(id)),
            TypeRef::Constant(value) => format!("JsonReading.Constant(ref reader, {})", scalar(value)),
            TypeRef::Any => "JsonReading.Any(ref reader)".to_owned(),
        }
    }

    /// A tuple with its types: what stands in a literal is bound once for the literal and once for its conversion, and
    /// a literal within it each time anew.
    fn tuple(&self, types: &[TypeRef], values: &[String]) -> String {
        let spelled =
            |types: &[TypeRef]| types.iter().map(|ty| self.spell(ty, Scope::Converter)).collect::<Vec<_>>();
        match (types.split_at_checked(FLAT_TUPLE), values.split_at_checked(FLAT_TUPLE)) {
            (Some((types, rest)), Some((values, others))) if !rest.is_empty() => {
                let inner = match rest {
                    [only] => format!("ValueTuple<{}>", self.spell(only, Scope::Converter)),
                    several => format!("({})", spelled(several).join(", ")),
                };
                let (types, values) = (spelled(types).join(", "), values.join(", "));
                format!("new ValueTuple<{types}, {inner}>({values}, {})", self.tuple(rest, others))
            }
            _ => format!("new ValueTuple<{}>({})", spelled(types).join(", "), values.join(", ")),
        }
    }

    /// The type arguments of a call that has lambdas within its lambdas. Where the compiler has to infer them, it binds
    /// every lambda several times, and those within it each time anew.
    fn type_arguments(&self, readers: &[&str], types: &[&TypeRef]) -> String {
        if readers.iter().all(|reader| reader.matches(LAMBDA).count() < 2) {
            return String::new();
        }
        let types: Vec<String> = types.iter().map(|ty| self.spell(ty, Scope::Converter)).collect();
        format!("<{}>", types.join(", "))
    }

    /// A delegate that reads a value.
    pub(super) fn reader(&self, ty: &TypeRef) -> String {
        let read = self.read(ty);
        match read.strip_suffix("(ref reader)") {
            Some(method) if !method.contains('(') => method.to_owned(),
            _ => format!("{LAMBDA} => {read}"),
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
            TypeRef::Nullable(inner) => {
                // Of two methods with one name the compiler would bind the lambda for both.
                let method = if self.is_struct(inner) { "OrNullValue" } else { "OrNull" };
                return call(method, value, "", self.writer(inner));
            }
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
