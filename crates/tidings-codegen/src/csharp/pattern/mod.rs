//! Regular expressions of ECMA 262 (with its flag `u`, as JSON Schema recommends) in the words of .NET.
//!
//! .NET matches UTF-16 units where ECMA matches characters, so whatever may match a character beyond the basic plane
//! becomes a choice between a unit and a pair of surrogates. `\d`, `\w`, `\b` and `$` mean more in .NET than in ECMA.

mod set;

use std::fmt::Write as _;
use std::iter::Peekable;
use std::str::Chars;

use set::Set;

const DIGITS: &[(char, char)] = &[('0', '9')];
const WORD: &[(char, char)] = &[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')];
/// White space and ends of lines (ECMA 262, 22.2.2.9).
const SPACE: &[(char, char)] = &[
    ('\t', '\r'),
    (' ', ' '),
    ('\u{a0}', '\u{a0}'),
    ('\u{1680}', '\u{1680}'),
    ('\u{2000}', '\u{200a}'),
    ('\u{2028}', '\u{2029}'),
    ('\u{202f}', '\u{202f}'),
    ('\u{205f}', '\u{205f}'),
    ('\u{3000}', '\u{3000}'),
    ('\u{feff}', '\u{feff}'),
];
const ENDS_OF_LINES: &[(char, char)] = &[('\n', '\n'), ('\r', '\r'), ('\u{2028}', '\u{2029}')];

/// The same expression for .NET; an error says what .NET cannot do.
pub(super) fn translated(pattern: &str) -> Result<String, String> {
    let rest = pattern.chars().peekable();
    Translation { rest, groups: groups(pattern), opened: 0, out: String::with_capacity(pattern.len()) }.run()
}

/// The names of the groups, by number, where .NET has to be told the numbers: it numbers groups that have names after
/// all others, and takes words for names only.
fn groups(pattern: &str) -> Option<Vec<Option<String>>> {
    let mut groups = Vec::new();
    let (mut in_class, mut by_number) = (false, false);
    let mut rest = pattern.chars();
    while let Some(letter) = rest.next() {
        match letter {
            '\\' => {
                by_number |= rest.next().is_some_and(|escaped| escaped.is_ascii_digit() && escaped != '0');
            }
            '[' => in_class = true,
            ']' => in_class = false,
            '(' if !in_class => {
                let inside = rest.as_str();
                match inside.strip_prefix("?<").filter(|name| !name.starts_with(['=', '!'])) {
                    Some(named) => groups.push(named.split('>').next().map(str::to_owned)),
                    None if inside.starts_with('?') => {}
                    None => groups.push(None),
                }
            }
            _ => {}
        }
    }
    let is_word = |name: &String| name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    let mut names = groups.iter().flatten().peekable();
    let needs = names.peek().is_some() && (by_number || !names.all(is_word));
    needs.then_some(groups)
}

struct Translation<'a> {
    rest: Peekable<Chars<'a>>,
    /// Where groups are numbered: their names.
    groups: Option<Vec<Option<String>>>,
    /// How many groups have begun.
    opened: usize,
    out: String,
}

