//! The smallest automaton that decides the same, as a table.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::classes::Alphabet;
use super::dfa::Row;
use super::unsupported::Unsupported;

/// How many entries a table may have.
const LARGEST: usize = 1 << 15;

/// How many code points at which another class begins a table may have.
const MOST_RANGES: usize = 4096;

/// An automaton that reads a text character by character.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Automaton {
    /// The code points at which another class begins, with the class. The first one is 0.
    pub classes: Vec<(u32, u8)>,
    /// How many classes there are.
    pub width: usize,
    /// The state that follows: a row per state, a column per class. Where no text is accepted any more, the state is the
    /// first one; where every text is, the last.
    pub next: Vec<u16>,
    /// The state in which a text begins.
    pub start: usize,
    /// States from this one on are those in which a text may end.
    pub accepting: usize,
}

impl Automaton {
    /// Whether the pattern matches somewhere in a text.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        text.chars().fold(self.start, |state, letter| self.step(state, u32::from(letter))) >= self.accepting
    }

    /// The state behind a code point.
    #[must_use]
    pub fn step(&self, state: usize, code: u32) -> usize {
        let place = state * self.width + usize::from(self.class(code));
        self.next.get(place).map_or(0, |state| usize::from(*state))
    }

    /// The class of a code point.
    #[must_use]
    pub fn class(&self, code: u32) -> u8 {
        let place = self.classes.partition_point(|(first, _)| *first <= code).saturating_sub(1);
        self.classes.get(place).map_or(0, |(_, class)| *class)
    }

    /// Whether no text is accepted any more, whatever follows.
    #[must_use]
    pub fn is_dead(&self, state: usize) -> bool {
        state < self.accepting && self.stays(state)
    }

    /// Whether every text is accepted, whatever follows.
    #[must_use]
    pub fn is_decided(&self, state: usize) -> bool {
        state >= self.accepting && self.stays(state)
    }

    /// Whether nothing leads away from a state.
    fn stays(&self, state: usize) -> bool {
        let row = self.next.chunks(self.width.max(1)).nth(state).unwrap_or_default();
        row.iter().all(|next| usize::from(*next) == state)
    }
}

/// # Errors
/// The table would be too large.
pub(super) fn automaton(rows: &[Row], alphabet: &Alphabet) -> Result<Automaton, Unsupported> {
    let columns = columns(rows, alphabet.len());
    let groups = groups(rows, &columns);
    let table = table(rows, &groups, &columns, alphabet).ok_or(Unsupported::TooLarge)?;
    let is_large = table.next.len() > LARGEST || table.classes.len() > MOST_RANGES;
    if is_large { Err(Unsupported::TooLarge) } else { Ok(table) }
}

/// One class of each of those that no state tells apart.
fn columns(rows: &[Row], width: usize) -> Vec<usize> {
    let mut seen: HashMap<Vec<usize>, usize> = HashMap::new();
    for class in 0..width {
        let column = rows.iter().map(|row| row.next.get(class).copied().unwrap_or_default()).collect();
        seen.entry(column).or_insert(class);
    }
    let mut columns: Vec<usize> = seen.into_values().collect();
    columns.sort_unstable();
    columns
}

/// Groups of states that no text tells apart, by state (Hopcroft's algorithm).
fn groups(rows: &[Row], columns: &[usize]) -> Vec<usize> {
    let mut partition = Partition::of(rows);
    // By class and state: the states from which the class leads there.
    let mut from: Vec<Vec<Vec<usize>>> = Vec::with_capacity(columns.len());
    for class in columns {
        let mut sources = vec![Vec::new(); rows.len()];
        for (state, row) in rows.iter().enumerate() {
            let to = row.next.get(*class).copied().unwrap_or_default();
            if let Some(sources) = sources.get_mut(to) {
                sources.push(state);
            }
        }
        from.push(sources);
    }
    while let Some(group) = partition.open.pop() {
        if let Some(is_open) = partition.is_open.get_mut(group) {
            *is_open = false;
        }
        let members: Vec<usize> = partition.members(group).to_vec();
        for sources in &from {
            let sources = members.iter().filter_map(|state| sources.get(*state)).flatten();
            partition.split(sources);
        }
    }
    partition.group
}

/// States in groups: those of one group stand side by side.
struct Partition {
    order: Vec<usize>,
    /// By state: where it stands, and its group.
    place: Vec<usize>,
    group: Vec<usize>,
    /// By group: where it begins, where it ends, and how many of its first states are marked.
    bounds: Vec<(usize, usize, usize)>,
    /// Groups that others are to be split by.
    open: Vec<usize>,
    is_open: Vec<bool>,
}

impl Partition {
    fn of(rows: &[Row]) -> Self {
        let (mut order, last): (Vec<usize>, Vec<usize>) =
            (0..rows.len()).partition(|state| rows.get(*state).is_some_and(|row| row.accepting));
        let first = order.len();
        order.extend(last);
        let mut place = vec![0; rows.len()];
        for (at, state) in order.iter().enumerate() {
            if let Some(place) = place.get_mut(*state) {
                *place = at;
            }
        }
        let group = rows.iter().map(|row| usize::from(!row.accepting)).collect();
        let bounds = vec![(0, first, 0), (first, rows.len(), 0)];
        Self { order, place, group, bounds, open: vec![0, 1], is_open: vec![true, true] }
    }

