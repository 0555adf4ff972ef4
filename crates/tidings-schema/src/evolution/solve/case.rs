//! A case: what is asked of a document of one kind, facet by facet.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use serde_json::Value;

use super::{Literal, Mode, Solver};
use crate::evolution::{
    decimal::Decimal,
    node::{Assertion, Kinds, NodeId, Properties},
};

/// Something that an alternative adds to a case.
#[derive(Clone, Debug)]
pub(super) enum Fact {
    Is(Literal),
    Low(Decimal, bool),
    High(Decimal, bool),
    NoMultiple(Decimal),
    NoPattern(Rc<str>),
    /// No value of these.
    Except(Rc<[Value]>),
    /// Characters, items or properties.
    AtLeast(u64),
    AtMost(u64),
    /// The item at a place is there, and fits.
    At(u64, Literal),
    /// An item from a place on fits.
    Some(u64, Literal),
    /// Two items are equal.
    Twins(u64, u64),
    /// A property is there, and fits.
    Has(Rc<str>, Literal),
    Lacks(Rc<str>),
    Exists(Exists),
    /// Something that is not reckoned with.
    Doubt,
}

/// There is a property of some name whose value fits.
#[derive(Clone, Debug)]
pub(super) struct Exists {
    /// Not one of these.
    pub(super) besides: Rc<Properties>,
    /// Matching this pattern; otherwise none of the patterns above.
    pub(super) pattern: Option<Rc<str>>,
    /// What is asked of the name.
    pub(super) name: Option<Literal>,
    pub(super) value: Literal,
}

/// Alternatives of which one has to hold.
#[derive(Debug)]
pub(super) struct Choice {
    pub(super) alternatives: Vec<Vec<Fact>>,
    /// Whether a writer's names depend on it.
    pub(super) declares: bool,
}

#[derive(Clone)]
pub(super) struct Case {
    pub(super) kind: Kinds,
    /// What it is not, as it was asked.
    pub(super) refused: Vec<Literal>,
    pub(super) choices: Vec<Rc<Choice>>,
    /// What was chosen where a writer's names depend on it.
    pub(super) chosen: Vec<Literal>,
    /// Whether something was not reckoned with.
    pub(super) doubt: bool,
    pub(super) values: Option<Vec<Value>>,
    /// Whether a writer lists them, which names what they have.
    pub(super) lists: bool,
    pub(super) except: Vec<Rc<[Value]>>,
    pub(super) low: Option<(Decimal, bool)>,
    pub(super) high: Option<(Decimal, bool)>,
    pub(super) multiples: Vec<Decimal>,
    pub(super) no_multiples: Vec<Decimal>,
    /// Each with whether it has to match.
    pub(super) patterns: BTreeSet<(Rc<str>, bool)>,
    pub(super) least: u64,
    pub(super) most: Option<u64>,
    pub(super) items: Vec<(Rc<[NodeId]>, Option<Literal>, Mode)>,
    pub(super) at: BTreeMap<u64, Vec<Literal>>,
    /// Items that are there somewhere from a place on.
    pub(super) some: Vec<(u64, Literal)>,
    pub(super) unique: bool,
    pub(super) twins: Option<(u64, u64)>,
    pub(super) groups: Vec<(Rc<Properties>, Mode)>,
    pub(super) required: BTreeSet<Rc<str>>,
    pub(super) forbidden: BTreeSet<Rc<str>>,
    pub(super) extra: BTreeMap<Rc<str>, Vec<Literal>>,
    pub(super) names: Vec<Literal>,
    pub(super) exists: Vec<Exists>,
}

impl Case {
    pub(super) fn new(kind: Kinds) -> Self {
        Self {
            kind,
            refused: Vec::new(),
            choices: Vec::new(),
            chosen: Vec::new(),
            doubt: false,
            values: None,
            lists: false,
            except: Vec::new(),
            low: None,
            high: None,
            multiples: Vec::new(),
            no_multiples: Vec::new(),
            patterns: BTreeSet::new(),
            least: 0,
            most: None,
            items: Vec::new(),
            at: BTreeMap::new(),
            some: Vec::new(),
            unique: false,
            twins: None,
            groups: Vec::new(),
            required: BTreeSet::new(),
            forbidden: BTreeSet::new(),
            extra: BTreeMap::new(),
            names: Vec::new(),
            exists: Vec::new(),
        }
    }

    /// Whether there is still something between the bounds.
    pub(super) fn is_possible(&self) -> bool {
        if self.most.is_some_and(|most| most < self.least) {
            return false;
        }
        match (&self.low, &self.high) {
            (Some((low, open)), Some((high, shut))) => low < high || low == high && !open && !shut,
            _ => true,
        }
    }

    /// Whether a node that it asks for is refused: the branches of a union that stayed as they were are, one by one.
    pub(super) fn refuses(&self, literal: Literal) -> bool {
        self.refused.iter().any(|no| no.node == literal.node && literal.mode.is_within(no.mode))
    }

