//! A list: the items that have to be there, and as many more as are asked.

use std::{collections::BTreeMap, rc::Rc};

use serde_json::Value;

use super::{
    Answer, Literal, MOST_STEPS, Mode, Solver,
    case::{Case, horizon},
    choose::item_of,
    leaf::Built,
};
use crate::evolution::{decimal::canonical, node::Assertion};

/// Longer ones are not made.
const LONGEST: u64 = 2_000;

impl Solver {
    pub(super) fn list(&mut self, case: &Case) -> Built {
        if case.most.is_some_and(|most| most < case.least) {
            return Built::Nothing;
        }
        if case.least > LONGEST {
            return Built::Unclear("a list here is too long to be made");
        }
        if !case.some.is_empty() {
            return self.placed(case);
        }
        let mut items: Vec<Value> = Vec::new();
        let mut same: BTreeMap<u64, u64> = BTreeMap::new();
        if let Some((one, two)) = case.twins {
            if case.unique {
                return Built::Nothing;
            }
            same.insert(two, one);
        }
        let mut doubt = None;
        for at in 0..case.least {
            if let Some(earlier) =
                same.get(&at).and_then(|one| usize::try_from(*one).ok()).and_then(|one| items.get(one))
            {
                items.push(earlier.clone());
                continue;
            }
            let mut asked = item_of(case, at);
            if let Some((one, two)) = case.twins
                && at == one
            {
                asked.extend(item_of(case, two));
            }
            let plain = asked.clone();
            if case.unique && !items.is_empty() {
                let values = items.iter().map(canonical).collect();
                let others = self.arena.intern(vec![Assertion::Values(values)]);
                asked.push(Literal::is_not(others, Mode::Written));
            }
            match self.ask(asked) {
                Answer::Yes(value) => items.push(Value::clone(&value)),
                Answer::No => {
                    // Another choice of the items before might have left one.
                    let alike = (0..=at).all(|other| item_of(case, other) == plain);
                    let alone = !case.unique || items.is_empty() || matches!(self.ask(plain), Answer::No);
                    if alone || alike && at <= horizon(case).max(at) && self.is_listed(case, at) {
                        return Built::Nothing;
                    }
                    return Built::Unclear("the items cannot all be made different");
                }
                Answer::Maybe(why) => {
                    doubt = Some(why);
                    items.push(Value::Null);
                }
            }
        }
        doubt.map_or_else(|| Built::Document(Value::Array(items)), Built::Unclear)
    }

    /// A list with an item that is there somewhere, at one of the places that differ.
    fn placed(&mut self, case: &Case) -> Built {
        let mut rest = case.clone();
        let Some((from, literal)) = rest.some.pop() else { return self.list(&rest) };
        let mut unclear = None;
        for at in from..=horizon(&rest).max(from) {
            self.steps += 1;
            if self.steps > MOST_STEPS {
                return Built::Unclear("there are too many combinations to be decided");
            }
            let mut asked = item_of(&rest, at);
            asked.push(literal);
            let mut tried = rest.clone();
            tried.at.entry(at).or_default().push(literal);
            tried.at_least(at.saturating_add(1));
            if !tried.is_possible() || matches!(self.ask(asked), Answer::No) {
                continue;
            }
            match self.list(&tried) {
                Built::Nothing => {}
                Built::Unclear(why) => unclear = Some(why),
                document @ Built::Document(_) => return document,
            }
        }
        unclear.map_or(Built::Nothing, Built::Unclear)
    }

    /// Whether an item's values are listed, so that taking one after another finds how many there are.
    fn is_listed(&self, case: &Case, at: u64) -> bool {
        item_of(case, at)
            .iter()
            .any(|literal| !literal.negated && self.lists(self.straight(literal.node)).is_some())
    }
}

/// Whether two of these are equal.
pub(super) fn has_twins(items: &[Value]) -> bool {
    let texts: Vec<Rc<str>> = items.iter().map(|item| Rc::from(canonical(item).to_string())).collect();
    let mut sorted = texts;
    sorted.sort_unstable();
    sorted.windows(2).any(|pair| pair.first() == pair.last())
}
