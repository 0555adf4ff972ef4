//! Choices between alternatives: what is settled is dropped, what is forced is taken, the rest is tried.

use std::rc::Rc;

use serde_json::Value;

use super::{
    Answer, Literal, MOST_STEPS, Mode, Question, Sink, Solver,
    case::{Case, Choice, Fact, horizon},
};
use crate::evolution::{
    compile::listed,
    node::{Kinds, NodeId},
};

/// How many choices may depend on one another.
const DEEPEST_CHOICE: usize = 120;

/// What came of a case.
pub(super) enum Outcome {
    /// A document was taken.
    Taken,
    /// There is no document, or none that was wanted.
    None,
    Maybe(&'static str),
}

/// What an alternative is for a case.
enum Fit {
    /// It holds already.
    Settled,
    Possible,
    Impossible,
}

impl Solver {
    /// Looks through all cases.
    pub(super) fn decide(&mut self, question: &Question, take: Sink<'_>) -> Answer {
        let positive = |literal: &&Literal| !literal.negated;
        let nodes: Vec<NodeId> = question.iter().filter(positive).map(|literal| literal.node).collect();
        // What a writer does not list itself may have properties that it does not name.
        let closed = question.iter().any(|literal| literal.mode == Mode::Closed);
        let lists = |literal: &&Literal| !literal.negated && (!closed || literal.mode == Mode::Closed);
        let values = question.iter().filter(lists).find_map(|literal| self.finite(literal.node, 0));
        let mut doubt = None;
        if let Some(values) = values {
            for value in &values {
                match self.hold(question, value) {
                    Some(false) => {}
                    Some(true) => {
                        if take(value) {
                            return Answer::Yes(Rc::new(value.clone()));
                        }
                    }
                    None => {
                        if take(value) {
                            return Answer::Yes(Rc::new(value.clone()));
                        }
                        doubt = Some("a listed value is in doubt");
                    }
                }
            }
            return doubt.map_or(Answer::No, Answer::Maybe);
        }
        let kinds = nodes.iter().map(|node| self.kinds(*node, 0)).fold(Kinds::ALL, Kinds::and);
        for kind in Kinds::EACH {
            if !kinds.has(kind) {
                continue;
            }
            let mut case = Case::new(kind);
            let fits = question
                .iter()
                .filter(|literal| !literal.negated)
                .all(|literal| self.accept(&mut case, *literal))
                && question
                    .iter()
                    .filter(|literal| literal.negated)
                    .all(|literal| self.refuse(&mut case, *literal));
            if !fits {
                continue;
            }
            match self.explore(question, case, 0, take) {
                Outcome::Taken => return Answer::Yes(Rc::new(Value::Null)),
                Outcome::None => {}
                Outcome::Maybe(why) => doubt = Some(why),
            }
        }
        doubt.map_or(Answer::No, Answer::Maybe)
    }

    /// The values of a node that lists them.
    fn finite(&self, node: NodeId, depth: usize) -> Option<Vec<Value>> {
        use crate::evolution::node::Assertion;
        if depth > 8 {
            return None;
        }
        self.arena.get(node).iter().find_map(|assertion| match assertion {
            Assertion::Values(values) => Some(values.clone()),
            Assertion::Is(inner) => self.finite(*inner, depth + 1),
            Assertion::Target(class) => self.finite(self.arena.target(*class), depth + 1),
            _ => None,
        })
    }

    fn explore(&mut self, question: &Question, mut case: Case, deep: usize, take: Sink<'_>) -> Outcome {
        self.steps += 1;
        self.spent += 1;
        if self.steps > MOST_STEPS || deep > DEEPEST_CHOICE {
            return Outcome::Maybe("there are too many combinations to be decided");
        }
        let (choice, left) = loop {
            match self.propagate(&mut case) {
                Next::Contradiction => return Outcome::None,
                Next::Again => {}
                Next::Leaf => return self.leaf(question, &case, take),
                Next::Branch(choice, left) => break (choice, left),
            }
        };
        let mut doubt = None;
        for at in left {
            let mut branch = case.clone();
            if !self.take(&mut branch, &choice, at) {
                continue;
            }
            match self.explore(question, branch, deep + 1, take) {
                Outcome::Taken => return Outcome::Taken,
                Outcome::None => {}
                Outcome::Maybe(why) => doubt = Some(why),
            }
        }
        doubt.map_or(Outcome::None, Outcome::Maybe)
    }

