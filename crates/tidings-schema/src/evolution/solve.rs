//! Is there a document that some schemas accept and others refuse?
//!
//! What is asked is a conjunction of *literals*, each a node or its complement. It is expanded by kinds of values
//! into cases (`case`, `choose`), and a case is either contradictory or has a smallest document (`leaf`, `number`,
//! `text`, `list`, `record`). `No` is always proven. A document may be wrong where something is not reckoned with, so
//! whoever shows it lets a validator look at it first.
//!
//! Schemas that refer to themselves: a document is finite, so a smallest one never holds, inside of itself, a
//! document that answers the same question. A question that is met again while it is being answered is therefore
//! answered with no; what was concluded from that is forgotten if the answer turns out to be yes.

mod case;
mod choose;
mod complement;
mod eval;
mod leaf;
mod list;
mod number;
mod record;
mod text;

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use serde_json::Value;

use super::{
    compile::listed,
    node::{ANYTHING, Arena, Assertion, Kinds, NOTHING, NodeId},
    pattern::Patterns,
};

/// How deep questions about parts of a document may nest.
const DEEPEST: usize = 300;

/// How many cases are looked at for one question about whole documents.
const MOST_STEPS: usize = 60_000;

/// How a node is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Mode {
    /// As it is written.
    Written,
    /// As a writer keeps it: no property that it does not name.
    Closed,
    /// As a reader keeps it that ignores what it does not name.
    Open,
}

impl Mode {
    /// Whether a node taken so accepts no more than taken as the other: what a writer keeps is within what is written,
    /// and that within what a reader keeps.
    fn is_within(self, other: Self) -> bool {
        self == other || self == Self::Closed || other == Self::Open
    }
}

/// A node, or its complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Literal {
    pub(super) node: NodeId,
    pub(super) mode: Mode,
    pub(super) negated: bool,
}

impl Literal {
    pub(super) fn is(node: NodeId, mode: Mode) -> Self {
        Self { node, mode, negated: false }
    }

    pub(super) fn is_not(node: NodeId, mode: Mode) -> Self {
        Self { node, mode, negated: true }
    }
}

/// What is known about a conjunction.
#[derive(Clone, Debug)]
pub(super) enum Answer {
    /// Such a document, which may be wrong where something is not reckoned with.
    Yes(Rc<Value>),
    /// There is none.
    No,
    /// Why nothing is known.
    Maybe(&'static str),
}

#[derive(Clone)]
struct Known {
    answer: Answer,
    /// The depth of the outermost question that was taken for answered with no.
    leans_on: usize,
}

type Question = Rc<[Literal]>;

/// Takes documents; whether it wants no more.
pub(super) type Sink<'s> = &'s mut dyn FnMut(&Value) -> bool;

/// Answers questions about the nodes of an arena, and remembers.
pub(super) struct Solver {
    pub(super) arena: Arena,
    patterns: Patterns,
    known: HashMap<Question, Known>,
    active: HashMap<Question, usize>,
    /// What is known only as long as outer questions are answered with no.
    trail: Vec<Question>,
    leans_on: usize,
    depth: usize,
    steps: usize,
    /// The values of long lists as texts, by where the list is in the arena.
    lists: HashMap<*const Value, HashSet<String>>,
    /// The steps of all questions.
    pub(super) spent: usize,
    apart: HashMap<(Literal, Literal), bool>,
    asking_apart: HashSet<(Literal, Literal)>,
}

impl Solver {
    pub(super) fn new(arena: Arena) -> Self {
        Self {
            arena,
            patterns: Patterns::default(),
            known: HashMap::new(),
            active: HashMap::new(),
            trail: Vec::new(),
            leans_on: usize::MAX,
            depth: 0,
            steps: 0,
            lists: HashMap::new(),
            spent: 0,
            apart: HashMap::new(),
            asking_apart: HashSet::new(),
        }
    }

    /// Looks for a document with which `sink` is content.
    pub(super) fn find(&mut self, literals: Vec<Literal>, sink: Sink<'_>) -> Answer {
        self.steps = 0;
        let mut rejected = false;
        let mut content = None;
        let answer = {
            let mut take = |value: &Value| {
                if sink(value) {
                    content = Some(Rc::new(value.clone()));
                    return true;
                }
                rejected = true;
                false
            };
            match self.normal(literals) {
                None => Answer::No,
                Some(question) => self.decide(&question, &mut take),
            }
        };
        self.active.clear();
        self.trail.clear();
        self.leans_on = usize::MAX;
        match (content, answer) {
            (Some(document), _) => Answer::Yes(document),
            (None, Answer::No) if !rejected => Answer::No,
            (None, Answer::Maybe(why)) => Answer::Maybe(why),
            (None, _) => Answer::Maybe("no document could be made that shows it"),
        }
    }

    /// Whether there is no document, proven.
    pub(super) fn is_empty(&mut self, literals: Vec<Literal>) -> bool {
        self.steps = 0;
        matches!(self.ask(literals), Answer::No)
    }

