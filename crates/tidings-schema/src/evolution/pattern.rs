//! Patterns, as readers check them: whether a text matches, and the shortest text that matches some and not others.
//!
//! What no reader checks (looking around, references to groups) is unclear, never wrong.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    fmt::Write as _,
    rc::Rc,
};

use crate::pattern::{Automaton, Pattern};

/// How many states of the product are looked at.
const MOST_STATES: usize = 60_000;

/// Characters are counted up to here; longer texts are not made for patterns.
const MOST_LENGTH: u64 = 400;

type Compiled = Option<Rc<Automaton>>;

/// Every pattern that was met.
#[derive(Default)]
pub(super) struct Patterns {
    known: HashMap<String, Compiled>,
}

/// What came of looking for a text.
pub(super) enum Found {
    Text(String),
    Nothing,
    Unclear,
}

impl Patterns {
    fn automaton(&mut self, pattern: &str) -> Compiled {
        if let Some(known) = self.known.get(pattern) {
            return known.clone();
        }
        let made = make(pattern);
        self.known.insert(pattern.to_owned(), made.clone());
        made
    }

    /// Whether a text matches; none where the pattern is beyond automata.
    pub(super) fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        Some(self.automaton(pattern)?.is_match(text))
    }

    /// A shortest text that matches the patterns that it should and no other, and is not one of those.
    pub(super) fn find(
        &mut self,
        patterns: &[(&str, bool)],
        least: u64,
        most: Option<u64>,
        except: &HashSet<&str>,
    ) -> Found {
        let mut sides: Vec<(Rc<Automaton>, bool)> = Vec::new();
        let mut unclear = false;
        for (pattern, wanted) in patterns {
            match self.automaton(pattern) {
                Some(automaton) => sides.push((automaton, *wanted)),
                // Looked for without it: nothing there is nothing with it either.
                None => unclear = true,
            }
        }
        if !except.is_empty() {
            match make(&one_of(except)) {
                Some(automaton) => sides.push((automaton, false)),
                None => return Found::Unclear,
            }
        }
        match shortest(&sides, least, most) {
            Found::Text(_) if unclear => Found::Unclear,
            found => found,
        }
    }
}

fn make(pattern: &str) -> Compiled {
    Pattern::compile(pattern).ok().map(|pattern| Rc::new(pattern.automaton))
}

/// A pattern of these texts.
fn one_of(texts: &HashSet<&str>) -> String {
    let mut texts: Vec<&str> = texts.iter().copied().collect();
    texts.sort_unstable();
    let mut pattern = String::from("^(?:");
    for (at, text) in texts.into_iter().enumerate() {
        if at > 0 {
            pattern.push('|');
        }
        for letter in text.chars() {
            let _ = write!(pattern, "\\u{{{:x}}}", u32::from(letter));
        }
    }
    pattern + ")$"
}

/// The state of each automaton, and how many characters there were.
type Point = (Vec<usize>, u64);

