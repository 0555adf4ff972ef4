//! Records.

use std::collections::BTreeSet;

use super::super::Context;
use super::super::reserved::PAYLOAD_MEMBERS;
use super::super::scope::Scope;
use super::fields::{Fields, Tag};
use super::{STEP, attributes, body, own_reading_and_writing, role};
use crate::model::{Record, TypeDef};
use crate::text::Text;

pub(super) fn emit(context: &Context<'_>, def: &TypeDef, record: &Record) -> (String, String) {
    let name = context.names.get(&def.id);
    let fields = Fields::of(context, record, context.names.plain(&def.id), taken(context, def));
    let mut text = Text::new(STEP);
    attributes(context, def, &format!("`{}`.", def.id.name), &[], &mut text);
    text.block(format!("public sealed record {name}\n{{"), "}", |text| {
        body(text, |text| {
            role(context, &def.id, text);
            fields.declare(&BTreeSet::new(), text);
            text.blank();
            own_reading_and_writing(context, def, text);
        });
    });
    (text.finish(), converter(context, def, &fields))
}

/// Members that a payload or an envelope has besides its properties.
pub(super) fn taken(context: &Context<'_>, def: &TypeDef) -> &'static [&'static str] {
    match context.roles.get(&def.id) {
        Some(role) if role.event.is_some() => PAYLOAD_MEMBERS,
        Some(_) => &["Example", "Examples"],
        None => &[],
    }
}

fn converter(context: &Context<'_>, def: &TypeDef, fields: &Fields<'_>) -> String {
    let name = context.named(&def.id, Scope::Converter);
    let mut text = Text::new(STEP);
    let (read, check) = if def.rules.is_empty() {
        text.line(format!(
            "internal static {name} Read(ref Utf8JsonReader reader) => Read(ref reader, default);"
        ));
        text.blank();
        ("internal static", "Check")
    } else {
        ("private static", "TypeCheck")
    };
    let method = if def.rules.is_empty() { "Read" } else { "TypeRead" };
    text.block(
        format!("{read} {name} {method}(ref Utf8JsonReader reader, ReadOnlySpan<byte> tag)\n{{"),
        "}",
        |text| {
            fields.read(&name, Tag::Parameter, text);
        },
    );
    text.blank();
    text.block(format!("internal static void Write(Utf8JsonWriter writer, {name} value)\n{{"), "}", |text| {
        text.line("writer.WriteStartObject();\nWriteProperties(writer, value);\nwriter.WriteEndObject();");
    });
    text.blank();
    let open = format!("internal static void WriteProperties(Utf8JsonWriter writer, {name} value)\n{{");
    text.block(open, "}", |text| body(text, |inside| fields.write(inside)));
    text.blank();
    if def.rules.is_empty() {
        let check = if context.is_behind(def) { "at.Once(json, Whole)" } else { "Check(json, at, null)" };
        text.line(format!("internal static void Check(JsonElement json, At at) => {check};"));
        text.blank();
    }
    text.line(format!("{read} void {check}(JsonElement json, At at, string? tag) =>"));
    for line in fields.check("tag") {
        text.line(format!("    {line}"));
    }
    text.finish()
}
