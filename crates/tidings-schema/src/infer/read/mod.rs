//! JSON from a stream, in one pass and with a window of bounded size: only a single string or number may widen it.
//!
//! Nothing is rounded, merged or replaced on the way, which is why no other reader will do: the digits of numbers, keys
//! that stand twice and halves of surrogate pairs are exactly what is asked for here.

mod number;
mod text;

pub(super) use number::{Number, Whole};

use std::io::{ErrorKind, Read};

use super::evidence::At;
use crate::{Diagnostic, Place};

/// How deep a sample may nest. Generated readers refuse what is deeper, and what is inferred from it could not be written
/// down as a schema that a JSON reader takes.
pub(super) const DEEPEST: usize = 127;

/// How many faults of one file are said.
const MOST_FAULTS: usize = 50;

/// The window's size while no token is longer.
const WINDOW: usize = 128 * 1024;

/// The rest of the file cannot be read; what is wrong has been said.
#[derive(Debug)]
pub(super) struct Unreadable;

/// The stream, and where in it we are.
pub(super) struct Reader<'a> {
    input: &'a mut dyn Read,
    file: &'a str,
    number: u32,
    window: Vec<u8>,
    /// The next byte, as an index of the window.
    next: usize,
    /// How much of the window is filled.
    filled: usize,
    /// The window's offset in the file.
    offset: u64,
    line: u32,
    /// Where the line begins, moved on by every byte that begins no character: a column counts characters.
    line_start: u64,
    /// A string whose escapes were replaced.
    decoded: String,
    faults: Vec<Diagnostic>,
}

impl<'a> Reader<'a> {
    /// A reader of a file, which is the `number`th one.
    pub(super) fn new(input: &'a mut dyn Read, file: &'a str, number: u32) -> Self {
        Self {
            input,
            file,
            number,
            window: vec![0; WINDOW],
            next: 0,
            filled: 0,
            offset: 0,
            line: 1,
            line_start: 0,
            decoded: String::new(),
            faults: Vec::new(),
        }
    }

    /// What is wrong with the file.
    pub(super) fn faults(self) -> Vec<Diagnostic> {
        self.faults
    }

    /// Skips the mark that some editors put before UTF-8.
    pub(super) fn skip_mark(&mut self) -> Result<(), Unreadable> {
        const MARK: &[u8] = b"\xEF\xBB\xBF";
        while self.filled - self.next < MARK.len() && self.refill(self.next)? {}
        if self.window.get(self.next..self.filled).is_some_and(|bytes| bytes.starts_with(MARK)) {
            self.next += MARK.len();
            self.line_start += MARK.len() as u64;
        }
        Ok(())
    }

    /// Where the next byte is.
    pub(super) fn at(&self) -> At {
        self.at_index(self.next)
    }

    fn at_index(&self, index: usize) -> At {
        let column = (self.offset + index as u64).saturating_sub(self.line_start) + 1;
        At { file: self.number, line: self.line, column: u32::try_from(column).unwrap_or(u32::MAX) }
    }

    /// The next byte that is no white space, left in place; none at the end.
    pub(super) fn peek(&mut self) -> Result<Option<u8>, Unreadable> {
        loop {
            while let Some(byte) = self.window.get(self.next).filter(|_| self.next < self.filled) {
                match byte {
                    b' ' | b'\t' | b'\r' => self.next += 1,
                    b'\n' => {
                        self.next += 1;
                        self.line = self.line.saturating_add(1);
                        self.line_start = self.offset + self.next as u64;
                    }
                    other => return Ok(Some(*other)),
                }
            }
            if !self.refill(self.next)? {
                return Ok(None);
            }
        }
    }

    /// Takes the byte that was peeked.
    pub(super) fn take(&mut self) {
        self.next += 1;
    }