fn shortest(sides: &[(Rc<Automaton>, bool)], least: u64, most: Option<u64>) -> Found {
    if least > MOST_LENGTH {
        return Found::Unclear;
    }
    // Beyond these, how long it is makes no difference.
    let counted = most.filter(|most| *most <= MOST_LENGTH).map_or(least, |most| most + 1);
    let starts = sides.iter().map(|(automaton, _)| automaton.start).collect();
    let letters = letters(sides);
    let mut seen: HashSet<Point> = HashSet::new();
    // Each with where it came from, and by which character.
    let mut came: Vec<(usize, char)> = vec![(0, '\0')];
    let mut open: VecDeque<(Point, usize)> = VecDeque::new();
    let first = (starts, 0);
    seen.insert(first.clone());
    open.push_back((first, 0));
    while let Some(((states, count), number)) = open.pop_front() {
        let long_enough = count >= least && (counted == least || most.is_none_or(|most| count <= most));
        let accepted = long_enough
            && sides
                .iter()
                .zip(&states)
                .all(|((automaton, wanted), state)| (*state >= automaton.accepting) == *wanted);
        if accepted {
            let text = spell(&came, number);
            let is_short = most.is_none_or(|most| text.chars().count() as u64 <= most);
            return if is_short { Found::Text(text) } else { Found::Unclear };
        }
        let next_count = (count + 1).min(counted);
        if most.is_some_and(|most| counted > most && next_count > most) {
            continue;
        }
        for letter in &letters {
            let step = |((automaton, _), state): (&(Rc<Automaton>, bool), &usize)| {
                automaton.step(*state, u32::from(*letter))
            };
            let next: Vec<usize> = sides.iter().zip(&states).map(step).collect();
            let possible = sides.iter().zip(&next).all(|((automaton, wanted), state)| {
                if *wanted { !automaton.is_dead(*state) } else { !automaton.is_decided(*state) }
            });
            let point = (next, next_count);
            if !possible || seen.contains(&point) {
                continue;
            }
            if seen.len() >= MOST_STATES {
                return Found::Unclear;
            }
            came.push((number, *letter));
            let number = came.len() - 1;
            seen.insert(point.clone());
            open.push_back((point, number));
        }
    }
    Found::Nothing
}

fn spell(came: &[(usize, char)], number: usize) -> String {
    let mut letters = Vec::new();
    let mut at = number;
    while at > 0 {
        let Some((from, letter)) = came.get(at) else { break };
        letters.push(*letter);
        at = *from;
    }
    letters.iter().rev().collect()
}

/// One character of each class that the automata tell apart; those that read well come first.
fn letters(sides: &[(Rc<Automaton>, bool)]) -> Vec<char> {
    let well = ('a'..='z').chain('0'..='9').chain('A'..='Z').chain(' '..='~');
    let begins = sides.iter().flat_map(|(automaton, _)| &automaton.classes);
    // A class that begins among the surrogates goes on behind them, or has no character.
    let begins = begins.map(|(first, _)| char::from_u32(*first).unwrap_or('\u{e000}'));
    let mut others: Vec<char> = begins.collect();
    others.sort_unstable();
    others.dedup();
    let mut seen = HashSet::new();
    let mut letters = Vec::new();
    for letter in well.chain(others) {
        let class: Vec<u8> = sides.iter().map(|(automaton, _)| automaton.class(u32::from(letter))).collect();
        if seen.insert(class) {
            letters.push(letter);
        }
    }
    letters
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(patterns: &[(&str, bool)], least: u64, most: Option<u64>) -> Option<String> {
        match Patterns::default().find(patterns, least, most, &HashSet::new()) {
            Found::Text(text) => Some(text),
            Found::Nothing => None,
            Found::Unclear => Some("unclear".to_owned()),
        }
    }

    #[test]
    fn a_text_is_found_or_there_is_none() {
        assert_eq!(find(&[("^b+$", true)], 3, None).as_deref(), Some("bbb"));
        assert_eq!(find(&[("^[ab]$", true), ("^a", false)], 0, None).as_deref(), Some("b"));
        assert_eq!(find(&[("^a{2,3}$", true), ("^a+$", false)], 0, None), None);
        assert_eq!(find(&[("^a+$", true)], 2, Some(1)), None);
        assert_eq!(find(&[("^a{5}$", true)], 0, Some(4)), None);
        assert_eq!(find(&[("^æ$", true)], 1, Some(1)).as_deref(), Some("æ"));
        assert_eq!(find(&[("", false)], 0, None), None);
        assert_eq!(find(&[(r"^\d$", true), ("^[0-9]$", false)], 0, None), None);
        assert_eq!(find(&[("(?=a)", true)], 0, None).as_deref(), Some("unclear"));
    }

    #[test]
    fn texts_match_anywhere_unless_anchored() {
        let mut patterns = Patterns::default();
        assert_eq!(patterns.matches("b", "abc"), Some(true));
        assert_eq!(patterns.matches("^b", "abc"), Some(false));
        assert_eq!(patterns.matches("c$", "abc"), Some(true));
    }
}
