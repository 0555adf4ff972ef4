//! Documentation as comments that nothing in it can leave.

use crate::markdown::{self, CodeBlocks};
use crate::model::Docs;
use crate::text::Text;

/// A comment with the docs' text, further paragraphs, and `@deprecated`; nothing where there is nothing to say.
pub(super) fn comment(text: &mut Text, docs: &Docs, paragraphs: &[String]) {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in docs.text.iter().chain(paragraphs) {
        let paragraph = markdown::paragraphs(paragraph, CodeBlocks::Named);
        if !lines.is_empty() && !paragraph.is_empty() {
            lines.push(String::new());
        }
        lines.extend(paragraph.iter().map(|line| escape(line)));
    }
    if docs.deprecated {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        let note = docs.note_line().map(|note| format!(" {}", escape(&note))).unwrap_or_default();
        lines.push(format!("@deprecated{note}"));
    }
    write(text, &lines);
}

/// A comment of our own words, in which tags mean something.
pub(super) fn own(text: &mut Text, words: &str) {
    write(text, &words.lines().map(str::to_owned).collect::<Vec<_>>());
}

fn write(text: &mut Text, lines: &[String]) {
    match lines {
        [] => {}
        [line] => text.line(format!("/** {line} */")),
        lines => {
            text.line("/**");
            for line in lines {
                text.line(if line.is_empty() { " *".to_owned() } else { format!(" * {line}") });
            }
            text.line(" */");
        }
    }
}

/// A line of somebody else's words.
///
/// An `@` that could begin a tag is written as an entity, since a tag changes what the compiler and
/// bundlers do (`@internal` with `stripInternal`, `@ts-nocheck`, `@license`); in a mail address it stays.
fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut before = ' ';
    let mut rest = line.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '/' if before == '*' => out.push_str("\\/"),
            '@' if !before.is_alphanumeric() || rest.as_str().starts_with("internal") => {
                out.push_str("&#64;");
            }
            letter => out.push(letter),
        }
        before = letter;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::comment;
    use crate::model::Docs;
    use crate::text::Text;

    fn written(docs: &str) -> String {
        let mut text = Text::new("  ");
        comment(&mut text, &Docs { text: Some(docs.to_owned()), ..Docs::default() }, &[]);
        text.finish()
    }

    #[test]
    fn nothing_leaves_a_comment() {
        assert_eq!(written("a */ b"), "/** a *\\/ b */\n");
        assert_eq!(written("x\0y\u{202e}z\u{2028}"), "/** x\\u0000y\\u202ez */\n");
        assert_eq!(written("<b>{@link x}</b>"), "/** \\<b>{&#64;link x}\\</b> */\n");
        assert_eq!(written("@internal\nme@example.com"), "/**\n * &#64;internal\n * me@example.com\n */\n");
        assert_eq!(written("foo@internal"), "/** foo&#64;internal */\n");
        assert_eq!(written("/ slash"), "/** / slash */\n");
        assert_eq!(written(" \n "), "");
    }
}
