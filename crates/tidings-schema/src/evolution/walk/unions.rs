//! Unions: branches are told apart by tag, name or type, whatever their order.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{Delta, Place, Walk, annotations::short, scalars::kinds_in_words};
use crate::evolution::{
    Rule,
    bumps::Nature,
    decimal::canonical,
    node::{ANYTHING, Assertion, Kinds, NodeId},
    verdict::Side,
    view::{Part, Union, View},
};
use crate::visible::quoted;

/// Whether two branches are the same; the first argument proves nodes equal.
type Same<'s, 'a> =
    &'s mut dyn FnMut(&mut dyn FnMut(NodeId, NodeId) -> bool, &Branch<'a>, &Branch<'a>) -> bool;

/// A branch as it is recognised.
struct Branch<'a> {
    part: Part<'a>,
    node: NodeId,
    /// Properties with one value only.
    tags: Vec<(String, Value)>,
    label: Option<String>,
    kinds: Kinds,
    open: bool,
    /// The names of its properties.
    names: BTreeSet<String>,
}

impl<'a> Walk<'a, '_> {
    pub(super) fn alternatives(
        &mut self,
        place: &Place<'a, '_>,
        whole: (NodeId, NodeId),
        quiet: bool,
        depth: usize,
    ) {
        let (old, new) = (place.old.unions.first(), place.new.unions.first());
        let (old, new) = match (old, new) {
            (None, None) => return,
            (Some(old), Some(new)) => (old.clone(), new.clone()),
            // A single type became a union, or the other way round: a union of one.
            (Some(old), None) => {
                if quiet || !is_union_alone(place.old) {
                    return;
                }
                let only =
                    Union { branches: vec![Part::new(&Value::Null, place.new.at.clone())], one: false };
                return self.branches(place, old, &only, (None, Some(whole.1)), quiet, depth);
            }
            (None, Some(new)) => {
                if quiet || !is_union_alone(place.new) {
                    return;
                }
                let only =
                    Union { branches: vec![Part::new(&Value::Null, place.old.at.clone())], one: false };
                return self.branches(place, &only, new, (Some(whole.0), None), quiet, depth);
            }
        };
        self.branches(place, &old, &new, (None, None), quiet, depth);
    }

    fn read(&mut self, side: Side, union: &Union<'a>, is: Option<NodeId>) -> Vec<Branch<'a>> {
        let branches = union.branches.iter().map(|part| {
            let node = is.unwrap_or_else(|| self.node(side, part.value));
            if is.is_some() {
                let kinds = Kinds::ALL;
                return Branch {
                    part: part.clone(),
                    node,
                    tags: Vec::new(),
                    label: None,
                    kinds,
                    open: false,
                    names: BTreeSet::new(),
                };
            }
            let source = self.sides[usize::from(side == Side::New)].source;
            let view = View::of(source, std::slice::from_ref(part));
            let mut tags = Vec::new();
            for (name, parts) in view.properties.iter().filter(|(name, _)| view.required.contains(name)) {
                let inner = View::of(source, parts);
                if let (Some([only]), false) = (inner.values.as_deref(), inner.open) {
                    tags.push(((*name).to_owned(), canonical(only)));
                }
            }
            let title = part.value.get("title").and_then(Value::as_str);
            let label = view.names.first().copied().or(title).map(str::to_owned).or_else(|| {
                let mut names = view.required.iter();
                // Externally tagged: the only property is the tag.
                names
                    .next()
                    .filter(|_| view.properties.len() == 1 && names.next().is_none())
                    .map(|name| format!(".{name}"))
            });
            let label = label.or_else(|| match view.values.as_deref() {
                Some([only]) => Some(only.to_string()),
                _ => None,
            });
            let names = view.properties.iter().map(|(name, _)| (*name).to_owned()).collect();
            Branch { part: part.clone(), node, tags, label, kinds: view.kinds, open: is_open(&view), names }
        });
        branches.collect()
    }

    #[allow(clippy::too_many_lines, reason = "what was added and what was removed mirror each other")]
    fn branches(
        &mut self,
        place: &Place<'a, '_>,
        old_union: &Union<'a>,
        new_union: &Union<'a>,
        whole: (Option<NodeId>, Option<NodeId>),
        quiet: bool,
        depth: usize,
    ) {
        let old = self.read(Side::Old, old_union, whole.0);
        let new = self.read(Side::New, new_union, whole.1);
        let union_of = |walk: &mut Self, branches: &[Branch<'a>]| {
            let nodes = branches.iter().map(|branch| branch.node).collect();
            walk.intern(vec![Assertion::AnyOf(nodes)])
        };
        let tag = |branches: &[Branch<'a>]| tag_of(branches);
        if let (Some(before), Some(after)) = (tag(&old), tag(&new))
            && before != after
            && !quiet
        {
            let (backward, forward) = (union_of(self, &new), union_of(self, &old));
            let message = format!(
                "the branches of {} are told apart by {} instead of {}",
                place.way.subject(),
                quoted(&after),
                quoted(&before)
            );
            let (old, new) = (Some(place.old.at.clone()), Some(place.new.at.clone()));
            return self.push(
                place,
                Delta {
                    rule: Rule::DiscriminatorChanged,
                    message,
                    old,
                    new,
                    backward: Some(backward),
                    forward: Some(forward),
                    nature: Nature::Any,
                    ignored: None,
                },
            );
        }
        let pairs = self.align(&old, &new, tag(&old).as_deref());
        for (one, two) in &pairs {
            let (Some(before), Some(after)) = (old.get(*one), new.get(*two)) else { continue };
            // What an open branch leaves to others changes with the branches.
            if whole.0.is_some() || whole.1.is_some() || before.open && after.open {
                continue;
            }
            let others: Vec<NodeId> = old
                .iter()
                .enumerate()
                .filter(|(at, _)| at != one)
                .map(|(_, branch)| branch.node)
                .chain(new.iter().enumerate().filter(|(at, _)| at != two).map(|(_, branch)| branch.node))
                .collect();
            let way = place.way.into(others.clone(), others);
            self.place(
                std::slice::from_ref(&before.part),
                std::slice::from_ref(&after.part),
                &way,
                quiet,
                depth + 1,
            );
        }
        if quiet {
            return;
        }
        let is_open = |branches: &[Branch<'a>]| branches.iter().any(|branch| branch.open);
        let (was_open, now_open) = (is_open(&old), is_open(&new));
        // Of a matched branch both forms are fine: what changed in it is said there.
        let mut matched: Vec<NodeId> = Vec::new();
        for (one, two) in &pairs {
            if let (Some(before), Some(after)) = (old.get(*one), new.get(*two))
                && !(before.open && after.open)
            {
                matched.extend([before.node, after.node]);
            }
        }
        let among = |branches: &[Branch<'a>]| {
            let mut all: Vec<NodeId> =
                branches.iter().map(|branch| branch.node).chain(matched.iter().copied()).collect();
            all.sort_unstable();
            all.dedup();
            vec![Assertion::AnyOf(all)]
        };
        for added in [true, false] {
            let (here, there, one) =
                if added { (&new, &old, new_union.one) } else { (&old, &new, old_union.one) };
            let other_open = if added { was_open } else { now_open };
            let is_paired = |at: usize| pairs.iter().any(|(one, two)| at == if added { *two } else { *one });
            for (at, branch) in here.iter().enumerate().filter(|(at, _)| !is_paired(*at)) {
                let without = Some(self.intern(among(there)));
                let mut within = self.overlap(here, at, one);
                if was_open && now_open {
                    within = Some(self.both(among(here), within));
                }
                let subject = place.way.subject();
                let branch_was = || format!("the branch {} of {subject} was", name(branch));
                let (rule, message) = match (branch.open, other_open, added) {
                    (true, _, true) => {
                        (Rule::UnionOpened, format!("{subject} can have branches that are not listed"))
                    }
                    (true, _, false) => {
                        (Rule::UnionClosed, format!("{subject} can only have the listed branches"))
                    }
                    (_, true, true) => (Rule::OpenUnionBranchAdded, branch_was() + " added"),
                    (_, true, false) => (Rule::OpenUnionBranchRemoved, branch_was() + " removed"),
                    (_, _, true) => (Rule::UnionBranchAdded, branch_was() + " added"),
                    (_, _, false) => (Rule::UnionBranchRemoved, branch_was() + " removed"),
                };
                let stands = Some(branch.part.at.clone());
                let (old, new, backward, forward) =
                    if added { (None, stands, within, without) } else { (stands, None, without, within) };
                let (nature, ignored) = (Nature::Any, None);
                self.push(place, Delta { rule, message, old, new, backward, forward, nature, ignored });
            }
        }
    }

    fn both(&mut self, mut asked: Vec<Assertion>, other: Option<NodeId>) -> NodeId {
        asked.extend(other.map(Assertion::Is));
        self.intern(asked)
    }

    /// Where only one branch may fit: that none of the others does together with this one.
    fn overlap(&mut self, branches: &[Branch<'a>], at: usize, one: bool) -> Option<NodeId> {
        let branch = branches.get(at).filter(|_| one)?.node;
        let others: Vec<NodeId> = branches
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != at)
            .map(|(_, other)| other.node)
            .collect();
        if others.is_empty() {
            return None;
        }
        let any = self.intern(vec![Assertion::AnyOf(others)]);
        let both = self.intern(vec![Assertion::Is(branch), Assertion::Is(any)]);
        Some(self.intern(vec![Assertion::Not(both)]))
    }

    /// Which branch is which.
    fn align(&mut self, old: &[Branch<'a>], new: &[Branch<'a>], tag: Option<&str>) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        let value = |branch: &Branch<'a>| {
            let tag = tag?;
            branch.tags.iter().find(|(name, _)| name == tag).map(|(_, value)| value.clone())
        };
        let tests: [Same<'_, 'a>; 5] = [
            &mut |_, one, two| one.node == two.node,
            &mut |_, one, two| value(one).is_some() && value(one) == value(two),
            &mut |_, one, two| {
                one.label.is_some()
                    && one.label == two.label
                    && value(one).is_some() == value(two).is_some()
                    && (value(one).is_none() || value(one) == value(two))
            },
            &mut |_, one, two| one.open && two.open,
            &mut |equal, one, two| equal(one.node, two.node),
        ];
        for same in tests {
            for (at, one) in old.iter().enumerate() {
                if pairs.iter().any(|(known, _)| *known == at) {
                    continue;
                }
                let found = new.iter().enumerate().find(|(other, two)| {
                    !pairs.iter().any(|(_, known)| known == other)
                        && same(&mut |one, two| self.are_equal(one, two), one, two)
                });
                if let Some((other, _)) = found {
                    pairs.push((at, other));
                }
            }
        }
        // What is left is told apart by its type, where that is one of a kind.
        let left = |branches: &[Branch<'a>], taken: &BTreeSet<usize>, kinds: Kinds| -> Option<usize> {
            let mut found = branches.iter().enumerate().filter(|(at, branch)| {
                !taken.contains(at)
                    && branch.kinds.has(kinds)
                    && value(branch).is_none()
                    && branch.kinds != Kinds::ALL
            });
            let only = found.next().map(|(at, _)| at);
            only.filter(|_| found.next().is_none())
        };
        for kinds in Kinds::EACH {
            let (olds, news) = pairs.iter().copied().unzip::<_, _, BTreeSet<_>, BTreeSet<_>>();
            if let (Some(one), Some(two)) = (left(old, &olds, kinds), left(new, &news, kinds)) {
                pairs.push((one, two));
            }
        }
        // Records without names that have most of their properties in common.
        for (at, one) in old.iter().enumerate() {
            let alike = |two: &Branch<'a>| {
                let common = one.names.intersection(&two.names).count();
                let unnamed = one.label.is_none() && two.label.is_none();
                (unnamed && 2 * common >= one.names.len().max(two.names.len())).then_some(common)
            };
            let free = |(other, two): (usize, &Branch<'a>)| {
                let taken = pairs.iter().any(|(_, known)| *known == other) || value(two).is_some();
                alike(two)
                    .filter(|common| !taken && *common > 0)
                    .map(|common| (common, std::cmp::Reverse(other)))
            };
            if pairs.iter().any(|(known, _)| *known == at) || value(one).is_some() {
                continue;
            }
            if let Some((_, std::cmp::Reverse(other))) = new.iter().enumerate().filter_map(free).max() {
                pairs.push((at, other));
            }
        }
        pairs
    }

    /// `not`, `if` and the like, and unions beside the first.
    pub(super) fn rules(&mut self, place: &Place<'a, '_>) {
        // Beside properties, a union that only one side has is a rule.
        let both = !place.old.unions.is_empty() && !place.new.unions.is_empty();
        let asked = |walk: &mut Self, side: Side, view: &View<'a>| {
            let mut found: Vec<NodeId> = Vec::new();
            let types = usize::from(both || is_union_alone(view));
            for part in &view.rules {
                let node = walk.node(side, part.value);
                let rules = walk.comparison.solver.arena.get(node);
                for assertion in rules.iter() {
                    if matches!(assertion, Assertion::Not(_) | Assertion::If(..) | Assertion::Opaque(..)) {
                        found.push(walk.intern(vec![assertion.clone()]));
                    }
                }
            }
            for union in view.unions.iter().skip(types) {
                let nodes: Vec<NodeId> =
                    union.branches.iter().map(|part| walk.node(side, part.value)).collect();
                let assertion = if union.one { Assertion::OneOf(nodes) } else { Assertion::AnyOf(nodes) };
                found.push(walk.intern(vec![assertion]));
            }
            found.retain(|node| *node != ANYTHING);
            found
        };
        let old = asked(self, Side::Old, place.old);
        let new = asked(self, Side::New, place.new);
        let gone: Vec<NodeId> = old.iter().copied().filter(|node| !new.contains(node)).collect();
        let come: Vec<NodeId> = new.iter().copied().filter(|node| !old.contains(node)).collect();
        let subject = place.way.subject();
        for at in 0..gone.len().max(come.len()) {
            let (before, after) = (gone.get(at).copied(), come.get(at).copied());
            let (rule, message) = match (before, after) {
                (None, _) => (Rule::RuleAdded, format!("a rule about {subject} was added")),
                (_, None) => (Rule::RuleRemoved, format!("a rule about {subject} was removed")),
                _ => (Rule::RuleChanged, format!("a rule about {subject} changed")),
            };
            let is = |node: Option<NodeId>| node.map(|node| vec![Assertion::Is(node)]);
            self.facet(place, rule, message, is(after), is(before));
            if let (Some((delta, _)), true) = (self.found.last_mut(), place.is_record()) {
                delta.nature = Nature::Own;
            }
        }
    }
}

