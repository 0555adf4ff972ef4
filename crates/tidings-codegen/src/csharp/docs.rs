//! Documentation comments: Markdown of any kind into XML that nothing breaks out of.

use serde_json::Value;
use tidings_schema::visible::{is_hidden, push_escape};

use super::literal::ends_line;
use super::number::scalar;
use crate::model::{Docs, Format, Primitive, Property, TypeRef};

/// `<summary>` lines of a doc comment, or of `otherwise` where there is none.
pub(super) fn summary(docs: &Docs, otherwise: &str) -> Vec<String> {
    element("summary", docs.text.as_deref().filter(|text| !text.trim().is_empty()).unwrap_or(otherwise))
}

/// The lines of one element, in comment marks; the text is Markdown.
pub(super) fn element(tag: &str, text: &str) -> Vec<String> {
    let paragraphs = paragraphs(text);
    match paragraphs.as_slice() {
        [only] if only.len() == 1 => vec![format!("/// <{tag}>{}</{tag}>", only[0])],
        [only] => {
            let mut lines = vec![format!("/// <{tag}>")];
            lines.extend(only.iter().map(|line| format!("/// {line}")));
            lines.push(format!("/// </{tag}>"));
            lines
        }
        several => {
            let mut lines = vec![format!("/// <{tag}>")];
            for paragraph in several {
                lines.push("/// <para>".to_owned());
                lines.extend(paragraph.iter().map(|line| format!("/// {line}")));
                lines.push("/// </para>".to_owned());
            }
            lines.push(format!("/// </{tag}>"));
            lines
        }
    }
}

/// Summary and remarks of a property.
pub(super) fn property(property: &Property) -> Vec<String> {
    let mut lines = summary(&property.docs, &format!("The property `{}`.", property.name.wire()));
    let mut remarks = Vec::new();
    if let Some(format) = format_of(&property.ty) {
        remarks.push(format.to_owned());
    }
    if let (TypeRef::Constant(value), false) = (&property.ty, property.required) {
        remarks
            .push(format!("Whether it is there; its value is always `{}`.", scalar(value).replace('`', "'")));
    }
    if let Some(default) = &property.default {
        remarks.push(format!("Where it is absent, `{}` is meant.", shown(default)));
    }
    if !remarks.is_empty() {
        lines.extend(element("remarks", &remarks.join(" ")));
    }
    lines
}

/// Lines of a sample that an editor shows.
const SAMPLE: usize = 32;

/// `<example>` lines of a sample; the end of a long one is left out.
pub(super) fn example(sample: &Value) -> Vec<String> {
    let json = serde_json::to_string_pretty(sample).unwrap_or_default();
    let mut lines = vec!["/// <example>".to_owned(), "/// <code>".to_owned()];
    lines.extend(json.lines().take(SAMPLE).map(|line| format!("/// {}", xml(line))));
    if json.lines().count() > SAMPLE {
        lines.push("/// …".to_owned());
    }
    lines.extend(["/// </code>".to_owned(), "/// </example>".to_owned()]);
    lines
}

fn shown(value: &Value) -> String {
    value.to_string().replace('`', "\\u0060")
}

/// What text is, where its type alone does not say it.
fn format_of(ty: &TypeRef) -> Option<&'static str> {
    match ty {
        TypeRef::Nullable(inner) => format_of(inner),
        TypeRef::List(list) => format_of(&list.items),
        TypeRef::Primitive(Primitive::String(text)) => match text.format.as_ref()? {
            Format::Uuid => Some("A UUID (RFC 9562)."),
            Format::DateTime => Some("A date with time and offset (RFC 3339)."),
            Format::Date => Some("A date (RFC 3339)."),
            Format::Time => Some("A time with offset (RFC 3339)."),
            Format::Duration => Some("A duration (ISO 8601)."),
            Format::Uri => Some("A URI (RFC 3986)."),
            Format::Email => Some("A mail address."),
            Format::Byte => Some("Bytes in base64 (RFC 4648)."),
            Format::Decimal => Some("A decimal number as text."),
            Format::Other(_) => None,
        },
        TypeRef::Primitive(_)
        | TypeRef::Tuple(_)
        | TypeRef::Map(_)
        | TypeRef::Named(_)
        | TypeRef::Constant(_)
        | TypeRef::Any => None,
    }
}

/// Escaped lines by paragraph; at least one paragraph of one line.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let text = text.replace("\r\n", "\n");
    let mut paragraphs: Vec<Vec<String>> = vec![Vec::new()];
    for line in text.split(ends_line).map(str::trim_end) {
        match paragraphs.last_mut() {
            Some(last) if !line.is_empty() => last.push(inline(line)),
            Some(last) if !last.is_empty() => paragraphs.push(Vec::new()),
            _ => {}
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    if paragraphs.is_empty() {
        paragraphs.push(vec![String::new()]);
    }
    paragraphs
}

/// One line of Markdown: code spans become `<c>`, the rest is text.
fn inline(line: &str) -> String {
    let parts: Vec<&str> = line.split('`').collect();
    if parts.len().is_multiple_of(2) || parts.iter().skip(1).step_by(2).any(|code| code.is_empty()) {
        return xml(line);
    }
    parts
        .iter()
        .enumerate()
        .map(|(at, part)| if at % 2 == 1 { format!("<c>{}</c>", xml(part)) } else { xml(part) })
        .collect()
}

/// Text as XML 1.0 allows it; characters that it does not allow, or that nobody sees, are spelled out.
pub(super) fn xml(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\t' => escaped.push(' '),
            '\u{fffe}' | '\u{ffff}' => push_escape(&mut escaped, letter),
            _ if is_hidden(letter) => push_escape(&mut escaped, letter),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::element;

    #[test]
    fn hostile_text_stays_inside() {
        assert_eq!(
            element("summary", "</summary> & */ \0 `a<b>`"),
            ["/// <summary>&lt;/summary&gt; &amp; */ \\u0000 <c>a&lt;b&gt;</c></summary>"]
        );
        assert_eq!(
            element("summary", "a\u{2028}#error b\r\n\r\n\rc"),
            [
                "/// <summary>",
                "/// <para>",
                "/// a",
                "/// #error b",
                "/// </para>",
                "/// <para>",
                "/// c",
                "/// </para>",
                "/// </summary>"
            ]
        );
    }
}
