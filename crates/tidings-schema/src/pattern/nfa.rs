//! The automaton of an expression that may be in several states at once (Thompson's).

use super::classes::Alphabet;
use super::syntax::Node;
use super::unsupported::Unsupported;

/// How many states there may be: what is repeated by count is there as often.
const MOST: usize = 20_000;

pub(super) enum State {
    /// Goes on by a character of a set, given by its number.
    Set(usize, usize),
    /// Goes on both ways.
    Split(usize, usize),
    /// Goes on where the text begins.
    Start(usize),
    /// Goes on where the text ends.
    End(usize),
    /// Goes on where a word begins or ends, or where it does not.
    Boundary(bool, usize),
    Match,
}

pub(super) struct Nfa {
    pub(super) states: Vec<State>,
    pub(super) start: usize,
    /// Whether anything depends on where the text begins.
    pub(super) has_start: bool,
    /// Whether anything depends on where words begin and end.
    pub(super) has_boundary: bool,
}

impl Nfa {
    /// # Errors
    /// The automaton would be too large.
    pub(super) fn of(root: &Node, alphabet: &Alphabet) -> Result<Self, Unsupported> {
        let mut nfa = Self { states: vec![State::Match], start: 0, has_start: false, has_boundary: false };
        nfa.start = nfa.add(root, 0, alphabet)?;
        Ok(nfa)
    }

    fn push(&mut self, state: State) -> Result<usize, Unsupported> {
        if self.states.len() >= MOST {
            return Err(Unsupported::TooLarge);
        }
        self.states.push(state);
        Ok(self.states.len() - 1)
    }

    /// Adds the states of a node that goes on to a state, and gives the first of them.
    fn add(&mut self, node: &Node, next: usize, alphabet: &Alphabet) -> Result<usize, Unsupported> {
        match node {
            Node::Empty => Ok(next),
            Node::Set(set) => self.push(State::Set(alphabet.number(set), next)),
            Node::Start => {
                self.has_start = true;
                self.push(State::Start(next))
            }
            Node::End => self.push(State::End(next)),
            Node::Boundary(is_boundary) => {
                self.has_boundary = true;
                self.push(State::Boundary(*is_boundary, next))
            }
            Node::Sequence(parts) => {
                let mut parts = parts.iter().rev();
                parts.try_fold(next, |next, part| self.add(part, next, alphabet))
            }
            Node::Choice(branches) => {
                let mut branches = branches.iter().rev();
                let Some(last) = branches.next() else { return Ok(next) };
                let last = self.add(last, next, alphabet)?;
                branches.try_fold(last, |others, branch| {
                    let first = self.add(branch, next, alphabet)?;
                    self.push(State::Split(first, others))
                })
            }
            Node::Repeat { node, least, most } => {
                let mut first = match most {
                    None => {
                        let around = self.push(State::Split(next, next))?;
                        let inside = self.add(node, around, alphabet)?;
                        if let Some(split) = self.states.get_mut(around) {
                            *split = State::Split(inside, next);
                        }
                        around
                    }
                    Some(most) => self.times(node, most.saturating_sub(*least), next, true, alphabet)?,
                };
                first = self.times(node, *least, first, false, alphabet)?;
                Ok(first)
            }
        }
    }

    /// A node as often as that, each time perhaps as the last.
    fn times(
        &mut self,
        node: &Node,
        count: u32,
        next: usize,
        may_stop: bool,
        alphabet: &Alphabet,
    ) -> Result<usize, Unsupported> {
        let mut first = next;
        for _ in 0..count {
            let before = self.states.len();
            let inside = self.add(node, first, alphabet)?;
            if self.states.len() == before {
                // Nothing, however often, is nothing.
                break;
            }
            first = if may_stop { self.push(State::Split(inside, next))? } else { inside };
        }
        Ok(first)
    }
}
