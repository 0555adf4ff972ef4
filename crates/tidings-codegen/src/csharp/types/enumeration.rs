//! Choices of scalar values: closed ones are enums, open ones are structs that keep the text on the wire.

use super::super::Context;
use super::super::docs::summary;
use super::super::literal::string;
use super::super::names;
use super::super::number::scalar;
use super::super::scope::{NOTHING_NESTED, Scope};
use super::{STEP, attributes, body, choose, deprecation, method, own_reading_and_writing, role};
use crate::model::{Enum, EnumValue, Scalar, TypeDef};
use crate::text::Text;

/// The members of an enum, named.
fn members<'a>(owner: &str, found: &'a Enum, taken: &[&str]) -> Vec<(String, &'a EnumValue)> {
    names::members(found.values.iter().map(|value| &value.name), owner, taken)
        .into_iter()
        .zip(&found.values)
        .collect()
}

/// The public members of an enum.
pub(super) fn identifiers(context: &Context<'_>, def: &TypeDef, found: &Enum) -> Vec<String> {
    let taken = if found.open { OPEN_MEMBERS } else { &[] };
    let named = members(context.names.plain(&def.id), found, taken);
    let mut identifiers: Vec<String> = named.into_iter().map(|(identifier, _)| identifier).collect();
    if found.open {
        identifiers.extend([context.content(&def.id).to_owned(), "IsKnown".to_owned()]);
    }
    identifiers
}

pub(super) fn closed(context: &Context<'_>, def: &TypeDef, found: &Enum) -> (String, String) {
    if context.is_root(&def.id) {
        return root(context, def, found);
    }
    let name = context.names.get(&def.id);
    let plain = context.names.plain(&def.id);
    let members = members(plain, found, &[]);
    let mut text = Text::new(STEP);
    attributes(context, def, &format!("`{}`.", def.id.name), &[], &mut text);
    declare(context, &name, &members, &mut text);
    if !context.is_hidden(&format!("{plain}Json")) {
        text.blank();
        let (converter, refusal) =
            (context.converter_outside(&def.id), context.known("ParseException", NOTHING_NESTED));
        text.line(format!("/// <summary>Reads and writes <see cref=\"{name}\"/> alone.</summary>"));
        text.block(format!("public static class {plain}Json\n{{"), "}", |text| {
            text.line("/// <summary>Reads JSON.</summary>");
            text.line(format!(
                "/// <exception cref=\"{refusal}\">The text is not JSON, or none of the values.</exception>"
            ));
            text.line(format!(
                "public static {name} Parse(string json) => {converter}.Instance.Parse(json);"
            ));
            text.blank();
            text.line("/// <summary>Writes JSON.</summary>");
            text.line(format!(
                "public static string ToJson(this {name} value) => {converter}.Instance.ToJson(value);"
            ));
        });
    }
    (text.finish(), closed_converter(context, def, &context.in_expression(&def.id), "value", &members))
}

/// The declaration of a C# enum.
fn declare(context: &Context<'_>, name: &str, members: &[(String, &EnumValue)], text: &mut Text) {
    // An enum of integers has their values where the type that enums have by default holds them.
    let numbered = members
        .iter()
        .all(|(_, value)| matches!(value.value, Scalar::Integer(number) if i32::try_from(number).is_ok()));
    text.block(format!("public enum {name}\n{{"), "}", |text| {
        body(text, |text| {
            for (identifier, value) in members {
                text.blank();
                for line in summary(&value.docs, &format!("`{}`.", value.name.wire())) {
                    text.line(line);
                }
                deprecation(context, &value.docs, text);
                match &value.value {
                    Scalar::Integer(number) if numbered => text.line(format!("{identifier} = {number},")),
                    _ => text.line(format!("{identifier},")),
                }
            }
        });
    });
}

