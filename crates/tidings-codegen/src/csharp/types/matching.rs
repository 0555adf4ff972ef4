//! `Match` and `Switch`.

use super::super::Context;
use super::super::names::local;
use super::super::scope::NOTHING_NESTED;
use crate::text::Text;

/// `Match` and `Switch`: what the compiler checks to be exhaustive, since `switch` is not.
///
/// Only where all variants are known: one parameter more is another method, to which nothing that was written or compiled
/// before fits, and an open union gets new variants in a minor version.
pub(super) fn matching(context: &Context<'_>, name: &str, identifiers: &[&str], text: &mut Text) {
    let last = identifiers.len().saturating_sub(1);
    let exception = context.known("InvalidOperationException", NOTHING_NESTED);
    let impossible = format!("new {exception}(\"not a variant of {name}\")");
    // A type cannot have a member of its own name.
    let [matching, switch] =
        ["Match", "Switch"].map(|own| if name == own { format!("{own}Variant") } else { own.to_owned() });
    text.line("/// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>");
    text.line(format!("public TResult {matching}<TResult>("));
    for (at, identifier) in identifiers.iter().enumerate() {
        let end = if at == last { ") => this switch" } else { "," };
        text.line(format!("    Func<{identifier}, TResult> {}{end}", local(identifier)));
    }
    text.line("    {");
    for identifier in identifiers {
        text.line(format!("        {identifier} variant => {}(variant),", local(identifier)));
    }
    text.line(format!("        _ => throw {impossible},"));
    text.line("    };");
    text.blank();
    text.line("/// <summary>Calls the action of the variant that this is; the compiler asks for all of them.</summary>");
    text.line(format!("public void {switch}("));
    for (at, identifier) in identifiers.iter().enumerate() {
        let end = if at == last { ")" } else { "," };
        text.line(format!("    Action<{identifier}> {}{end}", local(identifier)));
    }
    text.block("{", "}", |text| {
        text.block("switch (this)\n{", "}", |text| {
            for identifier in identifiers {
                text.line(format!(
                    "case {identifier} variant:\n    {}(variant);\n    break;",
                    local(identifier)
                ));
            }
            text.line(format!("default:\n    throw {impossible};"));
        });
    });
}
