//! The automaton that is in one state at a time (by sets of states), for a search anywhere in the text.

use std::collections::HashMap;

use super::classes::Alphabet;
use super::nfa::{Nfa, State};
use super::unsupported::Unsupported;

/// How many states there may be.
const MOST: usize = 12_000;

/// How many steps from state to state building may take; the limit that pathological patterns meet first.
const MOST_WORK: usize = 10_000_000;

/// How many entries the table of all states may have.
const MOST_ENTRIES: usize = 1 << 20;

/// One state: whether a text may end here, and what follows each class.
pub(super) struct Row {
    pub(super) accepting: bool,
    pub(super) next: Vec<usize>,
}

/// What was before, as far as something depends on it.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Before {
    Nothing,
    Word,
    Other,
}

/// What comes, as far as something depends on it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum After {
    Nothing,
    Word,
    Other,
}

/// The states of the other automaton behind the last character, in order. Its first state is always among them: a
/// match may begin anywhere.
type Key = (Before, Vec<usize>);

/// The automaton; the text begins in the first state.
///
/// # Errors
/// It would be too large.
pub(super) fn states(nfa: &Nfa, alphabet: &Alphabet) -> Result<Vec<Row>, Unsupported> {
    let sets = alphabet.sets();
    let first: Key =
        (if nfa.has_start || nfa.has_boundary { Before::Nothing } else { Before::Other }, Vec::new());
    let mut numbers: HashMap<Key, usize> = HashMap::from([(first.clone(), 0)]);
    let mut keys = vec![first];
    let mut rows: Vec<Row> = Vec::new();
    let mut search = Search { nfa, seen: vec![0; nfa.states.len()], mark: 0, work: 0 };
    let mut matched: Option<usize> = None;
    while let Some((before, key)) = keys.get(rows.len()).cloned() {
        let number = rows.len();
        if matched == Some(number) {
            rows.push(Row { accepting: true, next: vec![number; alphabet.len()] });
            continue;
        }
        let accepting = search.reach(&key, before, After::Nothing).is_none();
        let others = search.reach(&key, before, After::Other);
        let words = if nfa.has_boundary { search.reach(&key, before, After::Word) } else { None };
        let mut next = Vec::with_capacity(alphabet.len());
        for (class, is_word) in alphabet.is_word.iter().enumerate() {
            let reached = if *is_word { &words } else { &others };
            let number = if let Some(reached) = reached {
                search.work += reached.len() + 1;
                let step = |(set, to): &(usize, usize)| {
                    let holds = sets.get(*set).and_then(|classes| classes.get(class));
                    holds.copied().unwrap_or_default().then_some(*to)
                };
                let mut key: Vec<usize> = reached.iter().filter_map(step).collect();
                key.sort_unstable();
                key.dedup();
                let before = match (nfa.has_boundary, is_word) {
                    (true, true) => Before::Word,
                    _ => Before::Other,
                };
                add(&mut numbers, &mut keys, (before, key))
            } else {
                // The pattern has matched, and what follows makes no difference.
                *matched.get_or_insert_with(|| {
                    keys.push((Before::Nothing, vec![usize::MAX]));
                    keys.len() - 1
                })
            };
            next.push(number);
        }
        rows.push(Row { accepting, next });
        let is_large = keys.len() > MOST || rows.len() * alphabet.len() > MOST_ENTRIES;
        if is_large || search.work > MOST_WORK {
            return Err(Unsupported::TooLarge);
        }
    }
    Ok(rows)
}

fn add(numbers: &mut HashMap<Key, usize>, keys: &mut Vec<Key>, key: Key) -> usize {
    if let Some(number) = numbers.get(&key) {
        return *number;
    }
    keys.push(key.clone());
    numbers.insert(key, keys.len() - 1);
    keys.len() - 1
}

/// Goes through states that need no character.
struct Search<'n> {
    nfa: &'n Nfa,
    /// By state: the search that has seen it last.
    seen: Vec<u32>,
    mark: u32,
    work: usize,
}

impl Search<'_> {
    /// The sets that may come next, each with the state behind it; none where the pattern has matched.
    fn reach(&mut self, key: &[usize], before: Before, after: After) -> Option<Vec<(usize, usize)>> {
        self.mark += 1;
        let mut open: Vec<usize> = key.iter().copied().chain([self.nfa.start]).collect();
        let mut found = Vec::new();
        while let Some(number) = open.pop() {
            let (Some(seen), Some(state)) = (self.seen.get_mut(number), self.nfa.states.get(number)) else {
                continue;
            };
            if std::mem::replace(seen, self.mark) == self.mark {
                continue;
            }
            self.work += 1;
            match state {
                State::Set(set, next) => found.push((*set, *next)),
                State::Split(one, other) => open.extend([*one, *other]),
                State::Start(next) if before == Before::Nothing => open.push(*next),
                State::End(next) if after == After::Nothing => open.push(*next),
                State::Boundary(wanted, next) => {
                    if *wanted == ((before == Before::Word) != (after == After::Word)) {
                        open.push(*next);
                    }
                }
                State::Start(_) | State::End(_) => {}
                State::Match => return None,
            }
        }
        Some(found)
    }
}
