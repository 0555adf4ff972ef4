//! Strings.

use super::{Reader, Unreadable};

/// Longer strings with escapes are checked and not decoded: no format or enum is as long.
const LONGEST_DECODED: usize = 64 * 1024;

impl Reader<'_> {
    /// Takes the string that begins here; its quote has been peeked. Longer ones with escapes may come as they are written.
    /// What comes is UTF-8: it was checked where it is not ASCII, and is not checked again to call it a `str`.
    pub(in crate::infer) fn string(&mut self) -> Result<&[u8], Unreadable> {
        let mut at = self.next + 1;
        let mut ascii = true;
        let mut escapes = false;
        loop {
            let filled = self.window.get(at..self.filled).unwrap_or_default();
            at += plain(filled);
            match self.window.get(at).filter(|_| at < self.filled) {
                None => {
                    let kept = at - self.next;
                    if !self.refill(self.next)? {
                        let start = self.next;
                        return Err(self.fail(start, "the string that begins here has no end"));
                    }
                    at = self.next + kept;
                }
                Some(b'"') => break,
                Some(b'\\') => {
                    escapes = true;
                    // What is escaped may be a quote; it must not end the string.
                    if at + 1 >= self.filled {
                        let kept = at - self.next;
                        if !self.refill(self.next)? {
                            let start = self.next;
                            return Err(self.fail(start, "the string that begins here has no end"));
                        }
                        at = self.next + kept;
                    } else {
                        at += 2;
                    }
                }
                Some(byte) if *byte >= 0x80 => {
                    ascii = false;
                    at += 1;
                }
                Some(byte) => {
                    let message = match byte {
                        b'\n' | b'\r' => "a line ends inside of a string".to_owned(),
                        other => format!("the control character {other:#04x} stands in a string unescaped"),
                    };
                    return Err(self.fail(at, message));
                }
            }
        }
        let inside = self.next + 1..at;
        if !ascii {
            self.check_utf8(inside.start, inside.end)?;
        }
        if escapes {
            self.unescape(inside.start, inside.end)?;
        }
        if !ascii {
            let bytes = self.window.get(inside.clone()).unwrap_or_default();
            let continuing = bytes.iter().filter(|byte| **byte & 0xC0 == 0x80).count();
            self.line_start += continuing as u64;
        }
        self.next = at + 1;
        if escapes && inside.len() <= LONGEST_DECODED {
            return Ok(self.decoded.as_bytes());
        }
        Ok(self.window.get(inside).unwrap_or_default())
    }

    fn check_utf8(&mut self, start: usize, end: usize) -> Result<(), Unreadable> {
        let bytes = self.window.get(start..end).unwrap_or_default();
        match std::str::from_utf8(bytes) {
            Ok(_) => Ok(()),
            Err(error) => {
                let at = start + error.valid_up_to();
                Err(self.fail(at, "the text is not UTF-8"))
            }
        }
    }

    /// Replaces the escapes of a string into `decoded`.
    fn unescape(&mut self, start: usize, end: usize) -> Result<(), Unreadable> {
        self.decoded.clear();
        let keep = end - start <= LONGEST_DECODED;
        let mut at = start;
        while at < end {
            let rest = self.window.get(at..end).unwrap_or_default();
            let upto = rest.iter().position(|byte| *byte == b'\\').unwrap_or(rest.len());
            if keep {
                let text = rest.get(..upto).unwrap_or_default();
                self.decoded.push_str(std::str::from_utf8(text).unwrap_or_default());
            }
            at += upto;
            let Some(letter) = rest.get(upto + 1) else { break };
            let replaced = match letter {
                b'"' => '"',
                b'\\' => '\\',
                b'/' => '/',
                b'b' => '\u{8}',
                b'f' => '\u{c}',
                b'n' => '\n',
                b'r' => '\r',
                b't' => '\t',
                b'u' => {
                    let (sign, length) = self.sign(at, end)?;
                    if keep {
                        self.decoded.push(sign);
                    }
                    at += length;
                    continue;
                }
                _ => return Err(self.fail(at, "there is no such escape in JSON")),
            };
            if keep {
                self.decoded.push(replaced);
            }
            at += 2;
        }
        Ok(())
    }

    /// The character that `\u` at `at` stands for, and how long its spelling is.
    fn sign(&mut self, at: usize, end: usize) -> Result<(char, usize), Unreadable> {
        let Some(first) = self.unit(at, end) else {
            return Err(self.fail(at, "`\\u` wants four hexadecimal digits"));
        };
        if let Some(sign) = char::from_u32(first) {
            return Ok((sign, 6));
        }
        let second = self.unit(at + 6, end).filter(|second| (0xDC00..0xE000).contains(second));
        if let (0xD800..0xDC00, Some(second)) = (first, second) {
            let code = 0x1_0000 + ((first - 0xD800) << 10) + (second - 0xDC00);
            return Ok((char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 12));
        }
        let place = self.at_index(at);
        self.fault(
            "sample-lone-surrogate",
            place,
            format!("`\\u{first:04x}` is half of a surrogate pair without its other half: it is no text, and readers refuse it"),
            "write the whole character",
        );
        Ok((char::REPLACEMENT_CHARACTER, 6))
    }

    fn unit(&self, at: usize, end: usize) -> Option<u32> {
        let digits = self.window.get(at..at + 6).filter(|_| at + 6 <= end)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |so_far, digit| Some(so_far * 16 + char::from(*digit).to_digit(16)?))
    }
}

const ONES: u64 = 0x0101_0101_0101_0101;
const TOPS: u64 = 0x8080_8080_8080_8080;

/// How many bytes are plain ASCII and end no string. Eight are looked at together; the lowest mark is exact.
fn plain(bytes: &[u8]) -> usize {
    let mut at = 0;
    let (eights, rest) = bytes.as_chunks::<8>();
    for eight in eights {
        let word = u64::from_le_bytes(*eight);
        let is = |sign: u8| {
            let zero = word ^ (ONES * u64::from(sign));
            zero.wrapping_sub(ONES) & !zero
        };
        let control = word.wrapping_sub(ONES * 0x20) & !word;
        let marks = (is(b'"') | is(b'\\') | control | word) & TOPS;
        if marks != 0 {
            return at + (marks.trailing_zeros() / 8) as usize;
        }
        at += 8;
    }
    at + rest
        .iter()
        .position(|byte| !(b' '..0x80).contains(byte) || matches!(byte, b'"' | b'\\'))
        .unwrap_or(rest.len())
}
