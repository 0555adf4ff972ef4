//! ECMA 262 regular expressions (with the flag `u`, as JSON Schema asks for) in the syntax of the `regex` crates.

/// A pattern in the other syntax.
///
/// # Errors
/// What the pattern has that cannot be said there.
pub(super) fn translate(pattern: &str) -> Result<String, String> {
    let mut reader = Reader { rest: pattern, out: String::with_capacity(pattern.len() + 8) };
    while let Some(letter) = reader.next() {
        reader.atom(letter)?;
    }
    Ok(reader.out)
}

/// What ECMA 262 calls white space and line terminators.
const SPACE: &str =
    r"\t\n\x0B\x0C\r \xA0\u{1680}\u{2000}-\u{200A}\u{2028}\u{2029}\u{202F}\u{205F}\u{3000}\u{FEFF}";
const WORD: &str = "0-9A-Za-z_";

struct Reader<'a> {
    rest: &'a str,
    out: String,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let letter = self.rest.chars().next()?;
        self.rest = &self.rest[letter.len_utf8()..];
        Some(letter)
    }

    fn take(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn atom(&mut self, letter: char) -> Result<(), String> {
        match letter {
            '.' => self.out.push_str(r"[^\n\r\u{2028}\u{2029}]"),
            '(' => self.group()?,
            '[' => self.class()?,
            '\\' => self.escape()?,
            '{' => self.count()?,
            '^' | '$' | '|' | ')' | '*' | '+' | '?' => self.out.push(letter),
            letter => self.literal(letter),
        }
        Ok(())
    }

    fn group(&mut self) -> Result<(), String> {
        if ["?=", "?!", "?<=", "?<!"].iter().any(|look| self.rest.starts_with(look)) {
            return Err("look-around".to_owned());
        }
        if self.take("?<") {
            // A name has no say in what matches.
            while self.next().is_some_and(|letter| letter != '>') {}
        } else {
            self.take("?:");
        }
        self.out.push_str("(?:");
        Ok(())
    }

    /// `{2,3}`.
    fn count(&mut self) -> Result<(), String> {
        let (count, rest) = self.rest.split_once('}').ok_or("a brace without an end")?;
        if !count.chars().all(|letter| letter.is_ascii_digit() || letter == ',') {
            return Err("a brace that counts nothing".to_owned());
        }
        self.out.extend(["{", count, "}"]);
        self.rest = rest;
        Ok(())
    }

    /// Outside of a class.
    fn escape(&mut self) -> Result<(), String> {
        let letter = self.next().ok_or("a backslash at the end")?;
        match letter {
            'b' => self.out.push_str(r"(?-u:\b)"),
            'B' => self.out.push_str(r"(?-u:\B)"),
            '1'..='9' | 'k' => return Err("a back-reference".to_owned()),
            letter => match set(letter, self)? {
                Some(set) => self.out.extend(["[", &set, "]"]),
                None => {
                    let letter = self.character(letter)?;
                    self.literal(letter);
                }
            },
        }
        Ok(())
    }

    fn class(&mut self) -> Result<(), String> {
        let negated = self.take("^");
        if self.take("]") {
            // Nothing, or anything at all.
            self.out.push_str(if negated { r"[\u{0}-\u{10FFFF}]" } else { r"[^\u{0}-\u{10FFFF}]" });
            return Ok(());
        }
        self.out.push_str(if negated { "[^" } else { "[" });
        loop {
            match self.next().ok_or("a class without an end")? {
                ']' => break,
                '-' if !self.rest.starts_with(']') && self.ranged() => self.out.push('-'),
                '\\' => {
                    let letter = self.next().ok_or("a backslash at the end")?;
                    match (letter, set(letter, self)?) {
                        // A class inside a class is its union there.
                        (_, Some(set)) => self.out.push_str(&set),
                        ('b', None) => self.literal('\u{8}'),
                        (letter, None) => {
                            let letter = self.character(letter)?;
                            self.literal(letter);
                        }
                    }
                }
                letter => self.literal(letter),
            }
        }
        self.out.push(']');
        Ok(())
    }

    /// Whether a dash stands behind something that can begin a range.
    fn ranged(&self) -> bool {
        !self.out.ends_with('[') && !self.out.ends_with("[^") && !self.out.ends_with(']')
    }

    /// The character that an escape stands for.
    fn character(&mut self, letter: char) -> Result<char, String> {
        let code = match letter {
            't' => 0x09,
            'n' => 0x0A,
            'v' => 0x0B,
            'f' => 0x0C,
            'r' => 0x0D,
            '0' if !self.rest.starts_with(|next: char| next.is_ascii_digit()) => 0,
            'c' => match self.next() {
                Some(control) if control.is_ascii_alphabetic() => u32::from(control) % 32,
                _ => return Err("an escape that is not known".to_owned()),
            },
            'x' => self.digits(2)?,
            'u' if self.take("{") => {
                let end = self.rest.find('}').ok_or("an escape without an end")?;
                let code = u32::from_str_radix(&self.rest[..end], 16);
                self.rest = &self.rest[end + 1..];
                code.map_err(|_| "an escape that is no number")?
            }
            'u' => {
                let high = self.digits(4)?;
                if (0xD800..0xDC00).contains(&high) && self.take("\\u") {
                    let low = self.digits(4)?;
                    0x1_0000 + ((high - 0xD800) << 10) + (low.wrapping_sub(0xDC00) & 0x3FF)
                } else {
                    high
                }
            }
            letter if letter.is_ascii_alphanumeric() => return Err("an escape that is not known".to_owned()),
            letter => u32::from(letter),
        };
        char::from_u32(code).ok_or_else(|| "half of a character".to_owned())
    }

    fn digits(&mut self, count: usize) -> Result<u32, String> {
        let digits = self.rest.get(..count).ok_or("an escape without an end")?;
        let code = u32::from_str_radix(digits, 16).map_err(|_| "an escape that is no number")?;
        self.rest = &self.rest[count..];
        Ok(code)
    }

    fn literal(&mut self, letter: char) {
        if letter.is_ascii_alphanumeric() {
            self.out.push(letter);
        } else {
            self.out.extend(letter.escape_unicode());
        }
    }
}

/// The set of characters that an escape stands for, as a class without its outer brackets.
fn set(letter: char, reader: &mut Reader<'_>) -> Result<Option<String>, String> {
    Ok(Some(match letter {
        'd' => "0-9".to_owned(),
        'D' => "[^0-9]".to_owned(),
        'w' => WORD.to_owned(),
        'W' => format!("[^{WORD}]"),
        's' => SPACE.to_owned(),
        'S' => format!("[^{SPACE}]"),
        'p' | 'P' => {
            let name = reader.rest.strip_prefix('{').and_then(|rest| rest.split_once('}'));
            let (name, rest) = name.ok_or("a property of characters without a name")?;
            let plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '=');
            if !name.chars().all(plain) {
                return Err("a property of characters that is not known".to_owned());
            }
            reader.rest = rest;
            format!("\\{letter}{{{name}}}")
        }
        _ => return Ok(None),
    }))
}
