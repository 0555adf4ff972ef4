//! The complement of a node: one of its assertions does not hold.

use std::rc::Rc;

use super::{
    Literal, Mode, Solver,
    case::{Case, Exists, Fact, choose, horizon},
};
use crate::evolution::{
    decimal::Decimal,
    node::{ANYTHING, Assertion, Kinds, NOTHING, NodeId, Properties},
};

/// How many places of a list are told apart when two equal items are looked for.
const MOST_TWINS: u64 = 6;

impl Solver {
    /// Adds that a node does not hold; false where it holds for all of this kind, for sure.
    pub(super) fn refuse(&mut self, case: &mut Case, literal: Literal) -> bool {
        case.refused.push(literal);
        let mut alternatives = Vec::new();
        for assertion in self.arena.get(literal.node).iter() {
            if assertion.touches().has(case.kind) {
                self.unless(case, assertion, literal.mode, &mut alternatives);
            }
        }
        if alternatives.iter().any(Vec::is_empty) {
            return true;
        }
        let some = !alternatives.is_empty();
        match alternatives.as_slice() {
            [only] => {
                let only = only.clone();
                only.iter().all(|fact| self.add(case, fact))
            }
            _ => {
                choose(case, alternatives, false);
                some
            }
        }
    }

    /// The alternatives in which an assertion does not hold; one without facts holds as it is.
    #[allow(clippy::too_many_lines, reason = "one arm a keyword")]
    fn unless(&mut self, case: &Case, assertion: &Assertion, mode: Mode, into: &mut Vec<Vec<Fact>>) {
        let not = |node: NodeId| Fact::Is(Literal::is_not(node, mode));
        let written = |node: NodeId| Fact::Is(Literal::is(node, Mode::Written));
        match assertion {
            Assertion::Kinds(kinds) => {
                if !kinds.has(case.kind) {
                    into.push(Vec::new());
                }
            }
            Assertion::Values(values) => {
                let same: Vec<_> =
                    values.iter().filter(|value| Kinds::of(value).has(case.kind)).cloned().collect();
                into.push(if same.is_empty() { Vec::new() } else { vec![Fact::Except(same.into())] });
            }
            Assertion::Low(bound, excluded) => into.push(vec![Fact::High(bound.clone(), !excluded)]),
            Assertion::High(bound, excluded) => into.push(vec![Fact::Low(bound.clone(), !excluded)]),
            Assertion::Multiple(step) => {
                // Every integer is a multiple of what divides 1.
                if !(case.kind == Kinds::INTEGER && Decimal::whole(1).is_multiple_of(step)) {
                    into.push(vec![Fact::NoMultiple(step.clone())]);
                }
            }
            Assertion::MinLength(least) | Assertion::MinItems(least) | Assertion::MinProperties(least) => {
                if let Some(most) = least.checked_sub(1) {
                    into.push(vec![Fact::AtMost(most)]);
                }
            }
            Assertion::MaxLength(most) | Assertion::MaxItems(most) | Assertion::MaxProperties(most) => {
                if let Some(least) = most.checked_add(1) {
                    into.push(vec![Fact::AtLeast(least)]);
                }
            }
            Assertion::Pattern(pattern) => into.push(vec![Fact::NoPattern(Rc::clone(pattern))]),
            Assertion::Items(prefix, rest) => {
                for (at, inner) in (0..).zip(prefix) {
                    into.push(vec![Fact::At(at, Literal::is_not(*inner, mode))]);
                }
                if let Some(rest) = rest {
                    into.push(vec![Fact::Some(prefix.len() as u64, Literal::is_not(*rest, mode))]);
                }
            }
            Assertion::Unique => {
                // Places of a tuple that is chosen later count too.
                let places = horizon(case).max(self.arena.longest as u64) + 1;
                let last = places.min(MOST_TWINS);
                for one in 0..last {
                    into.extend((one + 1..=last).map(|two| vec![Fact::Twins(one, two)]));
                }
                if places > MOST_TWINS {
                    into.push(vec![Fact::AtLeast(2), Fact::Doubt]);
                }
            }
            Assertion::Contains(item, least, most) => self.contains_not(*item, *least, *most, into),
            Assertion::Properties(properties) => refuse_properties(properties, mode, into),
            Assertion::Required(name) => into.push(vec![Fact::Lacks(Rc::clone(name))]),
            Assertion::Names(names) => into.push(vec![Fact::Exists(Exists {
                besides: Rc::default(),
                pattern: None,
                name: Some(Literal::is_not(*names, Mode::Written)),
                value: Literal::is(ANYTHING, Mode::Written),
            })]),
            Assertion::DependentRequired(name, other) => {
                let has = Fact::Has(Rc::clone(name), Literal::is(ANYTHING, Mode::Written));
                into.push(vec![has, Fact::Lacks(Rc::clone(other))]);
            }
            Assertion::Dependent(name, inner) => {
                let has = Fact::Has(Rc::clone(name), Literal::is(ANYTHING, Mode::Written));
                into.push(vec![has, not(*inner)]);
            }
            Assertion::Is(inner) => into.push(vec![not(*inner)]),
            Assertion::Target(class) => into.push(vec![not(self.arena.target(*class))]),
            Assertion::AnyOf(list) => into.push(list.iter().map(|inner| not(*inner)).collect()),
            Assertion::OneOf(list) => {
                let list: Vec<NodeId> =
                    list.iter().copied().filter(|inner| self.kinds(*inner, 0).has(case.kind)).collect();
                into.push(list.iter().map(|inner| not(*inner)).collect());
                if self.have_tags(&list, case.kind) {
                    return;
                }
                for (at, one) in list.iter().enumerate() {
                    for other in list.iter().skip(at + 1) {
                        let (one, other) =
                            (Literal::is(*one, Mode::Written), Literal::is(*other, Mode::Written));
                        if self.are_apart(one, other) {
                            continue;
                        }
                        // Where a reader ignores what it does not name, only what is written so fits two.
                        into.push(vec![Fact::Is(one), Fact::Is(other)]);
                    }
                }
            }
            Assertion::Not(inner) => into.push(vec![written(*inner)]),
            Assertion::If(condition, then, other) => {
                into.push(vec![written(*condition), not(*then)]);
                let refused = Fact::Is(Literal::is_not(*condition, Mode::Written));
                into.push(vec![refused, not(*other)]);
            }
            Assertion::Opaque(_, ignored) => {
                if mode != Mode::Open || !ignored {
                    into.push(vec![Fact::Doubt]);
                }
            }
        }
    }