    /// Takes `wanted`, which must come next.
    pub(super) fn expect(&mut self, wanted: u8, what: &str) -> Result<(), Unreadable> {
        if self.window.get(self.next) == Some(&wanted) && self.next < self.filled {
            self.next += 1;
            return Ok(());
        }
        if self.peek()? == Some(wanted) {
            self.next += 1;
            return Ok(());
        }
        Err(self.unexpected(what))
    }

    /// Takes one of JSON's three words.
    pub(super) fn word(&mut self, word: &'static str) -> Result<(), Unreadable> {
        while self.filled - self.next <= word.len() && self.refill(self.next)? {}
        let end = self.next + word.len();
        let whole = self.window.get(self.next..end.min(self.filled)) == Some(word.as_bytes())
            && !(end < self.filled
                && self.window.get(end).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'_'));
        if whole {
            self.next = end;
            Ok(())
        } else {
            Err(self.unexpected("a value"))
        }
    }

    /// What comes next is not what may come.
    pub(super) fn unexpected(&mut self, wanted: &str) -> Unreadable {
        while self.filled - self.next < 12 {
            match self.refill(self.next) {
                Ok(true) => {}
                Ok(false) => break,
                Err(unreadable) => return unreadable,
            }
        }
        let rest = self.window.get(self.next..self.filled).unwrap_or_default();
        let word: String = rest
            .iter()
            .take(12)
            .take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+'))
            .map(|byte| char::from(*byte))
            .collect();
        let message = match (rest.first(), word.trim_start_matches(['-', '+'])) {
            (None, _) => format!("the file ends where {wanted} is expected"),
            (_, "NaN" | "nan" | "Infinity" | "inf" | "undefined" | "None" | "True" | "False") => {
                format!("`{word}` is not JSON")
            }
            (Some(byte), "") if byte.is_ascii_graphic() => {
                format!("expected {wanted}, found `{}`", char::from(*byte))
            }
            (Some(byte), "") => format!("expected {wanted}, found the byte {byte:#04x}"),
            (Some(_), _) => format!("expected {wanted}, found `{word}`"),
        };
        self.fail(self.next, message)
    }

    /// Says that the file cannot be read on.
    fn fail(&mut self, index: usize, message: impl Into<String>) -> Unreadable {
        let at = self.at_index(index);
        self.fault("sample-not-json", at, message, "correct the file, or leave it out");
        Unreadable
    }

    /// Says that something is wrong, where reading can go on.
    pub(super) fn fault(
        &mut self,
        code: &'static str,
        at: At,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.faults.len() < MOST_FAULTS {
            let place = Place::Source { file: self.file.to_owned(), line: at.line, column: at.column };
            self.faults.push(Diagnostic::error(code, message, place).help(help));
        }
    }

    /// Nests too deeply.
    pub(super) fn too_deep(&mut self) -> Unreadable {
        let at = self.at();
        self.fault(
            "sample-too-deep",
            at,
            format!("the sample nests deeper than {DEEPEST} levels, and readers refuse that"),
            "leave the sample out",
        );
        Unreadable
    }

    /// Reads on, and keeps what is in the window from `keep` on; false at the end. Indices shrink by `keep`.
    fn refill(&mut self, keep: usize) -> Result<bool, Unreadable> {
        if keep > 0 {
            self.window.copy_within(keep..self.filled, 0);
            self.filled -= keep;
            self.next -= keep;
            self.offset += keep as u64;
        }
        if self.filled == self.window.len() {
            self.window.resize(self.window.len() * 2, 0);
        }
        loop {
            let free = self.window.get_mut(self.filled..).unwrap_or_default();
            match self.input.read(free) {
                Ok(count) => {
                    self.filled = (self.filled + count).min(self.window.len());
                    return Ok(count > 0);
                }
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => {
                    let place = Place::File { file: self.file.to_owned() };
                    let message = format!("the file cannot be read: {error}");
                    self.faults.push(Diagnostic::error("sample-unreadable", message, place));
                    return Err(Unreadable);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests;
