//! Texts of documents and schemas in paths and messages: bounded, and without characters that control
//! a terminal or change the order in which a line is shown.

use std::fmt;

/// A text without quotation marks, cut behind so many characters.
pub struct Plain<'a>(pub &'a str, pub usize);

/// A text as a JSON string, cut behind so many characters.
pub(super) struct Quoted<'a>(pub(super) &'a str, pub(super) usize);

impl fmt::Display for Plain<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, is_cut) = cut(self.0, self.1);
        start.chars().try_for_each(|letter| write(out, letter))?;
        out.write_str(if is_cut { "…" } else { "" })
    }
}

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, is_cut) = cut(self.0, self.1);
        fmt::Write::write_char(out, '"')?;
        for letter in start.chars() {
            if matches!(letter, '"' | '\\') {
                fmt::Write::write_char(out, '\\')?;
            }
            write(out, letter)?;
        }
        out.write_str(if is_cut { "…\"" } else { "\"" })
    }
}

/// The first characters of a text, and whether there are more.
fn cut(text: &str, longest: usize) -> (&str, bool) {
    // A character has at least one byte.
    if text.len() <= longest {
        return (text, false);
    }
    let end = text.char_indices().nth(longest).map(|(end, _)| end);
    match end.and_then(|end| text.get(..end)) {
        Some(start) => (start, true),
        None => (text, false),
    }
}

fn write(out: &mut fmt::Formatter<'_>, letter: char) -> fmt::Result {
    match letter {
        '\n' => out.write_str("\\n"),
        '\r' => out.write_str("\\r"),
        '\t' => out.write_str("\\t"),
        '\u{8}' => out.write_str("\\b"),
        '\u{c}' => out.write_str("\\f"),
        _ if is_unsafe(letter) => letter
            .encode_utf16(&mut [0; 2])
            .iter()
            .try_for_each(|unit| write!(out, "\\u{unit:04x}")),
        _ => fmt::Write::write_char(out, letter),
    }
}

/// Controls, line separators, marks of direction, and characters without width.
fn is_unsafe(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{ad}'
            | '\u{61c}'
            | '\u{180e}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

/// A path that is too long loses its middle.
pub(super) fn shortened(path: String) -> String {
    const LONGEST: usize = 1024;
    const KEPT: usize = 512;
    if path.len() <= LONGEST {
        return path;
    }
    let length = path.chars().count();
    if length <= LONGEST {
        return path;
    }
    let start = path.chars().take(KEPT);
    start
        .chain(['…'])
        .chain(path.chars().skip(length - KEPT))
        .collect()
}
