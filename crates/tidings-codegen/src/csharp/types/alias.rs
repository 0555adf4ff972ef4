//! Newtypes: a struct around one value, to which and from which values convert by themselves.

use super::super::Context;
use super::super::scope::{NOTHING_NESTED, Scope};
use super::{STEP, attributes, check_method, method, own_reading_and_writing, role};
use crate::model::{TypeDef, TypeRef};
use crate::text::Text;

pub(super) fn emit(context: &Context<'_>, def: &TypeDef, inner: &TypeRef) -> (String, String) {
    let name = context.names.get(&def.id);
    let spelled = context.spell(inner, NOTHING_NESTED);
    let member = context.content(&def.id);
    let mut text = Text::new(STEP);
    let param = format!("/// <param name=\"{member}\">The value.</param>");
    attributes(context, def, &format!("`{}`.", def.id.name), &[&param], &mut text);
    let kind = if context.boxed.contains(&def.id) { "sealed record" } else { "readonly record struct" };
    text.block(format!("public {kind} {name}({spelled} {member})\n{{"), "}", |text| {
        role(context, &def.id, text);
        text.line("/// <summary>A value as this type.</summary>");
        text.line(format!("public static implicit operator {name}({spelled} value) => new(value);"));
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line(format!("public static implicit operator {spelled}({name} value) => value.{member};"));
        text.blank();
        own_reading_and_writing(context, def, text);
        text.blank();
        text.line("/// <summary>The value.</summary>");
        text.line(format!("public override string ToString() => $\"{{{member}}}\";"));
    });
    let public = text.finish();

    let name = context.named(&def.id, Scope::Converter);
    let mut text = Text::new(STEP);
    text.line(format!(
        "internal static {name} {}(ref Utf8JsonReader reader) => new({});",
        method(def, "Read", "TypeRead"),
        context.read(inner)
    ));
    text.blank();
    text.block(format!("internal static void Write(Utf8JsonWriter writer, {name} value)\n{{"), "}", |text| {
        for line in context.write(inner, &format!("value.{member}")) {
            text.line(line);
        }
    });
    text.blank();
    text.line(format!(
        "internal static void {}(JsonElement json, At at) => {}(json, at);",
        check_method(context, def),
        context.check(inner)
    ));
    (public, text.finish())
}
