//! Literals of C#.

use tidings_schema::visible::{is_hidden, push_escape};

/// Whether C# ends a line at a character, besides line feed and carriage return (C# specification, 6.3.2).
pub(super) fn ends_line(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// A string literal. What is invisible or steers the direction of text is escaped.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    for letter in text.chars() {
        match letter {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            _ if is_hidden(letter) => push_escape(&mut literal, letter),
            _ => literal.push(letter),
        }
    }
    literal.push('"');
    literal
}

/// A raw string literal of JSON text, one line each. Inside JSON, what C# takes for the end of a line can only stand
/// in a string, where an escape says the same.
pub(super) fn raw_json(json: &str) -> Vec<String> {
    let mut longest = 2;
    let mut run = 0;
    let mut safe = String::with_capacity(json.len());
    for letter in json.chars() {
        run = if letter == '"' { run + 1 } else { 0 };
        longest = longest.max(run);
        if letter != '\n' && is_hidden(letter) {
            push_escape(&mut safe, letter);
        } else {
            safe.push(letter);
        }
    }
    let quotes = "\"".repeat(longest + 1);
    let mut lines = vec![quotes.clone()];
    lines.extend(safe.split('\n').map(str::to_owned));
    lines.push(quotes);
    lines
}

#[cfg(test)]
mod tests {
    use super::{raw_json, string};

    #[test]
    fn nothing_breaks_out_of_a_string() {
        assert_eq!(string("a\"b\\c\n\0\u{2028}\u{202e}æ😀"), "\"a\\\"b\\\\c\\n\\u0000\\u2028\\u202eæ😀\"");
    }

    #[test]
    fn raw_text_has_more_quotes_around_it_than_in_it() {
        assert_eq!(raw_json("{\"a\":\"\"\"}").first().map(String::as_str), Some("\"\"\"\""));
        assert_eq!(raw_json("\"\u{2028}\"")[1], "\"\\u2028\"");
    }
}
