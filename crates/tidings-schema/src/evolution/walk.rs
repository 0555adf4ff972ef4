//! The changes: both schemas are gone through side by side, place by place.
//!
//! A change knows what each side asks that the other does not, as a node for the place where it is (`Delta`). Wrapped
//! by the way from the root, that node is a reader that asks this and nothing else: the change breaks by itself what
//! such a reader refuses. Where the whole is proven to break nobody, none of its changes can.

mod annotations;
mod lists;
mod objects;
mod scalars;
mod unions;

use std::{
    collections::{HashMap, HashSet, VecDeque},
    rc::Rc,
};

use serde_json::Value;

use super::{
    Change, Rule,
    bumps::{Nature, bumps},
    compile::Compiler,
    judge::Comparison,
    node::{ANYTHING, Assertion, NodeId, Properties},
    source::{Source, Words, alike, pairs},
    verdict::{Reading, Readings, Side, Verdict, Verdicts},
    view::{Part, View},
};
use crate::visible::quoted;

/// How deep places are gone into.
const DEEPEST: usize = 600;

/// How many changes are judged one by one; what comes after gets the verdicts of the whole.
const MOST_JUDGED: usize = 300;

/// How many steps of the solver are spent on them.
const MOST_SPENT: usize = 150_000;

/// A step from a node to a place inside of its values.
#[derive(Clone, Debug)]
pub(super) enum Step {
    Property(Rc<str>),
    Pattern(Rc<str>),
    /// Properties that are not named, as far as these are.
    Rest(Rc<Properties>),
    /// The item at a place.
    Item(usize),
    /// Items from a place on.
    Items(usize),
    /// In one of several alternatives; the others.
    Branch(Vec<NodeId>),
}

/// The way to a place, from the root.
#[derive(Clone, Debug, Default)]
pub(super) struct Way {
    /// In the new schema, which reads what the old one writes.
    pub(super) backward: Vec<Step>,
    /// In the old one.
    pub(super) forward: Vec<Step>,
    /// For messages: `address.lines[]`.
    pub(super) name: String,
}

impl Way {
    pub(super) fn then(&self, step: &Step, name: &str) -> Self {
        let mut way = self.clone();
        way.backward.push(step.clone());
        way.forward.push(step.clone());
        way.name.push_str(if way.name.is_empty() { name.trim_start_matches('.') } else { name });
        way
    }

    pub(super) fn into(&self, backward: Vec<NodeId>, forward: Vec<NodeId>) -> Self {
        let mut way = self.clone();
        way.backward.push(Step::Branch(backward));
        way.forward.push(Step::Branch(forward));
        way
    }

    /// The place, for a message.
    pub(super) fn subject(&self) -> String {
        if self.name.is_empty() { "the document".to_owned() } else { quoted(&self.name) }
    }
}

/// A change that is not judged yet.
pub(super) struct Delta {
    pub(super) rule: Rule,
    pub(super) message: String,
    pub(super) old: Option<String>,
    pub(super) new: Option<String>,
    /// What the new schema asks here that the old one did not.
    pub(super) backward: Option<NodeId>,
    /// What the old schema asked here that the new one does not.
    pub(super) forward: Option<NodeId>,
    /// Of what it is, where the bump depends on it.
    pub(super) nature: Nature,
    /// Whose documents a tolerant reader takes all the same: it is closed, and ignores the name.
    pub(super) ignored: Option<Side>,
}

/// A place on both sides.
pub(super) struct Place<'a, 'w> {
    pub(super) old: &'w View<'a>,
    pub(super) new: &'w View<'a>,
    pub(super) way: &'w Way,
}

pub(super) struct Walk<'a, 'c> {
    comparison: &'c mut Comparison<'a>,
    sides: [Compiler<'a>; 2],
    /// The targets that are the same on both sides, word for word.
    same: HashMap<usize, usize>,
    seen: HashSet<Vec<*const Value>>,
    found: Vec<(Delta, Way)>,
    /// How often a place was come to again.
    met_again: usize,
    renamed: HashSet<(String, String)>,
    /// Definitions that are to be compared.
    later: VecDeque<(Vec<Part<'a>>, Vec<Part<'a>>, Way)>,
}

impl<'a, 'c> Walk<'a, 'c> {
    pub(super) fn new(comparison: &'c mut Comparison<'a>, old: Compiler<'a>, new: Compiler<'a>) -> Self {
        Self {
            comparison,
            same: pairs(old.source, new.source, Words::Compared),
            sides: [old, new],
            seen: HashSet::new(),
            found: Vec::new(),
            met_again: 0,
            renamed: HashSet::new(),
            later: VecDeque::new(),
        }
    }