/// The root of a module: an enum of C# cannot have methods, so it stands inside a struct that has them.
fn root(context: &Context<'_>, def: &TypeDef, found: &Enum) -> (String, String) {
    let name = context.names.get(&def.id);
    let member = context.content(&def.id);
    let choice = if context.names.plain(&def.id) == "Choice" { "Option" } else { "Choice" };
    let members = members(choice, found, &[]);
    let mut text = Text::new(STEP);
    let param = format!("/// <param name=\"{member}\">Which of the values.</param>");
    attributes(context, def, &format!("`{}`.", def.id.name), &[&param], &mut text);
    text.block(format!("public readonly record struct {name}({name}.{choice} {member})\n{{"), "}", |text| {
        text.line("/// <summary>The values.</summary>");
        declare(context, choice, &members, text);
        text.blank();
        text.line("/// <summary>A value as this type.</summary>");
        text.line(format!("public static implicit operator {name}({choice} value) => new(value);"));
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line(format!("public static implicit operator {choice}({name} value) => value.{member};"));
        text.blank();
        own_reading_and_writing(context, def, text);
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line(format!("public override string ToString() => $\"{{{member}}}\";"));
    });
    let scope = format!("{}.{choice}", context.in_expression(&def.id));
    (text.finish(), closed_converter(context, def, &scope, &format!("value.{member}"), &members))
}

/// What the values of an enum are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    /// Integers that `long` holds.
    Integer,
    /// Integers of any size, as text.
    Large,
    Boolean,
}

impl Kind {
    fn of(members: &[(String, &EnumValue)]) -> Self {
        let all = |fits: fn(&Scalar) -> bool| members.iter().all(|(_, value)| fits(&value.value));
        if all(|value| matches!(value, Scalar::String(_))) {
            Self::Text
        } else if all(|value| matches!(value, Scalar::Boolean(_))) {
            Self::Boolean
        } else if all(|value| matches!(value, Scalar::Integer(number) if i64::try_from(*number).is_ok())) {
            Self::Integer
        } else {
            Self::Large
        }
    }

    fn literal(self, value: &Scalar) -> String {
        match value {
            Scalar::Integer(number) if self == Self::Large => string(&number.to_string()),
            value => scalar(value),
        }
    }
}

/// The members of a converter; `scope` is what the values stand in, `held` the expression of the one to be written.
fn closed_converter(
    context: &Context<'_>,
    def: &TypeDef,
    scope: &str,
    held: &str,
    members: &[(String, &EnumValue)],
) -> String {
    let name = context.named(&def.id, Scope::Converter);
    let kind = Kind::of(members);
    let mut text = Text::new(STEP);
    let read = method(def, "Read", "TypeRead");
    let open = format!("internal static {name} {read}(ref Utf8JsonReader reader)");
    let mismatch = "throw JsonReading.Mismatch()";
    match kind {
        Kind::Text => text.block(format!("{open}\n{{"), "}", |text| {
            text.line("var text = JsonReading.Text(ref reader);");
            let cases: Vec<_> = members
                .iter()
                .filter_map(|(identifier, value)| match &value.value {
                    Scalar::String(wire) => Some((wire.clone(), format!("{scope}.{identifier}"))),
                    Scalar::Integer(_) | Scalar::Boolean(_) => None,
                })
                .collect();
            choose("return ", "text", &cases, mismatch, text);
        }),
        Kind::Integer | Kind::Large | Kind::Boolean => {
            let method = match kind {
                Kind::Integer => "Int64",
                Kind::Large => "IntegerText",
                Kind::Boolean | Kind::Text => "Boolean",
            };
            text.block(format!("{open} => JsonReading.{method}(ref reader) switch\n{{"), "};", |text| {
                for (identifier, value) in members {
                    text.line(format!("{} => {scope}.{identifier},", kind.literal(&value.value)));
                }
                if kind != Kind::Boolean || members.len() < 2 {
                    text.line(format!("_ => {mismatch},"));
                }
            });
        }
    }
    text.blank();
    let write = match kind {
        Kind::Text => "writer.WriteStringValue(Text(value))",
        Kind::Integer => "writer.WriteNumberValue(Text(value))",
        Kind::Large => "writer.WriteRawValue(Text(value), skipInputValidation: true)",
        Kind::Boolean => "writer.WriteBooleanValue(Text(value))",
    };
    text.line(format!("internal static void Write(Utf8JsonWriter writer, {name} value) => {write};"));
    text.blank();
    let ty = match kind {
        Kind::Text | Kind::Large => "string",
        Kind::Integer => "long",
        Kind::Boolean => "bool",
    };
    text.block(format!("internal static {ty} Text({name} value) => {held} switch\n{{"), "};", |text| {
        for (identifier, value) in members {
            text.line(format!("{scope}.{identifier} => {},", kind.literal(&value.value)));
        }
        text.line("_ => throw JsonWriting.Impossible(value),");
    });
    text.blank();
    let values: Vec<String> = members
        .iter()
        .map(|(_, value)| match &value.value {
            Scalar::String(text) => string(text),
            Scalar::Integer(number) => string(&number.to_string()),
            Scalar::Boolean(value) => string(&value.to_string()),
        })
        .collect();
    let check = if kind == Kind::Text { "OneOf" } else { "OneOfJson" };
    text.line(format!(
        "internal static void {}(JsonElement json, At at) => Is.{check}({})(json, at);",
        method(def, "Check", "TypeCheck"),
        values.join(", ")
    ));
    text.finish()
}