/// Whether the union is all that a place says.
fn is_union_alone(view: &View<'_>) -> bool {
    view.unions.len() == 1 && view.properties.is_empty()
}

/// The property that tells all branches apart.
fn tag_of(branches: &[Branch<'_>]) -> Option<String> {
    let records: Vec<_> =
        branches.iter().filter(|branch| !branch.open && branch.kinds.has(Kinds::OBJECT)).collect();
    let first = records.first().filter(|_| records.len() > 1)?;
    let mut names = first.tags.iter().map(|(name, _)| name);
    names
        .find(|name| {
            let mut seen = BTreeSet::new();
            records.iter().all(|branch| {
                branch
                    .tags
                    .iter()
                    .find(|(known, _)| known == *name)
                    .is_some_and(|(_, value)| seen.insert(value.to_string()))
            })
        })
        .cloned()
}

/// Whether a branch is for what is not listed: it takes anything, or a tag that is none of the known ones.
fn is_open(view: &View<'_>) -> bool {
    let excludes = |value: &Value| {
        value
            .get("not")
            .and_then(Value::as_object)
            .is_some_and(|not| not.contains_key("enum") || not.contains_key("const"))
    };
    if view.rules.iter().any(|rule| excludes(rule.value)) {
        return true;
    }
    let parts =
        view.properties.iter().filter(|(name, _)| view.required.contains(name)).flat_map(|(_, parts)| parts);
    parts.chain(&view.property_names).any(|part| excludes(part.value))
        || view.kinds == Kinds::ALL && view.unions.is_empty() && view.properties.is_empty()
}

/// A branch, for messages.
fn name(branch: &Branch<'_>) -> String {
    if let Some((_, value)) = branch.tags.first() {
        return short(value);
    }
    match &branch.label {
        Some(label) => quoted(label.trim_start_matches('.')),
        None if branch.kinds != Kinds::ALL => kinds_in_words(branch.kinds),
        None => "without a name".to_owned(),
    }
}