    fn contains_not(&mut self, item: NodeId, least: u64, most: Option<u64>, into: &mut Vec<Vec<Fact>>) {
        if least == 1 {
            // Nothing fits: every item is something else.
            let none = self.arena.intern(vec![Assertion::Not(item)]);
            let every = self.arena.intern(vec![Assertion::Items(Vec::new(), Some(none))]);
            into.push(vec![Fact::Is(Literal::is(every, Mode::Written))]);
        } else if least > 1 {
            into.push(vec![Fact::Doubt]);
        }
        if let Some(most) = most {
            let mut facts = vec![Fact::AtLeast(most.saturating_add(1))];
            facts.extend((0..=most.min(8)).map(|at| Fact::At(at, Literal::is(item, Mode::Written))));
            into.push(facts);
            into.push(vec![Fact::AtLeast(most.saturating_add(1)), Fact::Doubt]);
        }
    }
}

fn refuse_properties(properties: &Rc<Properties>, mode: Mode, into: &mut Vec<Vec<Fact>>) {
    for (name, inner) in &properties.named {
        if *inner != ANYTHING {
            into.push(vec![Fact::Has(Rc::clone(name), Literal::is_not(*inner, mode))]);
        }
    }
    for (pattern, inner) in &properties.patterns {
        if *inner != ANYTHING {
            into.push(vec![Fact::Exists(Exists {
                besides: Rc::default(),
                pattern: Some(Rc::clone(pattern)),
                name: None,
                value: Literal::is_not(*inner, mode),
            })]);
        }
    }
    match properties.rest {
        None | Some(ANYTHING) => {}
        Some(NOTHING) if mode == Mode::Open => {}
        Some(rest) => into.push(vec![Fact::Exists(Exists {
            besides: Rc::clone(properties),
            pattern: None,
            name: None,
            value: Literal::is_not(rest, mode),
        })]),
    }
}