/// What an open enum has besides its values.
const OPEN_MEMBERS: &[&str] =
    &["IsKnown", "Value", "Example", "Examples", "EventName", "Version", "Source", "DetailType"];

pub(super) fn open(context: &Context<'_>, def: &TypeDef, found: &Enum) -> (String, String) {
    let name = context.names.get(&def.id);
    let member = context.content(&def.id);
    let members = members(context.names.plain(&def.id), found, OPEN_MEMBERS);
    let mut text = Text::new(STEP);
    attributes(context, def, &format!("`{}`; other values are kept.", def.id.name), &[], &mut text);
    text.block(format!("public readonly record struct {name}\n{{"), "}", |text| {
        text.line("private readonly string? value;");
        text.blank();
        text.line("/// <summary>A value, whether this version knows it or not.</summary>");
        let null = context.known("ArgumentNullException", NOTHING_NESTED);
        text.line(format!(
            "public {name}(string value)\n{{\n    {null}.ThrowIfNull(value);\n    this.value = value;\n}}"
        ));
        text.blank();
        role(context, &def.id, text);
        for (identifier, value) in &members {
            for line in summary(&value.docs, &format!("`{}`.", value.name.wire())) {
                text.line(line);
            }
            deprecation(context, &value.docs, text);
            text.line(format!(
                "public static {name} {identifier} {{ get; }} = new({});",
                scalar(&value.value)
            ));
            text.blank();
        }
        let values: Vec<String> = members.iter().map(|(_, value)| scalar(&value.value)).collect();
        text.line("/// <summary>The value on the wire.</summary>");
        text.line(format!("public string {member} => value ?? string.Empty;"));
        text.blank();
        text.line("/// <summary>Whether this version knows the value.</summary>");
        text.line(match values.as_slice() {
            [] => format!("public bool IsKnown => {member} is null;"),
            values => format!("public bool IsKnown => {member} is {};", values.join(" or ")),
        });
        text.blank();
        own_reading_and_writing(context, def, text);
        text.blank();
        text.line("/// <summary>The value on the wire.</summary>");
        text.line(format!("public override string ToString() => {member};"));
    });
    let public = text.finish();
    let name = context.named(&def.id, Scope::Converter);
    let mut text = Text::new(STEP);
    text.line(format!(
        "internal static {name} {}(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));",
        method(def, "Read", "TypeRead")
    ));
    text.blank();
    text.line(format!(
        "internal static void Write(Utf8JsonWriter writer, {name} value) => writer.WriteStringValue(value.{member});"
    ));
    text.blank();
    text.line(format!(
        "internal static void {}(JsonElement json, At at) => Is.String(json, at);",
        method(def, "Check", "TypeCheck")
    ));
    (public, text.finish())
}
