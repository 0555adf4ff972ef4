//! `CHANGELOG.md`: what changed, by version; the same in every language.

use std::fmt::Write as _;

use tidings_schema::visible::one_line;

use crate::markdown::code;
use crate::target::{Note, PackageSettings};

/// The file's name.
pub(crate) const CHANGELOG: &str = "CHANGELOG.md";

/// The text of the file.
pub(crate) fn changelog(settings: &PackageSettings) -> String {
    let mut text =
        "# Changelog\n\nWhat changed in the events, by version of this package. Made from their schemas.\n"
            .to_owned();
    for notes in &settings.changelog {
        // Writing to a string cannot fail.
        let _ = write!(text, "\n## {}\n\n", line(&notes.version));
        if notes.changes.is_empty() {
            text.push_str("No event changed.\n");
        }
        for note in &notes.changes {
            let _ = writeln!(text, "- {}", item(note));
        }
    }
    text
}

fn item(note: &Note) -> String {
    let breaking = if note.breaking { "**Breaking:** " } else { "" };
    match &note.event {
        Some(event) => format!("{breaking}{}: {}", code(event), line(&note.what)),
        None => format!("{breaking}{}", line(&note.what)),
    }
}

/// Words, in which code stands between backquotes. What is not code cannot be markup.
fn line(text: &str) -> String {
    let text = one_line(text);
    let parts: Vec<&str> = text.split('`').collect();
    // A backquote without its other one is text.
    if parts.len().is_multiple_of(2) {
        return escaped(&text);
    }
    let part = |(at, part): (usize, &&str)| match at % 2 {
        0 => escaped(part),
        _ => format!("`{part}`"),
    };
    parts.iter().enumerate().map(part).collect()
}

/// Text that is shown as it is (`CommonMark` 0.31, section 2.4).
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '*' | '_' | '[' | ']' | '`' | '\\' | '|' | '~' => {
                out.push('\\');
                out.push(letter);
            }
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{Note, changelog, line};
    use crate::target::{Notes, PackageSettings};

    #[test]
    fn versions_and_their_changes() {
        let note = |event: Option<&str>, what: &str| Note {
            event: event.map(str::to_owned),
            breaking: event.is_some(),
            what: what.to_owned(),
        };
        let settings = PackageSettings {
            name: "bank-events".to_owned(),
            license: "MIT".to_owned(),
            repository: None,
            directory: String::new(),
            authors: Vec::new(),
            version: "0.2.0".to_owned(),
            changelog: vec![
                Notes {
                    version: "0.2.0".to_owned(),
                    changes: vec![note(Some("a@v1"), "the property `iban` was added"), note(None, "a_b")],
                },
                Notes { version: "0.1.0".to_owned(), changes: Vec::new() },
            ],
            core: crate::target::CoreReference {
                name: "events-core".to_owned(),
                version: crate::target::CORE_VERSION.to_owned(),
                directory: None,
            },
        };
        let text = changelog(&settings);
        let wanted = "\n\n## 0.2.0\n\n- **Breaking:** `a@v1`: the property `iban` was added\n- a\\_b\n\n## 0.1.0\n\nNo event changed.\n";
        assert!(text.ends_with(wanted), "{text}");
    }

    #[test]
    fn names_of_users_are_no_markup() {
        assert_eq!(line("`a` <b>`c`\nd"), "`a` &lt;b>`c` d");
        assert_eq!(line("one ` <i>"), "one \\` &lt;i>");
        assert_eq!(line("`<script>`"), "`<script>`");
    }
}
