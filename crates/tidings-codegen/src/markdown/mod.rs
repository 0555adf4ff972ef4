//! Text of users as Markdown that shows what they wrote and does nothing else.
//!
//! A description is Markdown by habit, and documentation tools act on it: rustdoc compiles and runs code blocks
//! as tests, HTML reaches the reader's browser, images call home, and names in brackets become links to items that
//! are not there. [`paragraphs`] keeps paragraphs, lists, code, emphasis and links to web pages, and keeps
//! the rest as text. Ordinary descriptions stay as they are.
//!
//! Invariant, which `tests.rs` checks against pulldown-cmark: no parser finds a code block in the
//! result except fenced ones of the language that was asked for, and no HTML, image, footnote, bare URL or link
//! to anything but a web page or a mail address.

mod check;
mod spans;
#[cfg(test)]
mod tests;
mod write;

use tidings_schema::visible::{is_hidden, push_escape};

pub(crate) use spans::{cell_code, code, line};

use check::is_inert;
use write::rewrite;

/// What the code blocks of a description become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeBlocks {
    /// Of the language `text`: rustdoc takes every other name that it does not know, and none at all, for Rust.
    Text,
    /// Of the language that they name, where it is a plain word.
    Named,
}

/// A description as lines of Markdown without control characters, tabs and white space at the end; the first and the
/// last line are not empty. Nothing of a description without words.
pub(crate) fn paragraphs(text: &str, blocks: CodeBlocks) -> Vec<String> {
    let text = prepared(text);
    if text.is_empty() {
        return Vec::new();
    }
    let text = if is_prose(&text) || is_inert(&text, None) && !may_hold_code(&text) {
        text
    } else {
        rewrite(&text, blocks).filter(|text| is_inert(text, Some(blocks))).unwrap_or_else(|| literal(&text))
    };
    text.lines().map(str::to_owned).collect()
}

/// Ends lines in one way, spells hidden characters out, makes spaces of tabs, and removes the white space around
/// the text and the indentation that all lines share.
fn prepared(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<String> =
        text.split(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']).map(prepared_line).collect();
    let filled = || lines.iter().filter(|line| !line.is_empty());
    let shared = filled().map(|line| indentation(line)).min().unwrap_or(0);
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    let mut out = String::with_capacity(text.len());
    for line in lines.get(first..last).unwrap_or_default() {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(line.get(shared..).unwrap_or_default());
    }
    out
}

fn prepared_line(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut column = 0;
    for letter in line.chars() {
        match letter {
            // CommonMark 0.31, section 2.2: tab stops of four characters.
            '\t' => {
                let width = 4 - column % 4;
                out.extend(std::iter::repeat_n(' ', width));
                column += width;
                continue;
            }
            letter if is_hidden(letter) => push_escape(&mut out, letter),
            letter => out.push(letter),
        }
        column += 1;
    }
    out.truncate(out.trim_end().len());
    out
}

fn indentation(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

/// Whether a text holds nothing that a parser could take for code, HTML or a link, without asking one.
fn is_prose(text: &str) -> bool {
    !may_hold_code(text) && !text.contains(['<', '[']) && !text.contains("://")
}

/// Whether there may be a code block, in whatever container: it begins with three backquotes or tildes, or with four
/// spaces more than its container (`CommonMark` 0.31, sections 4.4 and 4.5), or with the indentation that rustdoc
/// removes from every line.
fn may_hold_code(text: &str) -> bool {
    text.starts_with(' ') || ["```", "~~~", "    "].iter().any(|opener| text.contains(opener))
}

/// The text to the letter: every character that means something to Markdown is escaped, nothing is indented.
fn literal(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 4);
    for line in text.lines() {
        if !out.is_empty() {
            out.push('\n');
        }
        for letter in line.trim().chars() {
            if letter.is_ascii_punctuation() {
                out.push('\\');
            }
            out.push(letter);
        }
    }
    out
}