    /// Every change, judged by itself.
    pub(super) fn changes(mut self, whole: &Verdicts) -> Vec<Change> {
        let (old, new) = (self.sides[0].source, self.sides[1].source);
        let part = |source: &'a Source| vec![Part::new(source.root(), String::new())];
        self.root_names(old.root(), new.root());
        self.place(&part(old), &part(new), &Way::default(), false, 0);
        while let Some((one, two, way)) = self.later.pop_front() {
            let depth = way.backward.len();
            self.place(&one, &two, &way, false, depth);
        }
        let mut changes = Vec::new();
        for (at, (delta, way)) in std::mem::take(&mut self.found).into_iter().enumerate() {
            let is_note = delta.backward.is_none() && delta.forward.is_none();
            let judged = is_note || at < MOST_JUDGED && self.comparison.solver.spent < MOST_SPENT;
            let verdicts = if judged { self.judge(&delta, &way, whole) } else { whole.clone() };
            changes.push(Change {
                rule: delta.rule,
                bumps: bumps(delta.rule, delta.nature),
                old: delta.old,
                new: delta.new,
                message: delta.message,
                verdicts,
            });
        }
        changes
    }

    fn judge(&mut self, delta: &Delta, way: &Way, whole: &Verdicts) -> Verdicts {
        let backward = delta.backward.map(|node| self.wrapped(node, &way.backward));
        let forward = delta.forward.map(|node| self.wrapped(node, &way.forward));
        let mut one = |writer: Side, reader: Option<NodeId>, reading: Reading| match reader {
            Some(_) if reading == Reading::Tolerant && delta.ignored == Some(writer) => Verdict::Compatible,
            Some(reader) if !whole.of(writer).of(reading).holds() => {
                self.comparison.verdict(writer, reader, reading)
            }
            _ => Verdict::Compatible,
        };
        let mut both = |writer: Side, reader: Option<NodeId>| Readings {
            strict: one(writer, reader, Reading::Strict),
            tolerant: one(writer, reader, Reading::Tolerant),
        };
        Verdicts { backward: both(Side::Old, backward), forward: both(Side::New, forward) }
    }

    /// A reader of whole documents that asks a node at the end of a way.
    fn wrapped(&mut self, mut node: NodeId, way: &[Step]) -> NodeId {
        for step in way.iter().rev() {
            let assertion = match step {
                Step::Property(name) => named(vec![(Rc::clone(name), node)]),
                Step::Pattern(pattern) => Assertion::Properties(Rc::new(Properties {
                    patterns: vec![(Rc::clone(pattern), node)],
                    ..Properties::default()
                })),
                Step::Rest(group) => Assertion::Properties(Rc::new(Properties {
                    rest: Some(node),
                    ..Properties::clone(group)
                })),
                Step::Item(at) => {
                    let mut places = vec![ANYTHING; *at];
                    places.push(node);
                    Assertion::Items(places, None)
                }
                Step::Items(from) => Assertion::Items(vec![ANYTHING; *from], Some(node)),
                Step::Branch(others) => {
                    let mut all = others.clone();
                    all.push(node);
                    Assertion::AnyOf(all)
                }
            };
            node = self.intern(vec![assertion]);
        }
        node
    }

    pub(super) fn intern(&mut self, assertions: Vec<Assertion>) -> NodeId {
        self.comparison.solver.arena.intern(assertions)
    }

    /// The node of what stands in one side's schema.
    pub(super) fn node(&mut self, side: Side, value: &'a Value) -> NodeId {
        self.sides[usize::from(side == Side::New)].node(&mut self.comparison.solver.arena, value)
    }