    pub(super) fn at_least(&mut self, least: u64) {
        self.least = self.least.max(least);
    }

    pub(super) fn at_most(&mut self, most: u64) {
        self.most = Some(self.most.map_or(most, |known| known.min(most)));
    }

    pub(super) fn above(&mut self, bound: &Decimal, excluded: bool) {
        let tighter =
            self.low.as_ref().is_none_or(|(low, open)| bound > low || bound == low && excluded && !open);
        if tighter {
            self.low = Some((bound.clone(), excluded));
        }
    }

    pub(super) fn below(&mut self, bound: &Decimal, excluded: bool) {
        let tighter =
            self.high.as_ref().is_none_or(|(high, open)| bound < high || bound == high && excluded && !open);
        if tighter {
            self.high = Some((bound.clone(), excluded));
        }
    }
}

impl Solver {
    /// Adds one of a choice's alternatives; false where it contradicts what is there, for sure.
    pub(super) fn take(&mut self, case: &mut Case, choice: &Choice, at: usize) -> bool {
        let Some(facts) = choice.alternatives.get(at) else { return false };
        if choice.declares {
            case.chosen.extend(facts.iter().filter_map(|fact| match fact {
                Fact::Is(literal) => Some(*literal),
                _ => None,
            }));
        }
        facts.iter().all(|fact| self.add(case, fact))
    }

    /// Adds a fact; false where it contradicts what is there, for sure.
    pub(super) fn add(&mut self, case: &mut Case, fact: &Fact) -> bool {
        match fact {
            Fact::Is(literal) if literal.negated => return self.refuse(case, *literal),
            Fact::Is(literal) => return self.accept(case, *literal),
            Fact::Low(bound, excluded) => case.above(bound, *excluded),
            Fact::High(bound, excluded) => case.below(bound, *excluded),
            Fact::NoMultiple(step) => case.no_multiples.push(step.clone()),
            Fact::NoPattern(pattern) => return clashless(case, pattern, false),
            Fact::Except(values) => case.except.push(Rc::clone(values)),
            Fact::AtLeast(least) => case.at_least(*least),
            Fact::AtMost(most) => case.at_most(*most),
            Fact::At(at, literal) => {
                case.at_least(at.saturating_add(1));
                case.at.entry(*at).or_default().push(*literal);
            }
            Fact::Some(from, literal) => {
                case.at_least(from.saturating_add(1));
                case.some.push((*from, *literal));
            }
            Fact::Twins(one, two) => {
                case.at_least(two.saturating_add(1));
                case.doubt |= case.twins.is_some();
                case.twins = Some((*one, *two));
            }
            Fact::Has(name, literal) => {
                if case.forbidden.contains(name) {
                    return false;
                }
                case.required.insert(Rc::clone(name));
                if literal.node != super::ANYTHING || literal.negated {
                    case.extra.entry(Rc::clone(name)).or_default().push(*literal);
                }
            }
            Fact::Lacks(name) => {
                case.forbidden.insert(Rc::clone(name));
                return !case.required.contains(name);
            }
            Fact::Exists(exists) => {
                case.exists.push(exists.clone());
                case.at_least(1);
            }
            Fact::Doubt => case.doubt = true,
        }
        case.is_possible()
    }

    /// Adds all that a node asks.
    pub(super) fn accept(&mut self, case: &mut Case, literal: Literal) -> bool {
        !case.refuses(literal)
            && self.arena.get(literal.node).iter().all(|assertion| self.assert(case, assertion, literal.mode))
    }