impl Translation<'_> {
    fn run(mut self) -> Result<String, String> {
        while let Some(letter) = self.rest.next() {
            match letter {
                '\\' => self.escape()?,
                '[' => self.class()?,
                '(' if self.groups.is_some() => self.group(),
                '.' => Set::of(ENDS_OF_LINES).negated().write(&mut self.out),
                '$' => self.out.push_str("\\z"),
                letter if letter > '\u{ffff}' => Set::of(&[(letter, letter)]).write(&mut self.out),
                letter => self.out.push(letter),
            }
        }
        Ok(self.out)
    }

    /// The beginning of a group, with its number if it has one.
    fn group(&mut self) {
        let mut ahead = self.rest.clone();
        let is_plain = ahead.next() != Some('?');
        let is_named = !is_plain && ahead.next() == Some('<') && !matches!(ahead.peek(), Some('=' | '!'));
        if !is_plain && !is_named {
            self.out.push('(');
            return;
        }
        if is_named {
            self.rest.by_ref().take_while(|letter| *letter != '>').for_each(drop);
        }
        self.opened += 1;
        let _ = write!(self.out, "(?<{}>", self.opened);
    }

    /// A reference to a group whose number .NET has to be told.
    fn reference(&mut self, groups: &[Option<String>]) -> Result<(), String> {
        let number = if self.rest.next_if_eq(&'k').is_some() {
            let name: String = self.rest.by_ref().skip(1).take_while(|letter| *letter != '>').collect();
            groups.iter().position(|group| group.as_ref() == Some(&name)).map(|at| at + 1)
        } else {
            let mut digits = String::new();
            while let Some(digit) = self.rest.next_if(char::is_ascii_digit) {
                digits.push(digit);
            }
            digits.parse().ok().filter(|number| *number <= groups.len())
        };
        let number = number.ok_or("a reference to no group")?;
        let _ = write!(self.out, "\\k<{number}>");
        Ok(())
    }

    /// What stands behind a backslash, outside of a class.
    fn escape(&mut self) -> Result<(), String> {
        const WORD_BEFORE: &str = "(?<=[0-9A-Za-z_])";
        const WORD_AFTER: &str = "(?=[0-9A-Za-z_])";
        const NONE_BEFORE: &str = "(?<![0-9A-Za-z_])";
        const NONE_AFTER: &str = "(?![0-9A-Za-z_])";
        match self.rest.peek() {
            Some('b') => {
                let _ = write!(self.out, "(?:{WORD_BEFORE}{NONE_AFTER}|{NONE_BEFORE}{WORD_AFTER})");
            }
            Some('B') => {
                let _ = write!(self.out, "(?:{WORD_BEFORE}{WORD_AFTER}|{NONE_BEFORE}{NONE_AFTER})");
            }
            Some('1'..='9' | 'k') if self.groups.is_some() => {
                let groups = self.groups.clone().unwrap_or_default();
                return self.reference(&groups);
            }
            Some(mark @ ('1'..='9' | 'k')) => {
                self.out.push('\\');
                self.out.push(*mark);
            }
            _ => {
                match self.member()? {
                    Member::Letter(letter) => Set::of(&[(letter, letter)]).write(&mut self.out),
                    Member::Set(set) => set.write(&mut self.out),
                    Member::Half(_) => self.out.push_str("(?!)"),
                }
                return Ok(());
            }
        }
        self.rest.next();
        Ok(())
    }

    fn class(&mut self) -> Result<(), String> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut set = Set::of(&[]);
        loop {
            let first = match self.rest.next().ok_or("a class without an end")? {
                ']' => break,
                '\\' => self.member()?,
                letter => Member::Letter(letter),
            };
            // `a-z`; a hyphen at an end of the class, or beside a set, is itself.
            let mut ahead = self.rest.clone();
            let is_range = ahead.next() == Some('-') && ahead.next().is_some_and(|letter| letter != ']');
            match first {
                Member::Letter(_) | Member::Half(_) if is_range => {
                    self.rest.next();
                    let last = match self.rest.next() {
                        Some('\\') => self.member()?,
                        Some(letter) => Member::Letter(letter),
                        None => return Err("a class without an end".to_owned()),
                    };
                    match (first.code(), last.code()) {
                        (Some(from), Some(to)) if from <= to => set.add(&Set::between(from, to)),
                        (Some(_), Some(_)) => return Err("a range that ends before it begins".to_owned()),
                        _ => return Err("a range that ends in a set".to_owned()),
                    }
                }
                Member::Half(_) => {}
                Member::Letter(letter) => set.add(&Set::of(&[(letter, letter)])),
                Member::Set(other) => set.add(&other),
            }
        }
        if negated { set.negated() } else { set }.write(&mut self.out);
        Ok(())
    }

    /// What stands behind a backslash for a character or a set of them.
    fn member(&mut self) -> Result<Member, String> {
        let escaped = self.rest.next().ok_or("a backslash at the end")?;
        Ok(match escaped {
            'd' => Member::Set(Set::of(DIGITS)),
            'D' => Member::Set(Set::of(DIGITS).negated()),
            'w' => Member::Set(Set::of(WORD)),
            'W' => Member::Set(Set::of(WORD).negated()),
            's' => Member::Set(Set::of(SPACE)),
            'S' => Member::Set(Set::of(SPACE).negated()),
            'p' | 'P' => {
                let name = self.braced().ok_or_else(|| format!("`\\{escaped}` without a name in braces"))?;
                let set =
                    Set::property(&name).ok_or_else(|| format!("the property `\\{escaped}{{{name}}}`"))?;
                Member::Set(if escaped == 'P' { set.negated() } else { set })
            }
            'b' => Member::Letter('\u{8}'),
            't' => Member::Letter('\t'),
            'n' => Member::Letter('\n'),
            'v' => Member::Letter('\u{b}'),
            'f' => Member::Letter('\u{c}'),
            'r' => Member::Letter('\r'),
            '0' => Member::Letter('\0'),
            'c' => {
                let letter =
                    self.rest.next().filter(char::is_ascii_alphabetic).ok_or("`\\c` without a letter")?;
                Member::Letter(char::from(letter as u8 % 32))
            }
            'x' => self.hexadecimal(2)?,
            'u' if self.rest.peek() == Some(&'{') => {
                let digits = self.braced().ok_or("`\\u{` without an end")?;
                let code = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32);
                Member::Letter(code.ok_or_else(|| format!("`\\u{{{digits}}}`, which is no character"))?)
            }
            'u' => self.hexadecimal(4)?,
            letter if letter.is_ascii_alphanumeric() => return Err(format!("`\\{letter}`")),
            letter => Member::Letter(letter),
        })
    }

    fn braced(&mut self) -> Option<String> {
        self.rest.next_if_eq(&'{')?;
        let mut inside = String::new();
        loop {
            match self.rest.next()? {
                '}' => return Some(inside),
                letter => inside.push(letter),
            }
        }
    }

    /// A character by its code, or by those of a pair of surrogates.
    fn hexadecimal(&mut self, digits: usize) -> Result<Member, String> {
        let first = self.unit(digits)?;
        if let Some(letter) = char::from_u32(first) {
            return Ok(Member::Letter(letter));
        }
        let before = self.rest.clone();
        if (self.rest.next(), self.rest.next()) == (Some('\\'), Some('u'))
            && let Ok(second) = self.unit(4)
        {
            let units = [first, second].map(|unit| u16::try_from(unit).unwrap_or_default());
            if let Some(Ok(letter)) = char::decode_utf16(units).next() {
                return Ok(Member::Letter(letter));
            }
        }
        self.rest = before;
        Ok(Member::Half(first))
    }

    fn unit(&mut self, digits: usize) -> Result<u32, String> {
        let mut unit = 0;
        for _ in 0..digits {
            let digit = self.rest.next().and_then(|digit| digit.to_digit(16));
            unit = unit * 16 + digit.ok_or("a code without all its digits")?;
        }
        Ok(unit)
    }
}