    /// All parts of a place as one node.
    pub(super) fn joined(&mut self, side: Side, parts: &[Part<'a>]) -> NodeId {
        let mut all: Vec<NodeId> = parts.iter().map(|part| self.node(side, part.value)).collect();
        all.sort_unstable();
        all.dedup();
        match all.as_slice() {
            [] => ANYTHING,
            [only] => *only,
            _ => self.intern(all.into_iter().map(Assertion::Is).collect()),
        }
    }

    /// Whether both accept the same documents, proven.
    pub(super) fn are_equal(&mut self, old: NodeId, new: NodeId) -> bool {
        self.comparison.is_within(old, new) && self.comparison.is_within(new, old)
    }

    pub(super) fn push(&mut self, place: &Place<'a, '_>, delta: Delta) {
        self.found.push((delta, place.way.clone()));
    }

    /// A change of a facet: something that each side asks, or does not.
    pub(super) fn facet(
        &mut self,
        place: &Place<'a, '_>,
        rule: Rule,
        message: String,
        backward: Option<Vec<Assertion>>,
        forward: Option<Vec<Assertion>>,
    ) {
        let backward = backward.map(|asked| self.intern(asked));
        let forward = forward.map(|asked| self.intern(asked));
        let (old, new) = (Some(place.old.at.clone()), Some(place.new.at.clone()));
        self.push(
            place,
            Delta { rule, message, old, new, backward, forward, nature: Nature::Any, ignored: None },
        );
    }

    /// Compares a place. `quiet`: it is known to accept the same on both sides.
    pub(super) fn place(&mut self, old: &[Part<'a>], new: &[Part<'a>], way: &Way, quiet: bool, depth: usize) {
        if let ([one], [two]) = (old, new)
            && alike(one.value, two.value, Words::Compared, &mut |one, two| self.same.get(&one) == Some(&two))
        {
            return;
        }
        let mut key: Vec<*const Value> = old.iter().map(|part| std::ptr::from_ref(part.value)).collect();
        key.push(std::ptr::null());
        key.extend(new.iter().map(|part| std::ptr::from_ref(part.value)));
        if depth > DEEPEST || !self.seen.insert(key) {
            self.met_again += 1;
            return;
        }
        // A reference on both sides: what is beside it here, and what it leads to once.
        if let (Some(one), Some(two)) = (self.reference(Side::Old, old), self.reference(Side::New, new)) {
            if let (Some(used), Some(uses)) = (old.first(), new.first()) {
                self.annotations(&used.at, &uses.at, used.value, uses.value, way);
            }
            self.type_names(old, new, way);
            let (one, two) = (vec![one], vec![two]);
            let equal = quiet || {
                let (one, two) = (self.joined(Side::Old, &one), self.joined(Side::New, &two));
                self.are_equal(one, two)
            };
            if equal {
                return self.place(&one, &two, way, true, depth + 1);
            }
            // A shared definition is told of where it is used first, which is not within itself.
            self.met_again += 1;
            self.later.push_back((one, two, way.clone()));
            return;
        }
        let views = (View::of(self.sides[0].source, old), View::of(self.sides[1].source, new));
        let place = Place { old: &views.0, new: &views.1, way };
        if let (Some(used), Some(uses)) = (old.first(), new.first()) {
            let (before, after) = (self.described(Side::Old, used), self.described(Side::New, uses));
            self.annotations(&place.old.at, &place.new.at, before, after, way);
        }
        self.renamings(&place);
        let (one, two) = (self.joined(Side::Old, old), self.joined(Side::New, new));
        let quiet = quiet || one == two || self.are_equal(one, two);
        let before = (self.found.len(), self.met_again);
        self.formats(&place);
        if !quiet && !self.types(&place) {
            return;
        }
        self.members(&place, quiet, depth);
        self.items(&place, quiet, depth);
        self.alternatives(&place, (one, two), quiet, depth);
        if quiet {
            // Which values of an open enum have names changes nothing but the types.
            if place.old.open && place.new.open {
                self.values(&place);
            }
            return;
        }
        self.scalars(&place);
        self.rules(&place);
        if (self.found.len(), self.met_again) == before {
            // Nothing above says what it is: the whole place says that it is.
            let message = format!("what {} accepts changed", way.subject());
            let (old, new) = (Some(place.old.at.clone()), Some(place.new.at.clone()));
            let delta = Delta {
                rule: Rule::SchemaChanged,
                message,
                old,
                new,
                backward: Some(two),
                forward: Some(one),
                nature: Nature::Any,
                ignored: None,
            };
            self.push(&place, delta);
        }
    }

    /// Where a place is nothing but a reference, what it leads to.
    fn reference(&self, side: Side, parts: &[Part<'a>]) -> Option<Part<'a>> {
        let [only] = parts else { return None };
        let node = only.value.as_object().filter(|node| super::view::only(node, &["$ref"]))?;
        let number = crate::foreign::referred(node)?;
        let target = self.sides[usize::from(side == Side::New)].source.targets.get(number)?;
        Some(Part::new(target, String::new()))
    }
}

pub(super) fn named(named: Vec<(Rc<str>, NodeId)>) -> Assertion {
    Assertion::Properties(Rc::new(Properties { named, ..Properties::default() }))
}
