//! Characters that a person does not see, or that change what a person sees.
//!
//! Text of users may hold characters that steer a terminal, hide text or reverse its direction (CVE-2021-42574). No
//! output of this workspace holds one raw. Strings of source code and JSON have the escapes of their language;
//! everywhere else such a character is spelled as in JSON: `\u202e`.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Whether a character is a control character (C0, DEL, C1), is invisible, ends lines in some languages only, or
/// changes the direction of the text around it.
pub fn is_hidden(letter: char) -> bool {
    // Most text is ASCII.
    if letter.is_ascii() {
        return letter.is_ascii_control();
    }
    letter.is_control()
        || matches!(letter,
            // Soft hyphen, Arabic letter mark, Mongolian vowel separator.
            '\u{ad}' | '\u{61c}' | '\u{180e}'
            // Zero-width characters and direction marks; line and paragraph separators; embeddings and overrides.
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            // Invisible operators, isolates, deprecated format characters.
            | '\u{2060}'..='\u{206f}'
            // Byte-order mark, interlinear annotations, tags.
            | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// Appends a character as JSON escapes it: `\u` and four lower-case hexadecimal digits for each UTF-16 unit.
pub fn push_escape(out: &mut String, letter: char) {
    for unit in letter.encode_utf16(&mut [0; 2]) {
        // Writing to a string cannot fail.
        let _ = write!(out, "\\u{unit:04x}");
    }
}

/// A text in which hidden characters are spelled out. Line ends and tabs stay.
///
/// JSON text keeps its meaning: hidden characters other than white space can only be inside its strings.
///
/// ```
/// # use tidings_schema::visible::escape_hidden;
/// assert_eq!(escape_hidden("\"a\u{202e}b\"\n"), "\"a\\u202eb\"\n");
/// ```
pub fn escape_hidden(text: &str) -> Cow<'_, str> {
    let is_escaped = |letter: char| is_hidden(letter) && !matches!(letter, '\n' | '\r' | '\t');
    let Some(first) = text.find(is_escaped) else { return Cow::Borrowed(text) };
    let (before, rest) = text.split_at(first);
    let mut out = String::with_capacity(text.len() + 16);
    out.push_str(before);
    for letter in rest.chars() {
        if is_escaped(letter) { push_escape(&mut out, letter) } else { out.push(letter) }
    }
    Cow::Owned(out)
}

/// A text on one line: hidden characters are spelled out, white space is a space.
///
/// ```
/// # use tidings_schema::visible::one_line;
/// assert_eq!(one_line("a\r\nb\tc\u{1b}"), "a b c\\u001b");
/// ```
pub fn one_line(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for letter in text.chars() {
        match letter {
            '\n' if before == '\r' => {}
            '\n' | '\r' | '\t' => out.push(' '),
            letter if is_hidden(letter) => push_escape(&mut out, letter),
            letter => out.push(letter),
        }
        before = letter;
    }
    out
}

/// A name between backquotes, as messages show it: on one line, with its own backquotes spelled out, so that what is
/// between two backquotes is always all of a name.
///
/// ```
/// # use tidings_schema::visible::quoted;
/// assert_eq!(quoted("a`b\u{9b}"), "`a\\u0060b\\u009b`");
/// ```
pub fn quoted(name: &str) -> String {
    format!("`{}`", one_line(name).replace('`', "\\u0060"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ranges that every fault message of the generated readers escapes as well.
    const RANGES: [(u32, u32); 12] = [
        (0x00, 0x1f),
        (0x7f, 0x9f),
        (0xad, 0xad),
        (0x61c, 0x61c),
        (0x180e, 0x180e),
        (0x200b, 0x200f),
        (0x2028, 0x2029),
        (0x202a, 0x202e),
        (0x2060, 0x206f),
        (0xfeff, 0xfeff),
        (0xfff9, 0xfffb),
        (0xe0000, 0xe007f),
    ];

    #[test]
    fn every_character_that_steers_text_is_hidden() {
        for (first, last) in RANGES {
            for letter in (first..=last).filter_map(char::from_u32) {
                assert!(is_hidden(letter), "{letter:?}");
                assert!(!one_line(&letter.to_string()).chars().any(is_hidden), "{letter:?}");
            }
        }
        for letter in "aZ ~æøå中😀\u{301}\u{a0}".chars() {
            assert!(!is_hidden(letter), "{letter:?}");
        }
    }

    #[test]
    fn escaped_json_means_the_same() {
        let value = serde_json::json!({ "a\u{9b}": ["\u{202e}x\u{1b}", "\u{feff}\n"] });
        let text = value.to_string();
        let escaped = escape_hidden(&text);
        assert!(!escaped.chars().any(is_hidden), "{escaped}");
        assert_eq!(serde_json::from_str::<serde_json::Value>(&escaped).unwrap(), value);
        assert!(matches!(escape_hidden("{\n\t\"a\": 1\r\n}"), Cow::Borrowed(_)));
    }
}