enum Member {
    Letter(char),
    Set(Set),
    /// Half of a pair of surrogates, which no text has.
    Half(u32),
}

impl Member {
    fn code(&self) -> Option<u32> {
        match self {
            Self::Letter(letter) => Some(u32::from(*letter)),
            Self::Half(code) => Some(*code),
            Self::Set(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::translated;

    fn of(pattern: &str) -> String {
        translated(pattern).unwrap_or_else(|what| format!("! {what}"))
    }

    #[test]
    fn classes_and_anchors_are_those_of_ecma() {
        assert_eq!(of(r"^\d{3}[\w.$]\.\/$"), r"^[0-9]{3}[\$\.0-9A-Z_a-z]\./\z");
        assert_eq!(of(r"^[a-z]+$"), r"^[a-z]+\z");
        assert_eq!(of(r"[-+]?[ab\]]"), r"[\+\u002d]?[\]ab]");
        assert_eq!(of(r"[\d\-./]"), r"[\u002d-9]");
        assert_eq!(of("[]"), "(?!)");
        assert_eq!(of("æ(?:x|y)*?"), "æ(?:x|y)*?");
    }

    #[test]
    fn what_may_be_a_pair_of_surrogates_is_matched_as_one_character() {
        let pair = r"[\ud800-\udbff][\udc00-\udfff]";
        assert_eq!(of("^[^,]{3}$"), format!(r"^(?:[^,\ud800-\udfff]|{pair}){{3}}\z"));
        assert_eq!(of("a.b"), format!(r"a(?:[^\u000a\u000d\u2028\u2029\ud800-\udfff]|{pair})b"));
        assert_eq!(of(r"\D"), format!(r"(?:[^0-9\ud800-\udfff]|{pair})"));
        assert_eq!(of("😀+"), r"(?:\ud83d\ude00)+");
        assert_eq!(of(r"\u{1f600}\ud83d\ude00"), r"(?:\ud83d\ude00)(?:\ud83d\ude00)");
        assert_eq!(of(r"\ud83d"), "(?!)");
        assert_eq!(of(r"[\ud800-\udbff]"), "(?!)");
        assert_eq!(of(r"[a-\udfff]"), r"[a-\ud7ff]");
        assert_eq!(of("[a😀-😎]"), r"(?:[a]|\ud83d[\ude00-\ude0e])");
    }

    #[test]
    fn properties() {
        assert!(of(r"^\p{Lu}$").starts_with(r"^(?:[\p{Lu}]|\ud801[\udc00-\udc27"), "{}", of(r"\p{Lu}"));
        assert!(of(r"\P{L}").starts_with(r"(?:[^\p{L}\ud800-\udfff]|"), "{}", of(r"\P{L}"));
        assert!(of(r"[\P{L}a]").starts_with(r"(?:[\P{L}a-[\ud800-\udfff]]|"), "{}", of(r"[\P{L}a]"));
        assert!(of(r"\p{Script=Greek}").starts_with(r"(?:[\u0370-\u0373"), "{}", of(r"\p{Script=Greek}"));
        assert_eq!(of(r"\p{Script=Klingon}"), r"! the property `\p{Script=Klingon}`");
    }

    #[test]
    fn references_to_groups_stay() {
        assert_eq!(of(r"(a)\1(?<=b)"), r"(a)\1(?<=b)");
        assert_eq!(of(r"(?<a>a)\k<a>"), r"(?<a>a)\k<a>");
        assert_eq!(of(r"(?<a>a)(b)[(](?:c)\2\k<a>"), r"(?<1>a)(?<2>b)\((?:c)\k<2>\k<1>");
        assert_eq!(of(r"(?<$>a)"), r"(?<1>a)");
    }

    #[test]
    fn what_dotnet_does_otherwise_is_refused() {
        for (pattern, what) in [
            (r"(?<a>a)(b)\3", r"! a reference to no group"),
            (r"\q", r"! `\q`"),
            ("[b-a]", "! a range that ends before it begins"),
        ] {
            assert_eq!(of(pattern), what);
        }
    }
}