    fn members(&self, group: usize) -> &[usize] {
        let (from, to, _) = self.bounds.get(group).copied().unwrap_or_default();
        self.order.get(from..to).unwrap_or_default()
    }

    /// Splits every group into the states that are given and the others.
    fn split<'s>(&mut self, states: impl Iterator<Item = &'s usize>) {
        let mut touched = Vec::new();
        for state in states {
            let (Some(&at), Some(&group)) = (self.place.get(*state), self.group.get(*state)) else {
                continue;
            };
            let Some((from, _, marked)) = self.bounds.get_mut(group) else { continue };
            let to = *from + *marked;
            if at < to {
                continue;
            }
            if *marked == 0 {
                touched.push(group);
            }
            *marked += 1;
            self.order.swap(at, to);
            for at in [at, to] {
                if let Some(place) = self.order.get(at).and_then(|state| self.place.get_mut(*state)) {
                    *place = at;
                }
            }
        }
        for group in touched {
            self.divide(group);
        }
    }

    /// Makes the marked states of a group a group of their own, unless all are.
    fn divide(&mut self, group: usize) {
        let fresh = self.bounds.len();
        let Some((from, to, marked)) = self.bounds.get_mut(group) else { return };
        let end = *from + std::mem::take(marked);
        if end == *to {
            return;
        }
        let bounds = (*from, end, 0);
        *from = end;
        let is_smaller = end - bounds.0 <= *to - end;
        self.bounds.push(bounds);
        for state in self.order.get(bounds.0..bounds.1).unwrap_or_default() {
            if let Some(group) = self.group.get_mut(*state) {
                *group = fresh;
            }
        }
        let was_open = self.is_open.get(group).copied().unwrap_or_default();
        self.is_open.push(was_open || is_smaller);
        if was_open || is_smaller {
            self.open.push(fresh);
        } else {
            self.open.push(group);
            if let Some(is_open) = self.is_open.get_mut(group) {
                *is_open = true;
            }
        }
    }
}

/// Writes the groups down in the order in which a text reaches them; none where there are too many.
fn table(rows: &[Row], groups: &[usize], columns: &[usize], alphabet: &Alphabet) -> Option<Automaton> {
    let group_of = |state: usize| groups.get(state).copied().unwrap_or_default();
    let mut members: BTreeMap<usize, &Row> = BTreeMap::new();
    let mut found = vec![group_of(0)];
    for (state, row) in rows.iter().enumerate() {
        members.entry(group_of(state)).or_insert(row);
    }
    let targets = |group: usize| {
        let next = members.get(&group).map(|row| row.next.as_slice()).unwrap_or_default();
        columns.iter().map(move |class| group_of(next.get(*class).copied().unwrap_or_default()))
    };
    let mut known: HashSet<usize> = HashSet::from([group_of(0)]);
    let mut at = 0;
    while let Some(group) = found.get(at).copied() {
        at += 1;
        for to in targets(group) {
            if known.insert(to) {
                found.push(to);
            }
        }
    }
    let accepts = |group: usize| members.get(&group).is_some_and(|row| row.accepting);
    let stays = |group: usize| targets(group).all(|to| to == group);
    // Sorting keeps the order of equals.
    found.sort_by_key(|group| (accepts(*group), stays(*group) == accepts(*group)));
    let accepting = found.iter().filter(|group| !accepts(**group)).count();
    let numbers: HashMap<usize, u16> = found
        .iter()
        .enumerate()
        .map(|(number, group)| Some((*group, u16::try_from(number).ok()?)))
        .collect::<Option<_>>()?;
    let number = |group: usize| numbers.get(&group).copied().unwrap_or_default();
    let mut columns_of: HashMap<Vec<u16>, u8> = HashMap::new();
    let mut shown: Vec<Vec<u16>> = Vec::new();
    let mut classes: Vec<(u32, u8)> = Vec::new();
    let mut by_class: HashMap<usize, u8> = HashMap::new();
    for (code, class) in &alphabet.ranges {
        let class = if let Some(class) = by_class.get(class) {
            *class
        } else {
            let column: Vec<u16> = found
                .iter()
                .map(|group| {
                    let next = members.get(group).and_then(|row| row.next.get(*class)).copied();
                    number(group_of(next.unwrap_or_default()))
                })
                .collect();
            let fresh = u8::try_from(shown.len()).ok();
            let of = match columns_of.get(&column) {
                Some(of) => *of,
                None => {
                    let fresh = fresh?;
                    columns_of.insert(column.clone(), fresh);
                    shown.push(column);
                    fresh
                }
            };
            by_class.insert(*class, of);
            of
        };
        if classes.last().is_none_or(|(_, last)| *last != class) {
            classes.push((*code, class));
        }
    }
    let next: Vec<u16> = (0..found.len())
        .flat_map(|row| shown.iter().map(move |column| column.get(row).copied().unwrap_or_default()))
        .collect();
    let start = usize::from(number(group_of(0)));
    Some(Automaton { width: shown.len(), next, classes, start, accepting })
}
