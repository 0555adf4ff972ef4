//! `Match` and `Switch`.

use super::super::names::local;
use crate::text::Text;

/// `Match` and `Switch`: what the compiler checks to be exhaustive, since `switch` is not.
pub(in crate::csharp) fn matching(name: &str, identifiers: &[&str], text: &mut Text) {
    let last = identifiers.len().saturating_sub(1);
    let impossible = format!("new InvalidOperationException(\"not a variant of {name}\")");
    text.line("/// <summary>What the function of the variant that this is gives; the compiler asks for all of them.</summary>");
    text.line("public TResult Match<TResult>(");
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
    text.line("public void Switch(");
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