    /// Whether a text matches a pattern.
    pub(super) fn matches(&mut self, pattern: &str, text: &str) -> Option<bool> {
        self.patterns.matches(pattern, text)
    }

    /// Whether there is a document.
    pub(super) fn ask(&mut self, literals: Vec<Literal>) -> Answer {
        let Some(question) = self.normal(literals) else { return Answer::No };
        if let Some(known) = self.known.get(&question) {
            self.leans_on = self.leans_on.min(known.leans_on);
            return known.answer.clone();
        }
        if let Some(depth) = self.active.get(&question) {
            self.leans_on = self.leans_on.min(*depth);
            return Answer::No;
        }
        if self.depth >= DEEPEST {
            return Answer::Maybe("it nests too deep to be decided");
        }
        if self.steps > MOST_STEPS {
            return Answer::Maybe("there are too many combinations to be decided");
        }
        let depth = self.depth;
        self.depth += 1;
        self.active.insert(Rc::clone(&question), depth);
        let outer = std::mem::replace(&mut self.leans_on, usize::MAX);
        let mark = self.trail.len();
        let mut found: Option<Rc<Value>> = None;
        let answer = self.decide(&question, &mut |value| {
            found = Some(Rc::new(value.clone()));
            true
        });
        let answer = found.map_or(answer, Answer::Yes);
        self.active.remove(&question);
        self.depth -= 1;
        let own = self.leans_on;
        let mark = mark.min(self.trail.len());
        match answer {
            Answer::No if own < depth => {
                self.known.insert(Rc::clone(&question), Known { answer: Answer::No, leans_on: own });
                self.trail.push(question);
                self.leans_on = outer.min(own);
                return Answer::No;
            }
            Answer::No => {
                for proven in self.trail.split_off(mark) {
                    if let Some(known) = self.known.get_mut(&proven) {
                        known.leans_on = usize::MAX;
                    }
                }
            }
            Answer::Yes(_) | Answer::Maybe(_) => {
                for assumed in self.trail.split_off(mark) {
                    self.known.remove(&assumed);
                }
            }
        }
        self.leans_on = outer;
        self.known.insert(question, Known { answer: answer.clone(), leans_on: usize::MAX });
        answer
    }

    /// Sorted, without what says nothing; none where it contradicts itself at first sight.
    fn normal(&self, mut literals: Vec<Literal>) -> Option<Question> {
        literals.retain(|literal| {
            !(literal.node == ANYTHING && !literal.negated || literal.node == NOTHING && literal.negated)
        });
        literals.sort_unstable();
        literals.dedup();
        let mut kinds = Kinds::ALL;
        for (at, literal) in literals.iter().enumerate() {
            let contradicts = literal.node == NOTHING
                || literal.negated && literal.node == ANYTHING
                // What a writer keeps is within what is written, and that within what a reader keeps.
                || literals.iter().skip(at + 1).take_while(|other| other.node == literal.node).any(|other| other.negated != literal.negated);
            if contradicts {
                return None;
            }
            if !literal.negated {
                kinds = kinds.and(self.kinds(literal.node, 0));
            }
        }
        (kinds != Kinds(0)).then(|| literals.into())
    }

    /// The kinds that a node can accept, at most.
    fn kinds(&self, node: NodeId, depth: usize) -> Kinds {
        let mut kinds = Kinds::ALL;
        if depth > 20 {
            return kinds;
        }
        for assertion in self.arena.get(node).iter() {
            kinds = kinds.and(match assertion {
                Assertion::Kinds(only) => *only,
                Assertion::Values(values) => values.iter().map(Kinds::of).fold(Kinds(0), Kinds::or),
                Assertion::Is(inner) => self.kinds(*inner, depth + 1),
                Assertion::Target(class) => self.kinds(self.arena.target(*class), depth + 1),
                Assertion::AnyOf(list) | Assertion::OneOf(list) if depth < 4 => {
                    list.iter().map(|inner| self.kinds(*inner, depth + 1)).fold(Kinds(0), Kinds::or)
                }
                _ => continue,
            });
        }
        kinds
    }

    /// Whether a property tells each of these records from all others: it has to be there, and its values are listed.
    fn have_tags(&self, list: &[NodeId], kind: Kinds) -> bool {
        let Some(first) = list.first().filter(|_| kind == Kinds::OBJECT && list.len() > 1) else {
            return false;
        };
        let record = self.arena.get(self.straight(*first));
        let mut names = record.iter().filter_map(|assertion| match assertion {
            Assertion::Required(name) => Some(name),
            _ => None,
        });
        names.any(|name| {
            let mut seen = HashSet::new();
            list.iter().all(|node| {
                let tags = self.tags(*node, name);
                tags.is_some_and(|tags| tags.iter().all(|tag| seen.insert(tag.to_string())))
            })
        })
    }

