//! The characters of an expression: those that it does not tell apart are one class.

use std::collections::{BTreeMap, BTreeSet};

use super::set::{LAST, Set, WORD};
use super::syntax::Node;
use super::unsupported::Unsupported;

/// How many classes there may be, before those that no state tells apart are joined.
const MOST: usize = 1024;

/// How much work finding the classes may be.
const MOST_WORK: usize = 4_000_000;

/// The classes of an expression, and its sets.
pub(super) struct Alphabet {
    /// The code points at which another class begins, with the class. The first one is 0.
    pub(super) ranges: Vec<(u32, usize)>,
    /// By class: whether its characters are those of words. Meaningful where the expression has a `\b`.
    pub(super) is_word: Vec<bool>,
    /// The sets of the expression, each with its classes.
    sets: BTreeMap<Set, (usize, Vec<bool>)>,
}

impl Alphabet {
    /// # Errors
    /// The expression tells too many characters apart.
    pub(super) fn of(root: &Node) -> Result<Self, Unsupported> {
        let mut sets: BTreeSet<&Set> = BTreeSet::new();
        let mut has_boundary = false;
        collect(root, &mut sets, &mut has_boundary);
        let word = Set::of(WORD.iter().copied());
        if has_boundary {
            sets.insert(&word);
        }
        let sets: Vec<&Set> = sets.into_iter().collect();
        // Where a set begins or ends, another class may begin.
        let mut turns: BTreeMap<u32, Vec<usize>> = BTreeMap::from([(0, Vec::new())]);
        for (number, set) in sets.iter().enumerate() {
            for (first, last) in set.ranges() {
                turns.entry(*first).or_default().push(number);
                if *last < LAST {
                    turns.entry(last + 1).or_default().push(number);
                }
            }
        }
        let mut inside: BTreeSet<usize> = BTreeSet::new();
        let mut known: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
        let mut ranges: Vec<(u32, usize)> = Vec::new();
        let mut steps = 0;
        for (code, turned) in turns {
            for number in turned {
                if !inside.remove(&number) {
                    inside.insert(number);
                }
            }
            steps += inside.len() + 1;
            let fresh = known.len();
            let class = *known.entry(inside.iter().copied().collect()).or_insert(fresh);
            if ranges.last().is_none_or(|(_, last)| *last != class) {
                ranges.push((code, class));
            }
            if known.len() > MOST || steps > MOST_WORK {
                return Err(Unsupported::TooLarge);
            }
        }
        let mut by_set: Vec<Vec<bool>> = vec![vec![false; known.len()]; sets.len()];
        for (inside, class) in &known {
            for number in inside {
                if let Some(holds) = by_set.get_mut(*number).and_then(|classes| classes.get_mut(*class)) {
                    *holds = true;
                }
            }
        }
        let sets: BTreeMap<Set, (usize, Vec<bool>)> =
            sets.into_iter().cloned().zip(by_set.into_iter().enumerate()).collect();
        let is_word = match sets.get(&word) {
            Some((_, classes)) if has_boundary => classes.clone(),
            _ => vec![false; known.len()],
        };
        Ok(Self { ranges, is_word, sets })
    }

    /// How many classes there are.
    pub(super) fn len(&self) -> usize {
        self.is_word.len()
    }

    /// The number of a set of the expression.
    pub(super) fn number(&self, set: &Set) -> usize {
        self.sets.get(set).map_or(0, |(number, _)| *number)
    }

    /// By number of a set: whether it holds each class.
    pub(super) fn sets(&self) -> Vec<&[bool]> {
        self.sets.values().map(|(_, classes)| classes.as_slice()).collect()
    }
}

fn collect<'n>(node: &'n Node, sets: &mut BTreeSet<&'n Set>, has_boundary: &mut bool) {
    match node {
        Node::Empty | Node::Start | Node::End => {}
        Node::Boundary(_) => *has_boundary = true,
        Node::Set(set) => {
            sets.insert(set);
        }
        Node::Sequence(parts) | Node::Choice(parts) => {
            for part in parts {
                collect(part, sets, has_boundary);
            }
        }
        Node::Repeat { node, .. } => collect(node, sets, has_boundary),
    }
}
