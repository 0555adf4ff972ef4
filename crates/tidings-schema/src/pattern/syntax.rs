//! The grammar of ECMA 262 (22.2.1) with the flag `u`.
//!
//! Beyond the grammar, what everybody reads in one way is taken: an escaped character that needs no escape and is no
//! letter or digit (`\-`, `\@`, `\ `), and a hyphen beside a set (`[\w-.]`). [`Expression::strict`] spells these as the
//! grammar does.

mod class;
mod escape;

use super::set::{LINE_TERMINATORS, Set};
use super::unsupported::Unsupported;

/// How deep groups may nest.
const DEEPEST: usize = 200;

/// How long a pattern may be, in bytes.
const LONGEST: usize = 1 << 16;

/// A regular expression; groups, their names and laziness are gone, because they have no say in what matches.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Empty,
    Set(Set),
    /// `^`.
    Start,
    /// `$`.
    End,
    /// `\b`, or `\B` where it is not.
    Boundary(bool),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Repeat {
        node: Box<Node>,
        least: u32,
        most: Option<u32>,
    },
}

/// What a pattern means.
pub(super) struct Expression {
    pub(super) root: Node,
    /// The pattern in the spelling of the grammar.
    pub(super) strict: String,
}

/// Reads a pattern.
///
/// # Errors
/// What the pattern has that no automaton can decide, or that ECMA 262 refuses.
pub(super) fn parse(source: &str) -> Result<Expression, Unsupported> {
    if source.len() > LONGEST {
        return Err(Unsupported::TooLarge);
    }
    let mut parser = Parser {
        rest: source,
        strict: String::with_capacity(source.len()),
        depth: 0,
        groups: 0,
        names: Vec::new(),
        numbered: 0,
        referred: Vec::new(),
        not_regular: None,
    };
    let root = parser.choice()?;
    if parser.peek().is_some() {
        return refuse("a `)` without a `(`");
    }
    if parser.numbered > parser.groups {
        return refuse(format!("`\\{}` refers to no group", parser.numbered));
    }
    if let Some(name) = parser.referred.iter().find(|name| !parser.names.contains(name)) {
        return refuse(format!("`\\k<{name}>` refers to no group"));
    }
    match parser.not_regular {
        Some(what) => Err(Unsupported::NotRegular(what)),
        None => Ok(Expression { root, strict: parser.strict }),
    }
}

fn refuse<T>(why: impl Into<String>) -> Result<T, Unsupported> {
    Err(Unsupported::NotEcma(why.into()))
}

