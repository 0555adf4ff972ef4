//! Regular expressions as tables: ECMA 262 in, a minimal automaton over bytes out, so that a package needs no
//! regular expressions of its own.

mod translate;

use std::collections::{BTreeMap, HashMap};

use regex_automata::nfa::thompson;
use regex_automata::util::primitives::StateID;
use regex_automata::{Anchored, dfa::Automaton, dfa::StartKind, dfa::dense, util::start};

/// An automaton that reads a text byte by byte.
#[derive(Debug)]
pub(super) struct Table {
    /// The bytes at which another class begins, with the class.
    pub(super) classes: Vec<(u8, u8)>,
    /// How many classes there are.
    pub(super) width: usize,
    /// The state that follows: a row a state, a column a class.
    pub(super) next: Vec<u16>,
    /// The state in which a text begins.
    pub(super) start: usize,
    /// States from this one on are those in which a text may end.
    pub(super) accepting: usize,
}

/// The most entries of a table: 16 KB in the package that it becomes part of.
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
    let syntax = regex_automata::util::syntax::Config::new().unicode(true).utf8(true);
    let nfa = thompson::Compiler::new()
        .syntax(syntax)
        .configure(thompson::Config::new().nfa_size_limit(Some(MEMORY)).shrink(true))
        .build(&translated)
        .map_err(|error| {
            if error.size_limit().is_some() {
                too_large()
            } else {
                "what is no regular expression".to_owned()
            }
        })?;
    let config = dense::Config::new()
        .start_kind(StartKind::Unanchored)
        .dfa_size_limit(Some(MEMORY))
        .determinize_size_limit(Some(MEMORY));
    let dfa = dense::Builder::new().configure(config).build_from_nfa(&nfa).map_err(|_| too_large())?;
    let states = explore(&dfa).ok_or_else(too_large)?;
    let table = minimise(&states);
    if table.next.len() > LARGEST { Err(too_large()) } else { Ok(table) }
}

/// One state: whether a text may end here, and what follows each byte.
struct State {
    accepting: bool,
    next: Vec<usize>,
}

/// The states that can be reached. Once a match is found, whatever follows is accepted.
fn explore(dfa: &dense::DFA<Vec<u32>>) -> Option<Vec<State>> {
    const MOST: usize = 4096;
    let start = dfa.start_state(&start::Config::new().anchored(Anchored::No)).ok()?;
    let mut numbers: HashMap<StateID, usize> = HashMap::from([(start, 0)]);
    let mut found = vec![start];
    let mut states = Vec::new();
    while let Some(&id) = found.get(states.len()) {
        let number = states.len();
        if dfa.is_match_state(id) {
            states.push(State { accepting: true, next: vec![number; 256] });
            continue;
        }
        let mut next = Vec::with_capacity(256);
        for byte in u8::MIN..=u8::MAX {
            let to = dfa.next_state(id, byte);
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

/// Joins states that no text tells apart (Moore), and bytes that no state tells apart.
fn minimise(states: &[State]) -> Table {
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
    number(states, &groups, count)
}

/// Numbers the groups: those in which a text may end come last.
fn number(states: &[State], groups: &[usize], count: usize) -> Table {
    let mut members: Vec<Option<&State>> = vec![None; count];
    for (state, group) in states.iter().zip(groups) {
        if let Some(member) = members.get_mut(*group) {
            member.get_or_insert(state);
        }
    }
    let accepts = |group: &usize| members.get(*group).copied().flatten().is_some_and(|state| state.accepting);
    let (mut order, last): (Vec<usize>, Vec<usize>) = (0..count).partition(|group| !accepts(group));
    let accepting = order.len();
    order.extend(last);
    table(&members, groups, &order, accepting)
}

fn table(members: &[Option<&State>], groups: &[usize], order: &[usize], accepting: usize) -> Table {
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
    let mut columns: BTreeMap<Vec<u16>, u8> = BTreeMap::new();
    let mut classes: Vec<(u8, u8)> = Vec::new();
    let mut shown: Vec<Vec<u16>> = Vec::new();
    for byte in u8::MIN..=u8::MAX {
        let column: Vec<u16> =
            rows.iter().map(|row| row.get(usize::from(byte)).copied().unwrap_or_default()).collect();
        let fresh = u8::try_from(columns.len()).unwrap_or(u8::MAX);
        let class = *columns.entry(column.clone()).or_insert_with(|| {
            shown.push(column);
            fresh
        });
        if classes.last().is_none_or(|(_, last)| *last != class) {
            classes.push((byte, class));
        }
    }
    let width = shown.len();
    let next =
        (0..rows.len()).flat_map(|row| shown.iter().filter_map(move |column| column.get(row).copied()));
    let start = number(groups.first().copied().unwrap_or_default());
    Table { classes, width, next: next.collect(), start, accepting }
}
