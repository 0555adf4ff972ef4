//! Patterns in messages.

use crate::visible::{is_hidden, push_escape};

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
            letter if is_hidden(letter) => push_escape(&mut text, letter),
            letter => text.push(letter),
        }
    }
    if source.chars().nth(LONGEST).is_some() {
        text.push('…');
    }
    text
}