struct Parser<'a> {
    rest: &'a str,
    /// What has been read, in the spelling of the grammar.
    strict: String,
    depth: usize,
    /// How many groups have a number.
    groups: usize,
    names: Vec<&'a str>,
    /// The greatest number that a reference has.
    numbered: usize,
    /// The names that references have.
    referred: Vec<&'a str>,
    /// Something that the grammar has and automata have not.
    not_regular: Option<&'static str>,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    /// The next character, which is written as it stands.
    fn next(&mut self) -> Option<char> {
        let letter = self.skip()?;
        self.strict.push(letter);
        Some(letter)
    }

    /// The next character, which is not written.
    fn skip(&mut self) -> Option<char> {
        let letter = self.peek()?;
        self.rest = self.rest.get(letter.len_utf8()..).unwrap_or_default();
        Some(letter)
    }

    fn take(&mut self, text: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(text) else { return false };
        self.rest = rest;
        self.strict.push_str(text);
        true
    }

    /// What stands before a character, which is taken too.
    fn until(&mut self, end: char) -> Option<&'a str> {
        let (inside, rest) = self.rest.split_once(end)?;
        self.strict.push_str(inside);
        self.strict.push(end);
        self.rest = rest;
        Some(inside)
    }

    fn choice(&mut self) -> Result<Node, Unsupported> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(Unsupported::TooLarge);
        }
        let mut branches = vec![self.sequence()?];
        while self.take("|") {
            branches.push(self.sequence()?);
        }
        self.depth -= 1;
        Ok(if branches.len() == 1 { branches.remove(0) } else { Node::Choice(branches) })
    }

    fn sequence(&mut self) -> Result<Node, Unsupported> {
        let mut parts = Vec::new();
        while self.peek().is_some_and(|letter| !matches!(letter, '|' | ')')) {
            let (node, is_atom) = self.term()?;
            parts.push(self.repeated(node, is_atom)?);
        }
        Ok(match parts.len() {
            0 => Node::Empty,
            1 => parts.remove(0),
            _ => Node::Sequence(parts),
        })
    }

    /// A term without what repeats it, and whether anything may.
    fn term(&mut self) -> Result<(Node, bool), Unsupported> {
        let Some(letter) = self.peek() else { return Ok((Node::Empty, false)) };
        match letter {
            '\\' => return self.escape(),
            '(' => return self.group(),
            '[' => return Ok((Node::Set(self.class()?), true)),
            '*' | '+' | '?' => return refuse(format!("nothing stands before `{letter}`")),
            '{' | '}' | ']' => {
                return refuse(format!("a `{letter}` that stands for itself is written `\\{letter}`"));
            }
            _ => self.next(),
        };
        Ok(match letter {
            '^' => (Node::Start, false),
            '$' => (Node::End, false),
            '.' => (Node::Set(Set::of(LINE_TERMINATORS.iter().copied()).negated()), true),
            letter => (Node::Set(Set::one(u32::from(letter))), true),
        })
    }

    fn group(&mut self) -> Result<(Node, bool), Unsupported> {
        self.next();
        let mut is_atom = true;
        if self.take("?:") {
        } else if self.take("?=") || self.take("?!") {
            self.not_regular = Some("a look-ahead");
            is_atom = false;
        } else if self.take("?<=") || self.take("?<!") {
            self.not_regular = Some("a look-behind");
            is_atom = false;
        } else if self.take("?<") {
            let name = self.name()?;
            if self.names.contains(&name) {
                return refuse(format!("two groups are called `{name}`"));
            }
            self.names.push(name);
            self.groups += 1;
        } else if self.rest.starts_with('?') {
            let what: String = self.rest.chars().take(3).collect();
            return refuse(format!("`({what}` begins no group"));
        } else {
            self.groups += 1;
        }
        let inside = self.choice()?;
        if self.take(")") { Ok((inside, is_atom)) } else { refuse("a `(` without a `)`") }
    }

    /// The name of a group, behind its `<`.
    fn name(&mut self) -> Result<&'a str, Unsupported> {
        let name = self.until('>').unwrap_or_default();
        let is_start = |letter: char| letter.is_alphabetic() || matches!(letter, '$' | '_');
        let is_part = |letter: char| letter.is_alphanumeric() || matches!(letter, '$' | '_');
        if name.starts_with(is_start) && name.chars().all(is_part) {
            Ok(name)
        } else {
            refuse("a group whose name is no identifier")
        }
    }

    fn repeated(&mut self, node: Node, is_atom: bool) -> Result<Node, Unsupported> {
        let (least, most) = match self.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                let Some(counts) = counts(self.rest) else {
                    return refuse("a `{` that stands for itself is written `\\{`");
                };
                counts
            }
            _ => return Ok(node),
        };
        if !is_atom {
            return refuse("nothing that can be repeated stands before a repetition");
        }
        if most.is_some_and(|most| most < least) {
            return refuse(format!("`{{{least},{}}}` ends before it begins", most.unwrap_or_default()));
        }
        if self.next() == Some('{') {
            self.until('}');
        }
        self.take("?");
        Ok(Node::Repeat { node: Box::new(node), least, most })
    }
}

/// `{2}`, `{2,}`, `{2,5}`. A number that no text reaches is as good as any other.
fn counts(text: &str) -> Option<(u32, Option<u32>)> {
    let (inside, _) = text.strip_prefix('{')?.split_once('}')?;
    let number = |digits: &str| {
        let is_number = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
        is_number.then(|| digits.parse().unwrap_or(u32::MAX))
    };
    match inside.split_once(',') {
        None => number(inside).map(|count| (count, Some(count))),
        Some((least, "")) => Some((number(least)?, None)),
        Some((least, most)) => Some((number(least)?, Some(number(most)?))),
    }
}
