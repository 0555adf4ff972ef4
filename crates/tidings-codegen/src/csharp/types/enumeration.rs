//! Choices of scalar values: closed ones are enums, open ones are structs that keep the text on the wire.

use super::super::Context;
use super::super::docs::summary;
use super::super::literal::string;
use super::super::names::{distinct, member};
use super::super::number::scalar;
use super::{READS, STEP, attributes, body, choose, deprecation, in_expression, reading_and_writing, role};
use crate::model::{Enum, EnumValue, Scalar, TypeDef};
use crate::text::Text;

/// The members of an enum, named.
fn members<'a>(
    context: &Context<'_>,
    def: &'a TypeDef,
    found: &'a Enum,
    taken: &[&str],
) -> Vec<(String, &'a EnumValue)> {
    let owner = context.names.get(&def.id);
    let members: Vec<_> =
        found.values.iter().map(|value| (member(&value.name, owner, taken), value)).collect();
    let names =
        members.iter().map(|(identifier, value)| (value.name.wire(), &def.place, identifier.as_str()));
    distinct(names, &mut context.faults.borrow_mut());
    members
}

pub(super) fn closed(context: &Context<'_>, def: &TypeDef, found: &Enum) -> (String, String) {
    let name = context.names.get(&def.id);
    let members = members(context, def, found, &[]);
    let mut text = Text::new(STEP);
    attributes(context, def, &format!("`{}`.", def.id.name), &[], &mut text);
    // An enum of integers has their values where the type that enums have by default holds them.
    let numbered = members
        .iter()
        .all(|(_, value)| matches!(value.value, Scalar::Integer(number) if i32::try_from(number).is_ok()));
    text.block(format!("public enum {name}\n{{"), "}", |text| {
        body(text, |text| {
            for (identifier, value) in &members {
                text.blank();
                for line in summary(&value.docs, &format!("`{}`.", value.name.wire())) {
                    text.line(line);
                }
                deprecation(&value.docs, text);
                match &value.value {
                    Scalar::Integer(number) if numbered => text.line(format!("{identifier} = {number},")),
                    _ => text.line(format!("{identifier},")),
                }
            }
        });
    });
    text.blank();
    text.line(format!("/// <summary>Reads and writes <see cref=\"{name}\"/> alone.</summary>"));
    text.block(format!("public static class {name}Json\n{{"), "}", |text| {
        text.line("/// <summary>Reads JSON.</summary>");
        text.line(
            "/// <exception cref=\"ParseException\">The text is not JSON, or none of the values.</exception>",
        );
        text.line(format!(
            "public static {name} Parse(string json) => {name}Converter.Instance.Parse(json);"
        ));
        text.blank();
        text.line("/// <summary>Writes JSON.</summary>");
        text.line(format!(
            "public static string ToJson(this {name} value) => {name}Converter.Instance.ToJson(value);"
        ));
    });
    (text.finish(), closed_converter(name, def.id.version, &members))
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

fn closed_converter(name: &str, version: u32, members: &[(String, &EnumValue)]) -> String {
    let scope = in_expression(name, version);
    let kind = Kind::of(members);
    let mut text = Text::new(STEP);
    let open = format!("internal static {name} Read(ref Utf8JsonReader reader)");
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
    text.block(format!("internal static {ty} Text({name} value) => value switch\n{{"), "};", |text| {
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
        "internal static void Check(JsonElement json, At at) => Is.{check}({})(json, at);",
        values.join(", ")
    ));
    text.finish()
}

pub(super) fn open(context: &Context<'_>, def: &TypeDef, found: &Enum) -> (String, String) {
    let name = context.names.get(&def.id);
    let members = members(
        context,
        def,
        found,
        &["IsKnown", "Value", "Example", "Examples", "EventName", "Version", "Source", "DetailType"],
    );
    let mut text = Text::new(STEP);
    attributes(context, def, &format!("`{}`; other values are kept.", def.id.name), &[], &mut text);
    text.block(format!("public readonly record struct {name}\n{{"), "}", |text| {
        text.line("private readonly string? value;");
        text.blank();
        text.line("/// <summary>A value, whether this version knows it or not.</summary>");
        text.line(format!(
            "public {name}(string value)\n{{\n    ArgumentNullException.ThrowIfNull(value);\n    this.value = value;\n}}"
        ));
        text.blank();
        role(context, &def.id, text);
        for (identifier, value) in &members {
            for line in summary(&value.docs, &format!("`{}`.", value.name.wire())) {
                text.line(line);
            }
            deprecation(&value.docs, text);
            text.line(format!(
                "public static {name} {identifier} {{ get; }} = new({});",
                scalar(&value.value)
            ));
            text.blank();
        }
        let values: Vec<String> =
            members.iter().map(|(_, value)| scalar(&value.value)).collect();
        text.line("/// <summary>The value on the wire.</summary>");
        text.line("public string Value => value ?? string.Empty;");
        text.blank();
        text.line("/// <summary>Whether this version knows the value.</summary>");
        text.line(match values.as_slice() {
            [] => "public bool IsKnown => Value is null;".to_owned(),
            values => format!("public bool IsKnown => Value is {};", values.join(" or ")),
        });
        text.blank();
        reading_and_writing(name, READS, text);
        text.blank();
        text.line("/// <summary>The value on the wire.</summary>");
        text.line("public override string ToString() => Value;");
    });
    let public = text.finish();
    let mut text = Text::new(STEP);
    text.line(format!(
        "internal static {name} Read(ref Utf8JsonReader reader) => new(JsonReading.String(ref reader));"
    ));
    text.blank();
    text.line(format!(
        "internal static void Write(Utf8JsonWriter writer, {name} value) => writer.WriteStringValue(value.Value);"
    ));
    text.blank();
    text.line("internal static void Check(JsonElement json, At at) => Is.String(json, at);");
    (public, text.finish())
}
