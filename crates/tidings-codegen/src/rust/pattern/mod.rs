//! Regular expressions as tables: ECMA 262 in, a minimal automaton out, so that a package needs no regular
//! expressions of its own.
//!
//! The automaton reads characters by their classes: those that the expression does not tell apart are one
//! letter of a small alphabet. `\p{Lu}` is many ranges of characters then, but few states.

mod alphabet;
mod translate;

use std::collections::{BTreeMap, HashMap};

use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::util::start;
use regex_automata::{Anchored, dfa::Automaton, dfa::StartKind, dfa::dense};

use self::alphabet::Alphabet;

/// An automaton that reads a text character by character.
#[derive(Debug)]
pub(super) struct Table {
    /// The characters at which another class begins, with the class.
    pub(super) classes: Vec<(u32, u8)>,
    /// How many classes there are.
    pub(super) width: usize,
    /// The state that follows: a row a state, a column a class.
    pub(super) next: Vec<u16>,
    /// The state in which a text begins.
    pub(super) start: usize,
    /// States from this one on are those in which a text may end.
    pub(super) accepting: usize,
}

/// The most entries of a table.
const LARGEST: usize = 8192;
/// The most memory on the way there.
const MEMORY: usize = 1 << 20;

/// Compiles a pattern.
///
/// # Errors
/// What about it cannot be a table.
pub(super) fn compile(pattern: &str) -> Result<Table, String> {
    let translated = translate::translate(pattern)?;
    let too_large = || "an automaton that is too large".to_owned();
    let expression =
        regex_syntax::parse(&translated).map_err(|_| "what is no regular expression".to_owned())?;
    let alphabet = Alphabet::of(&expression).ok_or_else(too_large)?;
    let letters = alphabet.spell(&expression)?;
    let nfa = thompson::Compiler::new()
        .configure(thompson::Config::new().utf8(false).nfa_size_limit(Some(MEMORY)))
        .build_from_hir(&letters)
        .map_err(|_| too_large())?;
    let config = dense::Config::new()
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(MEMORY))
        .determinize_size_limit(Some(MEMORY));
    let dfa = dense::Builder::new().configure(config).build_from_nfa(&nfa).map_err(|_| too_large())?;
    let states = explore(&dfa, &alphabet.letters).ok_or_else(too_large)?;
    let table = minimise(&states, &alphabet);
    if table.next.len() + table.classes.len() > LARGEST { Err(too_large()) } else { Ok(table) }
}

/// One state: whether a text may end here, and what follows each letter.
struct State {
    accepting: bool,
    next: Vec<usize>,
}

/// The states that can be reached. Once a match is found, whatever follows is accepted.
fn explore(dfa: &dense::DFA<Vec<u32>>, letters: &[u8]) -> Option<Vec<State>> {
    const MOST: usize = 4096;
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::No)).ok()?;
    let mut numbers: HashMap<StateID, usize> = HashMap::from([(start, 0)]);
    let mut found = vec![start];
    let mut states = Vec::new();
    while let Some(&id) = found.get(states.len()) {
        let number = states.len();
        if dfa.is_match_state(id) {
            states.push(State { accepting: true, next: vec![number; letters.len()] });
            continue;
        }
        let mut next = Vec::with_capacity(letters.len());
        for letter in letters {
            let to = dfa.next_state(id, *letter);
            let number = *numbers.entry(to).or_insert_with(|| {
                found.push(to);
                found.len() - 1
            });
            next.push(number);
        }
        if found.len() > MOST {
            return None;
        }
        states.push(State { accepting: dfa.is_match_state(dfa.next_eoi_state(id)), next });
    }
    Some(states)
}

/// Joins states that no text tells apart (Moore's algorithm).
fn minimise(states: &[State], alphabet: &Alphabet) -> Table {
    let mut groups: Vec<usize> = states.iter().map(|state| usize::from(state.accepting)).collect();
    let mut count = 0;
    loop {
        let mut numbers: HashMap<(usize, Vec<usize>), usize> = HashMap::new();
        let refined: Vec<usize> = states
            .iter()
            .zip(&groups)
            .map(|(state, group)| {
                let next = state.next.iter().map(|to| groups.get(*to).copied().unwrap_or_default());
                let fresh = numbers.len();
                *numbers.entry((*group, next.collect())).or_insert(fresh)
            })
            .collect();
        groups = refined;
        if numbers.len() == count {
            break;
        }
        count = numbers.len();
    }
    let mut members: Vec<Option<&State>> = vec![None; count];
    for (state, group) in states.iter().zip(&groups) {
        if let Some(member) = members.get_mut(*group) {
            member.get_or_insert(state);
        }
    }
    table(&members, &groups, alphabet)
}

/// Writes the groups of states down: those in which a text may end come last.
fn table(members: &[Option<&State>], groups: &[usize], alphabet: &Alphabet) -> Table {
    let accepts = |group: &usize| members.get(*group).copied().flatten().is_some_and(|state| state.accepting);
    let (mut order, last): (Vec<usize>, Vec<usize>) = (0..members.len()).partition(|group| !accepts(group));
    let accepting = order.len();
    order.extend(last);
    let number = |group: usize| order.iter().position(|known| *known == group).unwrap_or_default();
    let rows: Vec<Vec<u16>> = order
        .iter()
        .map(|group| {
            let state = members.get(*group).copied().flatten();
            let next = state.map(|state| state.next.as_slice()).unwrap_or_default();
            let to = next.iter().map(|to| number(groups.get(*to).copied().unwrap_or_default()));
            to.map(|to| u16::try_from(to).unwrap_or(u16::MAX)).collect()
        })
        .collect();
    // Letters that no state tells apart are one.
    let mut columns: BTreeMap<Vec<u16>, u8> = BTreeMap::new();
    let mut shown: Vec<Vec<u16>> = Vec::new();
    let mut classes: Vec<(u32, u8)> = Vec::new();
    for (character, letter) in &alphabet.ranges {
        let column: Vec<u16> = rows.iter().map(|row| row.get(*letter).copied().unwrap_or_default()).collect();
        let fresh = u8::try_from(columns.len()).unwrap_or(u8::MAX);
        let class = *columns.entry(column.clone()).or_insert_with(|| {
            shown.push(column);
            fresh
        });
        if classes.last().is_none_or(|(_, last)| *last != class) {
            classes.push((*character, class));
        }
    }
    let next =
        (0..rows.len()).flat_map(|row| shown.iter().filter_map(move |column| column.get(row).copied()));
    let start = number(groups.first().copied().unwrap_or_default());
    Table { width: shown.len(), next: next.collect(), classes, start, accepting }
}

#[cfg(test)]
mod tests;
