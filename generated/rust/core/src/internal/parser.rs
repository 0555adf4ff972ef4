//! From JSON text to its tree. What is JSON is what `serde_json` takes for it (RFC 8259).

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::node::{Members, Node};

/// Why there is no tree of a text.
#[derive(Debug)]
pub enum Unreadable {
    NotJson,
    TooDeep,
}

/// Arrays and objects inside each other; `serde_json` reads as many.
const DEEPEST: usize = 127;

/// The tree of a text that is one JSON value and white space around it.
pub(super) fn parse(text: &str) -> Result<Node<'_>, Unreadable> {
    let mut parser = Parser { text, at: 0 };
    let node = parser.value(0)?;
    parser.skip_space();
    match parser.peek() {
        None => Ok(node),
        Some(_) => Err(Unreadable::NotJson),
    }
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn skip_space(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
    }

    /// The byte after white space.
    fn after_space(&mut self) -> Option<u8> {
        self.skip_space();
        self.next()
    }

    fn expect(&mut self, rest: &str) -> Result<(), Unreadable> {
        let found = self.text.as_bytes().get(self.at..self.at + rest.len());
        if found != Some(rest.as_bytes()) {
            return Err(Unreadable::NotJson);
        }
        self.at += rest.len();
        Ok(())
    }

    /// The text from a place up to the present one, both of which are between characters.
    fn since(&self, start: usize) -> Result<&'a str, Unreadable> {
        self.text.get(start..self.at).ok_or(Unreadable::NotJson)
    }

    fn value(&mut self, depth: usize) -> Result<Node<'a>, Unreadable> {
        let first = self.after_space().ok_or(Unreadable::NotJson)?;
        if matches!(first, b'{' | b'[') && depth == DEEPEST {
            return Err(Unreadable::TooDeep);
        }
        match first {
            b'{' => self.object(depth + 1),
            b'[' => self.array(depth + 1),
            b'"' => self.string().map(Node::Text),
            b't' => self.expect("rue").map(|()| Node::Boolean(true)),
            b'f' => self.expect("alse").map(|()| Node::Boolean(false)),
            b'n' => self.expect("ull").map(|()| Node::Null),
            _ => self.number(),
        }
    }

    fn array(&mut self, depth: usize) -> Result<Node<'a>, Unreadable> {
        let mut items = Vec::new();
        self.skip_space();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(Node::Array(items));
        }
        loop {
            items.push(self.value(depth)?);
            match self.after_space() {
                Some(b',') => {}
                Some(b']') => return Ok(Node::Array(items)),
                _ => return Err(Unreadable::NotJson),
            }
        }
    }

    fn object(&mut self, depth: usize) -> Result<Node<'a>, Unreadable> {
        let mut members = Members::new();
        self.skip_space();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(Node::Object(members));
        }
        loop {
            if self.after_space() != Some(b'"') {
                return Err(Unreadable::NotJson);
            }
            let name = self.string()?;
            if self.after_space() != Some(b':') {
                return Err(Unreadable::NotJson);
            }
            members.push((name, self.value(depth)?));
            match self.after_space() {
                Some(b',') => {}
                Some(b'}') => return Ok(Node::Object(distinct(members))),
                _ => return Err(Unreadable::NotJson),
            }
        }
    }

    /// A text whose quote has been read; `serde_json` reads what is spelled with escapes.
    fn string(&mut self) -> Result<Cow<'a, str>, Unreadable> {
        let start = self.at - 1;
        let mut escapes = false;
        loop {
            match self.next() {
                Some(b'"') => break,
                Some(b'\\') => {
                    escapes = true;
                    self.at += 1;
                }
                None | Some(0..=0x1f) => return Err(Unreadable::NotJson),
                Some(_) => {}
            }
        }
        let quoted = self.since(start)?;
        let plain = quoted.get(1..quoted.len() - 1).filter(|_| !escapes);
        match plain {
            Some(plain) => Ok(Cow::Borrowed(plain)),
            None => serde_json::from_str(quoted)
                .map(Cow::Owned)
                .map_err(|_| Unreadable::NotJson),
        }
    }

    /// A number whose first character has been read.
    fn number(&mut self) -> Result<Node<'a>, Unreadable> {
        self.at -= 1;
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        if self.peek() == Some(b'0') {
            self.at += 1;
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        self.since(start).map(Node::Number)
    }

    /// At least one digit.
    fn digits(&mut self) -> Result<(), Unreadable> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start {
            Err(Unreadable::NotJson)
        } else {
            Ok(())
        }
    }
}

/// Of a name that stands twice, the last value counts, in the place of the first.
pub(super) fn distinct<N: Clone + Ord, V>(entries: Vec<(N, V)>) -> Vec<(N, V)> {
    let mut names: Vec<&N> = entries.iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    if names.windows(2).all(|pair| pair[0] != pair[1]) {
        return entries;
    }
    let mut places: BTreeMap<N, usize> = BTreeMap::new();
    let mut settled: Vec<(N, V)> = Vec::with_capacity(entries.len());
    for (name, value) in entries {
        let place = *places.entry(name.clone()).or_insert(settled.len());
        match settled.get_mut(place) {
            Some((_, earlier)) => *earlier = value,
            None => settled.push((name, value)),
        }
    }
    settled
}
