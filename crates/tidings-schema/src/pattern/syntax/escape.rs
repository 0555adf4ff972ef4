//! What stands behind a backslash.

use super::super::property::property;
use super::super::set::{DIGITS, SPACE, Set, WORD};
use super::super::unsupported::Unsupported;
use super::{Node, Parser, refuse};

/// A character, or a set of them.
pub(super) enum Member {
    Code(u32),
    Set(Set),
}

impl Parser<'_> {
    /// An escape outside of a class, and whether it may be repeated.
    pub(super) fn escape(&mut self) -> Result<(Node, bool), Unsupported> {
        let escaped = self.rest.chars().nth(1);
        let boundary = match escaped {
            Some('b') => Some(true),
            Some('B') => Some(false),
            _ => None,
        };
        if let Some(is_boundary) = boundary {
            self.next();
            self.next();
            return Ok((Node::Boundary(is_boundary), false));
        }
        match escaped {
            Some('1'..='9') => {
                self.next();
                let end = self.rest.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(self.rest.len());
                let (digits, _) = self.rest.split_at(end);
                self.numbered = self.numbered.max(digits.parse().unwrap_or(usize::MAX));
                self.take(digits);
                self.not_regular = Some("a reference to a group");
                Ok((Node::Empty, true))
            }
            Some('k') => {
                self.next();
                self.next();
                if !self.take("<") {
                    return refuse("`\\k` without a name");
                }
                let name = self.name()?;
                self.referred.push(name);
                self.not_regular = Some("a reference to a group");
                Ok((Node::Empty, true))
            }
            _ => Ok(match self.member(false)? {
                Member::Code(code) => (Node::Set(Set::one(code)), true),
                Member::Set(set) => (Node::Set(set), true),
            }),
        }
    }

    /// A backslash and what it makes of the following.
    pub(super) fn member(&mut self, in_class: bool) -> Result<Member, Unsupported> {
        self.skip();
        let Some(escaped) = self.peek() else { return refuse("a `\\` at the end") };
        let is_needed = matches!(
            escaped,
            '^' | '$' | '\\' | '.' | '*' | '+' | '?' | '(' | ')' | '[' | ']' | '{' | '}' | '|' | '/'
        ) || (in_class && escaped == '-');
        if !is_needed && !escaped.is_ascii_alphanumeric() {
            self.next();
            return Ok(Member::Code(u32::from(escaped)));
        }
        self.strict.push('\\');
        self.next();
        let of = |ranges: &[(u32, u32)]| Set::of(ranges.iter().copied());
        Ok(match escaped {
            'd' => Member::Set(of(DIGITS)),
            'D' => Member::Set(of(DIGITS).negated()),
            'w' => Member::Set(of(WORD)),
            'W' => Member::Set(of(WORD).negated()),
            's' => Member::Set(of(SPACE)),
            'S' => Member::Set(of(SPACE).negated()),
            'p' | 'P' => {
                let name = if self.take("{") { self.until('}') } else { None };
                let Some(name) = name else {
                    return refuse(format!("`\\{escaped}` without a name in braces"));
                };
                let Some(set) = property(name) else {
                    return refuse(format!("`{name}` in `\\{escaped}{{{name}}}` is not known"));
                };
                Member::Set(if escaped == 'P' { set.negated() } else { set })
            }
            'b' if in_class => Member::Code(0x08),
            't' => Member::Code(0x09),
            'n' => Member::Code(0x0A),
            'v' => Member::Code(0x0B),
            'f' => Member::Code(0x0C),
            'r' => Member::Code(0x0D),
            '0' if !self.rest.starts_with(|next: char| next.is_ascii_digit()) => Member::Code(0),
            'c' => match self.next() {
                Some(letter) if letter.is_ascii_alphabetic() => Member::Code(u32::from(letter) % 32),
                _ => return refuse("`\\c` without a letter"),
            },
            'x' => Member::Code(self.digits(2)?),
            'u' => Member::Code(self.code()?),
            letter if letter.is_ascii_alphanumeric() => return refuse(format!("`\\{letter}` means nothing")),
            letter => Member::Code(u32::from(letter)),
        })
    }

    /// What stands behind `\u`; two halves of a surrogate pair are one character.
    fn code(&mut self) -> Result<u32, Unsupported> {
        if self.take("{") {
            let digits = self.until('}').unwrap_or_default();
            let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            let code = u32::from_str_radix(digits.trim_start_matches('0'), 16);
            return match code.or_else(|error| if digits.ends_with('0') { Ok(0) } else { Err(error) }) {
                Ok(code) if is_number && code <= super::super::set::LAST => Ok(code),
                _ => refuse(format!("`\\u{{{digits}}}` is no character")),
            };
        }
        let high = self.digits(4)?;
        let low = self.rest.strip_prefix("\\u").and_then(|rest| rest.get(..4)).and_then(hexadecimal);
        match low {
            Some(low @ 0xDC00..=0xDFFF) if (0xD800..=0xDBFF).contains(&high) => {
                self.take("\\u");
                self.digits(4)?;
                Ok(0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00))
            }
            _ => Ok(high),
        }
    }

    fn digits(&mut self, count: usize) -> Result<u32, Unsupported> {
        let digits = self.rest.get(..count);
        match digits.and_then(|digits| Some((digits, hexadecimal(digits)?))) {
            Some((digits, code)) => {
                self.take(digits);
                Ok(code)
            }
            None => refuse("a code without all its digits"),
        }
    }
}

fn hexadecimal(digits: &str) -> Option<u32> {
    let is_number = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    if is_number { u32::from_str_radix(digits, 16).ok() } else { None }
}
