//! Patterns in messages.

use std::fmt::Write as _;

/// Characters shown of a pattern.
const LONGEST: usize = 200;

/// A pattern's beginning, with what controls a terminal or changes the order of what is shown escaped as in JSON.
pub(super) fn shown(source: &str) -> String {
    let mut text = String::with_capacity(source.len().min(LONGEST));
    for letter in source.chars().take(LONGEST) {
        match letter {
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\u{8}' => text.push_str("\\b"),
            '\u{c}' => text.push_str("\\f"),
            letter if controls(letter) => {
                // Writing to a string cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(letter));
            }
            letter => text.push(letter),
        }
    }
    if source.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}

fn controls(letter: char) -> bool {
    matches!(
        letter,
        '\0'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}'
            | '\u{feff}'
    )
}