    /// One round over the choices.
    fn propagate(&mut self, case: &mut Case) -> Next {
        let mut best: Option<(usize, Vec<usize>)> = None;
        let mut at = 0;
        while let Some(choice) = case.choices.get(at).map(Rc::clone) {
            let Some(left) = self.left(case, &choice) else {
                case.choices.remove(at);
                continue;
            };
            match left.as_slice() {
                [] => return Next::Contradiction,
                [only] => {
                    case.choices.remove(at);
                    let fits = self.take(case, &choice, *only);
                    return if fits { Next::Again } else { Next::Contradiction };
                }
                _ => {
                    // What a writer chooses decides most; then what has the fewest ways.
                    let rank = |at: usize, left: &Vec<usize>| {
                        (!case.choices.get(at).is_some_and(|choice| choice.declares), left.len())
                    };
                    if best.as_ref().is_none_or(|(known, ways)| rank(at, &left) < rank(*known, ways)) {
                        best = Some((at, left));
                    }
                }
            }
            at += 1;
        }
        match best {
            None => Next::Leaf,
            Some((at, left)) => Next::Branch(case.choices.remove(at), left),
        }
    }

    /// The alternatives that are possible; none where one holds already.
    fn left(&mut self, case: &Case, choice: &Choice) -> Option<Vec<usize>> {
        let mut left = Vec::new();
        for (at, facts) in choice.alternatives.iter().enumerate() {
            match self.fit(case, facts) {
                Fit::Settled => return None,
                Fit::Possible => left.push(at),
                Fit::Impossible => {}
            }
        }
        Some(left)
    }

    fn fit(&mut self, case: &Case, facts: &[Fact]) -> Fit {
        if let [only] = facts {
            return self.fit_one(case, only);
        }
        let mut settled = true;
        for fact in facts {
            match self.fit_one(case, fact) {
                Fit::Settled => {}
                Fit::Possible => settled = false,
                Fit::Impossible => return Fit::Impossible,
            }
        }
        if settled { Fit::Settled } else { Fit::Possible }
    }

    fn fit_one(&mut self, case: &Case, fact: &Fact) -> Fit {
        let judge = |impossible: bool, settled: bool| match (impossible, settled) {
            (true, _) => Fit::Impossible,
            (_, true) => Fit::Settled,
            _ => Fit::Possible,
        };
        match fact {
            Fact::Has(name, literal) => {
                if case.forbidden.contains(name) {
                    return Fit::Impossible;
                }
                let value = self.value_of(case, name);
                self.fit_value(value, *literal, case.required.contains(name))
            }
            Fact::At(at, literal) => {
                if case.most.is_some_and(|most| most <= *at) {
                    return Fit::Impossible;
                }
                let value = item_of(case, *at);
                self.fit_value(value, *literal, case.least > *at)
            }
            Fact::Some(from, literal) => {
                let mut fit = Fit::Impossible;
                for at in *from..=horizon(case).max(*from) {
                    if case.most.is_some_and(|most| most <= at) {
                        break;
                    }
                    let value = item_of(case, at);
                    match self.fit_value(value, *literal, case.least > at) {
                        Fit::Settled => return Fit::Settled,
                        Fit::Possible => fit = Fit::Possible,
                        Fit::Impossible => {}
                    }
                }
                fit
            }
            Fact::Lacks(name) => judge(case.required.contains(name), case.forbidden.contains(name)),
            Fact::AtLeast(least) => judge(case.most.is_some_and(|most| most < *least), case.least >= *least),
            Fact::AtMost(most) => judge(case.least > *most, case.most.is_some_and(|known| known <= *most)),
            Fact::Low(..) | Fact::High(..) => {
                let mut tried = case.clone();
                let possible = self.add(&mut tried, fact);
                judge(!possible, tried.low == case.low && tried.high == case.high)
            }
            Fact::NoPattern(pattern) => judge(
                case.patterns.contains(&(Rc::clone(pattern), true)),
                case.patterns.contains(&(Rc::clone(pattern), false)),
            ),
            Fact::Except(except) => match &case.values {
                Some(values) => judge(
                    values.iter().all(|value| except.contains(value)),
                    !values.iter().any(|value| except.contains(value)),
                ),
                None => Fit::Possible,
            },
            Fact::Is(literal) => {
                if !literal.negated && case.refuses(*literal) {
                    return Fit::Impossible;
                }
                let touches = self.kinds(literal.node, 0).has(case.kind);
                if !touches {
                    return judge(!literal.negated, literal.negated);
                }
                let mut tried = case.clone();
                tried.choices.clear();
                let possible = self.add(&mut tried, fact);
                judge(!possible, false)
            }
            Fact::NoMultiple(_) | Fact::Twins(..) | Fact::Exists(_) | Fact::Doubt => Fit::Possible,
        }
    }

