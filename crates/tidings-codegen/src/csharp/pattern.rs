//! Regular expressions of ECMA 262 in the words of .NET.

/// The same expression for .NET: there `\d` and `\w` take letters and digits of any script, `$` also stands before a
/// last line feed, and `.` takes more than ECMA's.
pub(super) fn translated(pattern: &str) -> String {
    let mut translated = String::with_capacity(pattern.len());
    let mut letters = pattern.chars().peekable();
    let mut class = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match (letters.next(), class) {
                (Some('d'), false) => translated.push_str("[0-9]"),
                (Some('d'), true) => translated.push_str("0-9"),
                (Some('D'), false) => translated.push_str("[^0-9]"),
                (Some('w'), false) => translated.push_str("[A-Za-z0-9_]"),
                (Some('w'), true) => translated.push_str("A-Za-z0-9_"),
                (Some('W'), false) => translated.push_str("[^A-Za-z0-9_]"),
                (Some('/'), _) => translated.push('/'),
                (Some(escaped), _) => {
                    translated.push('\\');
                    translated.push(escaped);
                }
                (None, _) => translated.push('\\'),
            },
            '[' if class => translated.push_str("\\["),
            '[' => {
                class = true;
                translated.push('[');
            }
            ']' => {
                class = false;
                translated.push(']');
            }
            '$' if !class => translated.push_str("\\z"),
            '.' if !class => translated.push_str("[^\\n\\r\\u2028\\u2029]"),
            _ => translated.push(letter),
        }
    }
    translated
}

/// What .NET spells so differently that it is refused rather than guessed.
pub(super) fn unsupported(pattern: &str) -> Option<&'static str> {
    [
        ("\\u{", "`\\u{…}`"),
        ("\\p{Script", "`\\p{Script…}`"),
        ("\\P{Script", "`\\P{Script…}`"),
        ("[^]", "`[^]`"),
        ("[]", "`[]`"),
    ]
    .iter()
    .find(|(found, _)| pattern.contains(found))
    .map(|(_, shown)| *shown)
}

#[cfg(test)]
mod tests {
    use super::translated;

    #[test]
    fn classes_and_anchors_are_those_of_ecma() {
        assert_eq!(translated(r"^\d{3}[\w.$]\.\/$"), r"^[0-9]{3}[A-Za-z0-9_.$]\./\z");
        assert_eq!(translated("a.b"), r"a[^\n\r\u2028\u2029]b");
    }
}
