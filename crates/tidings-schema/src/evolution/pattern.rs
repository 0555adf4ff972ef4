//! Regular expressions as automata: whether a text matches, and the shortest text that matches some and not others.
//!
//! Patterns are those of ECMA 262, unanchored. What is beyond finite automata (looking around, references back) is
//! unclear, never wrong.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    rc::Rc,
};

use regex_automata::{
    Anchored,
    dfa::{Automaton, StartKind, dense},
    util::{primitives::StateID, start, syntax},
};

/// What one automaton may need, in bytes.
const MEMORY: usize = 4 << 20;

/// How many states of the product are looked at.
const MOST_STATES: usize = 60_000;

/// Characters are counted up to here; longer texts are not made for patterns.
const MOST_LENGTH: u64 = 400;

type Automata = Option<Rc<dense::DFA<Vec<u32>>>>;

/// Every pattern that was met.
#[derive(Default)]
pub(super) struct Patterns {
    known: HashMap<String, Automata>,
}

/// What came of looking for a text.
pub(super) enum Found {
    Text(String),
    Nothing,
    Unclear,
}

impl Patterns {
    fn automaton(&mut self, pattern: &str) -> Automata {
        if let Some(known) = self.known.get(pattern) {
            return known.clone();
        }
        let made = make(pattern).map(Rc::new);
        self.known.insert(pattern.to_owned(), made.clone());
        made
    }

    /// Whether a text matches; none where the pattern is beyond automata.
    pub(super) fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        let dfa = self.automaton(pattern)?;
        let mut state = begin(&dfa)?;
        for byte in text.bytes() {
            state = dfa.next_state(state, byte);
            if dfa.is_quit_state(state) {
                return None;
            }
        }
        Some(dfa.is_match_state(dfa.next_eoi_state(state)))
    }

    /// A shortest text that matches the patterns that it should and no other, and is not one of those.
    pub(super) fn find(
        &mut self,
        patterns: &[(&str, bool)],
        least: u64,
        most: Option<u64>,
        except: &HashSet<&str>,
    ) -> Found {
        let mut sides: Vec<(Rc<dense::DFA<Vec<u32>>>, bool)> = Vec::new();
        let mut unclear = false;
        for (pattern, wanted) in patterns {
            match self.automaton(pattern) {
                Some(dfa) => sides.push((dfa, *wanted)),
                // Looked for without it: nothing there is nothing with it either.
                None => unclear = true,
            }
        }
        if !except.is_empty() {
            let mut texts: Vec<String> = except.iter().map(|text| regex_syntax::escape(text)).collect();
            texts.sort_unstable();
            match build(&format!("^(?:{})$", texts.join("|"))) {
                Some(dfa) => sides.push((Rc::new(dfa), false)),
                None => return Found::Unclear,
            }
        }
        // Whatever is found is text.
        let Some(any) = build("") else { return Found::Unclear };
        sides.push((Rc::new(any), true));
        match shortest(&sides, least, most) {
            Found::Text(_) if unclear => Found::Unclear,
            found => found,
        }
    }
}

/// The state of each automaton, and how many characters there were.
type Point = (Vec<StateID>, u64);

fn shortest(sides: &[(Rc<dense::DFA<Vec<u32>>>, bool)], least: u64, most: Option<u64>) -> Found {
    if least > MOST_LENGTH {
        return Found::Unclear;
    }
    // Beyond these, how long it is makes no difference.
    let counted = most.filter(|most| *most <= MOST_LENGTH).map_or(least, |most| most + 1);
    let Some(starts) = sides.iter().map(|(dfa, _)| begin(dfa)).collect::<Option<Vec<_>>>() else {
        return Found::Unclear;
    };
    let letters = letters(sides);
    let mut seen: HashMap<Point, usize> = HashMap::new();
    // Each with where it came from, and by which byte.
    let mut came: Vec<(usize, u8)> = vec![(0, 0)];
    let mut open: VecDeque<(Point, usize)> = VecDeque::new();
    let first = (starts, 0);
    seen.insert(first.clone(), 0);
    open.push_back((first, 0));
    while let Some(((states, count), number)) = open.pop_front() {
        let long_enough = count >= least && (counted == least || most.is_none_or(|most| count <= most));
        let accepted = long_enough
            && sides
                .iter()
                .zip(&states)
                .all(|((dfa, wanted), state)| dfa.is_match_state(dfa.next_eoi_state(*state)) == *wanted);
        if accepted {
            let text = spell(&came, number);
            let is_short = most.is_none_or(|most| text.chars().count() as u64 <= most);
            return if is_short { Found::Text(text) } else { Found::Unclear };
        }
        for byte in &letters {
            let is_new_character = *byte & 0xC0 != 0x80;
            let next_count = (count + u64::from(is_new_character)).min(counted);
            if most.is_some_and(|most| counted > most && next_count > most) {
                continue;
            }
            let mut next = Vec::with_capacity(states.len());
            let mut possible = true;
            for ((dfa, wanted), state) in sides.iter().zip(&states) {
                let state = dfa.next_state(*state, *byte);
                if dfa.is_quit_state(state) {
                    return Found::Unclear;
                }
                possible &= !(*wanted && dfa.is_dead_state(state));
                next.push(state);
            }
            let point = (next, next_count);
            if !possible || seen.contains_key(&point) {
                continue;
            }
            if seen.len() >= MOST_STATES {
                return Found::Unclear;
            }
            came.push((number, *byte));
            let number = came.len() - 1;
            seen.insert(point.clone(), number);
            open.push_back((point, number));
        }
    }
    Found::Nothing
}

fn spell(came: &[(usize, u8)], number: usize) -> String {
    let mut bytes = Vec::new();
    let mut at = number;
    while at > 0 {
        let Some((from, byte)) = came.get(at) else { break };
        bytes.push(*byte);
        at = *from;
    }
    bytes.reverse();
    String::from_utf8(bytes).unwrap_or_default()
}

/// One byte of each class that the automata tell apart; those that read well come first.
fn letters(sides: &[(Rc<dense::DFA<Vec<u32>>>, bool)]) -> Vec<u8> {
    let well = (b'a'..=b'z').chain(b'0'..=b'9').chain(b'A'..=b'Z').chain(b' '..=b'~');
    let mut seen = HashSet::new();
    let mut letters = Vec::new();
    for byte in well.chain(0..=255) {
        let class: (Vec<u8>, bool) =
            (sides.iter().map(|(dfa, _)| dfa.byte_classes().get(byte)).collect(), byte & 0xC0 == 0x80);
        if seen.insert(class) {
            letters.push(byte);
        }
    }
    letters
}

fn begin(dfa: &dense::DFA<Vec<u32>>) -> Option<StateID> {
    dfa.start_state(&start::Config::new().anchored(Anchored::Yes)).ok()
}

fn make(pattern: &str) -> Option<dense::DFA<Vec<u32>>> {
    build(&jsonschema_regex::to_rust_regex(pattern).ok()?)
}

/// Matches a whole text in which the pattern occurs.
fn build(pattern: &str) -> Option<dense::DFA<Vec<u32>>> {
    let config = dense::Config::new()
        .start_kind(StartKind::Anchored)
        .dfa_size_limit(Some(MEMORY))
        .determinize_size_limit(Some(MEMORY));
    dense::Builder::new()
        .configure(config)
        .syntax(syntax::Config::new().nest_limit(100))
        .build(&format!("(?s:.)*(?:{pattern})(?s:.)*"))
        .ok()
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