    fn assert(&mut self, case: &mut Case, assertion: &Assertion, mode: Mode) -> bool {
        if !assertion.touches().has(case.kind) {
            return true;
        }
        match assertion {
            Assertion::Kinds(kinds) => return kinds.has(case.kind),
            Assertion::Values(values) => {
                let mut left: Vec<Value> =
                    values.iter().filter(|value| Kinds::of(value).has(case.kind)).cloned().collect();
                if let Some(known) = &case.values {
                    left.retain(|value| known.contains(value));
                }
                case.lists |= mode == Mode::Closed;
                let some = !left.is_empty();
                case.values = Some(left);
                return some;
            }
            Assertion::Low(bound, excluded) => case.above(bound, *excluded),
            Assertion::High(bound, excluded) => case.below(bound, *excluded),
            Assertion::Multiple(step) => case.multiples.push(step.clone()),
            Assertion::MinLength(least) | Assertion::MinItems(least) | Assertion::MinProperties(least) => {
                case.at_least(*least);
            }
            Assertion::MaxLength(most) | Assertion::MaxItems(most) | Assertion::MaxProperties(most) => {
                case.at_most(*most);
            }
            Assertion::Pattern(pattern) => return clashless(case, pattern, true),
            Assertion::Items(prefix, rest) => {
                let rest = rest.map(|rest| Literal::is(rest, mode));
                case.items.push((Rc::from(prefix.as_slice()), rest, mode));
            }
            Assertion::Unique => case.unique = true,
            Assertion::Contains(item, least, most) => contains(case, *item, *least, *most),
            Assertion::Properties(properties) => case.groups.push((Rc::clone(properties), mode)),
            Assertion::Required(name) => {
                case.required.insert(Rc::clone(name));
                return !case.forbidden.contains(name);
            }
            Assertion::Names(names) => case.names.push(Literal::is(*names, Mode::Written)),
            Assertion::DependentRequired(name, other) => {
                let anything = Literal::is(super::ANYTHING, mode);
                let alternatives =
                    vec![vec![Fact::Lacks(Rc::clone(name))], vec![Fact::Has(Rc::clone(other), anything)]];
                choose(case, alternatives, false);
            }
            Assertion::Dependent(name, inner) => {
                let has = Fact::Has(Rc::clone(name), Literal::is(super::ANYTHING, mode));
                let alternatives =
                    vec![vec![Fact::Lacks(Rc::clone(name))], vec![has, Fact::Is(Literal::is(*inner, mode))]];
                choose(case, alternatives, mode == Mode::Closed);
            }
            Assertion::Is(inner) => return self.accept(case, Literal::is(*inner, mode)),
            Assertion::Target(class) => {
                return self.accept(case, Literal::is(self.arena.target(*class), mode));
            }
            Assertion::AnyOf(list) => {
                let alternatives =
                    list.iter().map(|inner| vec![Fact::Is(Literal::is(*inner, mode))]).collect();
                choose(case, alternatives, mode == Mode::Closed);
            }
            Assertion::OneOf(list) => {
                let alternatives = self.one_of(list, mode, case.kind);
                choose(case, alternatives, mode == Mode::Closed);
            }
            Assertion::Not(inner) => return self.refuse(case, Literal::is_not(*inner, Mode::Written)),
            Assertion::If(condition, then, other) => {
                let alternatives = vec![
                    vec![Fact::Is(Literal::is(*condition, mode)), Fact::Is(Literal::is(*then, mode))],
                    vec![
                        Fact::Is(Literal::is_not(*condition, Mode::Written)),
                        Fact::Is(Literal::is(*other, mode)),
                    ],
                ];
                choose(case, alternatives, mode == Mode::Closed);
            }
            Assertion::Opaque(..) => case.doubt = true,
        }
        case.is_possible()
    }

    /// Exactly one of these: each, without those of the others that it may overlap with.
    fn one_of(&mut self, list: &[NodeId], mode: Mode, kind: Kinds) -> Vec<Vec<Fact>> {
        let list: Vec<NodeId> =
            list.iter().copied().filter(|inner| self.kinds(*inner, 0).has(kind)).collect();
        if self.have_tags(&list, kind) {
            return list.iter().map(|inner| vec![Fact::Is(Literal::is(*inner, mode))]).collect();
        }
        let mut alternatives = Vec::with_capacity(list.len());
        for (at, inner) in list.iter().enumerate() {
            let mut facts = vec![Fact::Is(Literal::is(*inner, mode))];
            for (other_at, other) in list.iter().enumerate() {
                if other_at != at
                    && !self.are_apart(Literal::is(*inner, Mode::Written), Literal::is(*other, Mode::Written))
                {
                    facts.push(Fact::Is(Literal::is_not(*other, Mode::Written)));
                }
            }
            alternatives.push(facts);
        }
        alternatives
    }
}

/// Adds a choice; nothing where there is only one, which is left for propagation.
pub(super) fn choose(case: &mut Case, alternatives: Vec<Vec<Fact>>, declares: bool) {
    case.choices.push(Rc::new(Choice { alternatives, declares }));
}

/// The first place from which on all places of a list are alike.
pub(super) fn horizon(case: &Case) -> u64 {
    let prefix = case.items.iter().map(|(prefix, _, _)| prefix.len() as u64).max().unwrap_or(0);
    let at = case.at.keys().next_back().map_or(0, |at| at + 1);
    prefix.max(at)
}

fn clashless(case: &mut Case, pattern: &Rc<str>, wanted: bool) -> bool {
    case.patterns.insert((Rc::clone(pattern), wanted));
    !case.patterns.contains(&(Rc::clone(pattern), !wanted))
}

fn contains(case: &mut Case, item: NodeId, least: u64, most: Option<u64>) {
    let literal = Literal::is(item, Mode::Written);
    if least == 1 {
        case.at_least(1);
        case.some.push((0, literal));
    } else if least > 1 {
        case.at_least(least);
        case.doubt = true;
        for at in 0..least.min(8) {
            case.at.entry(at).or_default().push(literal);
        }
    }
    match most {
        Some(0) => {
            let none = Literal::is_not(item, Mode::Written);
            case.items.push((Rc::from(Vec::new()), Some(none), Mode::Written));
        }
        Some(_) => case.doubt = true,
        None => {}
    }
}
