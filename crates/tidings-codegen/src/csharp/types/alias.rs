//! Newtypes: a struct around one value, to which and from which values convert by themselves.

use super::super::Context;
use super::{READS, STEP, attributes, reading_and_writing, role};
use crate::model::{TypeDef, TypeRef};
use crate::text::Text;

pub(super) fn emit(context: &Context<'_>, def: &TypeDef, inner: &TypeRef) -> (String, String) {
    let name = context.names.get(&def.id);
    let spelled = context.spell(inner, &[]);
    let mut text = Text::new(STEP);
    let param = "/// <param name=\"Value\">The value.</param>";
    attributes(context, def, &format!("`{}`.", def.id.name), &[param], &mut text);
    text.block(format!("public readonly record struct {name}({spelled} Value)\n{{"), "}", |text| {
        role(context, &def.id, text);
        text.line("/// <summary>A value as this type.</summary>");
        text.line(format!("public static implicit operator {name}({spelled} value) => new(value);"));
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line(format!("public static implicit operator {spelled}({name} value) => value.Value;"));
        text.blank();
        reading_and_writing(name, READS, text);
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line("public override string ToString() => $\"{Value}\";");
    });
    let public = text.finish();

    let mut text = Text::new(STEP);
    text.line(format!(
        "internal static {name} Read(ref Utf8JsonReader reader) => new({});",
        context.read(inner)
    ));
    text.blank();
    text.block(format!("internal static void Write(Utf8JsonWriter writer, {name} value)\n{{"), "}", |text| {
        for line in context.write(inner, "value.Value") {
            text.line(line);
        }
    });
    text.blank();
    text.line(format!(
        "internal static void Check(JsonElement json, At at) => {}(json, at);",
        context.check(inner)
    ));
    (public, text.finish())
}