    fn fit_value(&mut self, value: Vec<Literal>, literal: Literal, is_there: bool) -> Fit {
        let mut asked = value.clone();
        asked.push(literal);
        if matches!(self.ask(asked), Answer::No) {
            return Fit::Impossible;
        }
        if !is_there {
            return Fit::Possible;
        }
        let mut otherwise = value;
        otherwise.push(Literal { negated: !literal.negated, ..literal });
        // Whether it holds is not asked about a part of a document that is looked for, so it may lean on nothing.
        let before = std::mem::replace(&mut self.leans_on, usize::MAX);
        let settled = matches!(self.ask(otherwise), Answer::No) && self.leans_on == usize::MAX;
        self.leans_on = before.min(self.leans_on);
        if settled { Fit::Settled } else { Fit::Possible }
    }

    /// What is asked of a property's value, if it is there.
    pub(super) fn value_of(&mut self, case: &Case, name: &Rc<str>) -> Vec<Literal> {
        let mut asked = case.extra.get(name).cloned().unwrap_or_default();
        for (group, mode) in &case.groups {
            let own = group.named(name);
            asked.extend(own.map(|node| Literal::is(node, *mode)));
            let mut matched = own.is_some();
            for (pattern, node) in &group.patterns {
                match self.patterns.matches(pattern, name) {
                    Some(true) => {
                        matched = true;
                        asked.push(Literal::is(*node, *mode));
                    }
                    Some(false) => {}
                    // It may be the rest's or not; asking less keeps proofs right.
                    None => matched = true,
                }
            }
            if let (false, Some(rest)) = (matched, group.rest) {
                asked.push(Literal::is(rest, *mode));
            }
        }
        let settled = case.choices.iter().all(|choice| !choice.declares);
        if settled && !self.may_write(case, name) {
            asked.push(Literal::is(crate::evolution::node::NOTHING, Mode::Written));
        }
        asked
    }

    /// Whether a writer that writes only what it names writes this name.
    pub(super) fn may_write(&mut self, case: &Case, name: &str) -> bool {
        let closed: Vec<_> = case
            .groups
            .iter()
            .filter(|(_, mode)| *mode == Mode::Closed)
            .map(|(group, _)| Rc::clone(group))
            .collect();
        let names = closed.iter().any(|group| group.declares);
        !names
            || closed.iter().any(|group| {
                group.rest.is_some_and(|rest| rest != crate::evolution::node::NOTHING)
                    || group.named(name).is_some()
                    || group.asked.iter().any(|asked| **asked == *name)
                    || group
                        .patterns
                        .iter()
                        .any(|(pattern, _)| self.patterns.matches(pattern, name) != Some(false))
            })
    }

    /// Whether a node does nothing but list values.
    pub(super) fn lists(&self, node: NodeId) -> Option<Vec<Value>> {
        listed(&self.arena, node)
    }
}

/// What is asked of an item, if it is there.
pub(super) fn item_of(case: &Case, at: u64) -> Vec<Literal> {
    let mut asked = case.at.get(&at).cloned().unwrap_or_default();
    for (prefix, rest, mode) in &case.items {
        match usize::try_from(at).ok().and_then(|at| prefix.get(at)) {
            Some(node) => asked.push(Literal::is(*node, *mode)),
            None => asked.extend(*rest),
        }
    }
    asked
}

enum Next {
    Contradiction,
    Again,
    Leaf,
    Branch(Rc<Choice>, Vec<usize>),
}
