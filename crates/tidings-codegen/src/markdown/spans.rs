//! Single lines of Markdown: names in code spans, words in headings and cells.

use tidings_schema::visible::one_line;

/// A name as a code span (`CommonMark` 0.31, section 6.1): between more backquotes than it holds in a row.
pub(crate) fn code(name: &str) -> String {
    let name = one_line(name);
    // A code span is never empty, and one of spaces is not seen.
    if name.trim().is_empty() {
        return format!("`\"{name}\"`");
    }
    let fence = "`".repeat(longest_run(&name) + 1);
    // One space at either end is not part of a code span.
    let is_padded = name.starts_with(['`', ' ']) || name.ends_with(['`', ' ']);
    let pad = if is_padded { " " } else { "" };
    format!("{fence}{pad}{name}{pad}{fence}")
}

/// [`code`] in a cell of a table, where a `|` ends the cell even inside a code span.
pub(crate) fn cell_code(name: &str) -> String {
    code(name).replace('|', "\\|")
}

/// Words in a heading or a cell: one line, in which nothing means anything to Markdown or HTML.
pub(crate) fn line(words: &str) -> String {
    let words = one_line(words);
    let mut out = String::with_capacity(words.len());
    for letter in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match letter {
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' | '#' => {
                out.push('\\');
                out.push(letter);
            }
            letter => out.push(letter),
        }
    }
    out
}

/// The most backquotes in a row.
pub(super) fn longest_run(text: &str) -> usize {
    text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::{cell_code, code, line};

    #[test]
    fn nothing_leaves_its_place() {
        assert_eq!(line("a|b\n<script> `x` [y](z)"), "a\\|b &lt;script> \\`x\\` \\[y\\](z)");
        assert_eq!(line("\u{202e}x"), "\\\\u202ex");
        assert_eq!(code("a b"), "`a b`");
        assert_eq!(code("`a``b"), "``` `a``b ```");
        assert_eq!(code("a\n\u{9b}"), "`a \\u009b`");
        assert_eq!(code(""), "`\"\"`");
        assert_eq!(cell_code("a|b"), "`a\\|b`");
    }
}