    /// What a reference leads to; any other node itself.
    fn straight(&self, mut node: NodeId) -> NodeId {
        for _ in 0..8 {
            match self.arena.get(node).as_ref() {
                [Assertion::Target(class)] => node = self.arena.target(*class),
                _ => break,
            }
        }
        node
    }

    /// The values of a property that has to be there.
    fn tags(&self, node: NodeId, name: &Rc<str>) -> Option<Vec<Value>> {
        let record = self.arena.get(self.straight(node));
        if !record.iter().any(|assertion| matches!(assertion, Assertion::Required(asked) if asked == name)) {
            return None;
        }
        record.iter().find_map(|assertion| match assertion {
            Assertion::Properties(properties) => listed(&self.arena, properties.named(name)?),
            _ => None,
        })
    }

    /// Whether no document fits both, for sure. It is asked about the same document as an outer question, so nothing
    /// may be taken for answered.
    fn are_apart(&mut self, one: Literal, other: Literal) -> bool {
        let pair = if one < other { (one, other) } else { (other, one) };
        if let Some(known) = self.apart.get(&pair) {
            return *known;
        }
        if !self.asking_apart.insert(pair) {
            return false;
        }
        let active = std::mem::take(&mut self.active);
        let trail = std::mem::take(&mut self.trail);
        let leans_on = std::mem::replace(&mut self.leans_on, usize::MAX);
        let provisional: Vec<(Question, Known)> =
            trail.iter().filter_map(|question| self.known.remove_entry(question)).collect();
        let apart = matches!(self.ask(vec![pair.0, pair.1]), Answer::No);
        self.known.extend(provisional);
        self.active = active;
        self.trail = trail;
        self.leans_on = leans_on;
        self.asking_apart.remove(&pair);
        if apart || self.asking_apart.is_empty() {
            self.apart.insert(pair, apart);
        }
        apart
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Map, Value, json};

    use super::{Answer, Literal, Mode, Solver};
    use crate::evolution::{
        compile::Compiler,
        node::Arena,
        source::{self, Source},
    };

    /// A schema of some size, in which something is of some type.
    type Shape<'s> = &'s dyn Fn(usize, &str) -> Value;

    /// How many questions are answered until there is a document of the old schema that the new one refuses.
    fn questions(old: &Value, new: &Value) -> usize {
        let (old, new) = (Source::read(old).unwrap(), Source::read(new).unwrap());
        let (olds, news) = source::classes(&old, &new);
        let mut arena = Arena::new();
        Compiler::new(&old, &olds).targets(&mut arena);
        Compiler::new(&new, &news).targets(&mut arena);
        let (one, other) = (arena.target(olds[0]), arena.target(news[0]));
        let mut solver = Solver::new(arena);
        let question = vec![Literal::is(one, Mode::Written), Literal::is_not(other, Mode::Written)];
        assert!(matches!(solver.find(question, &mut |_| true), Answer::Yes(_)));
        solver.known.len() + solver.apart.len()
    }

    fn named(size: usize, each: impl Fn(usize) -> Value) -> Map<String, Value> {
        (0..size).map(|at| (format!("n{at}"), each(at))).collect()
    }

    #[test]
    fn questions_are_as_many_as_there_is_to_compare() {
        let union = |keyword: &str, size: usize, kind: &str| {
            let branch = |at: usize| {
                json!({
                    "type": "object",
                    "properties": {
                        "kind": { "const": format!("k{at}") },
                        "value": { "type": if at == size / 2 { kind } else { "string" } },
                    },
                    "required": ["kind", "value"],
                })
            };
            json!({ keyword: (0..size).map(branch).collect::<Vec<_>>() })
        };
        let one_of = |size: usize, kind: &str| union("oneOf", size, kind);
        let any_of = |size: usize, kind: &str| union("anyOf", size, kind);
        let record = |size: usize, kind: &str| {
            let properties = named(size, |_| json!({ "type": kind }));
            let required: Vec<&String> = properties.keys().collect();
            json!({ "type": "object", "required": required, "properties": properties })
        };
        let chain = |size: usize, kind: &str| {
            let definitions = named(size, |at| {
                let next = format!("#/$defs/n{}", at + 1);
                let next = if at + 1 == size { json!({ "type": kind }) } else { json!({ "$ref": next }) };
                let back = format!("#/$defs/n{}", at.saturating_sub(1));
                json!({ "properties": { "next": next, "back": { "$ref": back } } })
            });
            json!({ "$ref": "#/$defs/n0", "$defs": definitions })
        };
        let shapes: [Shape<'_>; 4] = [&one_of, &any_of, &record, &chain];
        for shape in shapes {
            let count = |size: usize| questions(&shape(size, "string"), &shape(size, "integer"));
            let (few, many) = (count(10), count(40));
            assert!(many <= 4 * few + 4, "{few} and {many} for {}", shape(2, "string"));
        }
    }
}
