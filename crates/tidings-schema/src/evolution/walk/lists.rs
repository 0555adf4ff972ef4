//! Lists: places, items, and what they have to contain.

use serde_json::Value;

use super::{Place, Step, Walk};
use crate::evolution::{
    Rule,
    bumps::Nature,
    compile::count,
    node::{ANYTHING, Assertion, Kinds, NodeId},
    verdict::Side,
    view::Part,
};

impl<'a> Walk<'a, '_> {
    pub(super) fn contained(&mut self, place: &Place<'a, '_>) {
        let asked = |walk: &mut Self, side: Side, parts: &[Part<'a>]| {
            let mut found: Vec<Assertion> = Vec::new();
            for part in parts {
                let Some(item) = part.value.get("contains") else { continue };
                let node = walk.node(side, item);
                let least = part.value.get("minContains").and_then(count).unwrap_or(1);
                found.push(Assertion::Contains(node, least, part.value.get("maxContains").and_then(count)));
            }
            found
        };
        let old = asked(self, Side::Old, &place.old.contains);
        let new = asked(self, Side::New, &place.new.contains);
        if old != new {
            let message = format!("what {} has to contain changed", place.way.subject());
            let own = !old.is_empty() && !new.is_empty();
            let some = |asked: Vec<Assertion>| (!asked.is_empty()).then_some(asked);
            self.facet(place, Rule::ContainsChanged, message, some(new), some(old));
            if let (Some((delta, _)), true) = (self.found.last_mut(), own) {
                delta.nature = Nature::Own;
            }
        }
    }

    /// Places of tuples, and the items of lists.
    pub(super) fn items(&mut self, place: &Place<'a, '_>, quiet: bool, depth: usize) {
        let (old, new) = (place.old, place.new);
        if !old.kinds.and(new.kinds).has(Kinds::ARRAY) {
            return;
        }
        for (at, (before, after)) in old.prefix.iter().zip(&new.prefix).enumerate() {
            let way = place.way.then(&Step::Item(at), &format!("[{at}]"));
            self.place(before, after, &way, quiet, depth + 1);
        }
        let fallback = |parts: &[Part<'a>], at: &str| {
            if parts.is_empty() { vec![Part::new(&Value::Bool(true), at.to_owned())] } else { parts.to_vec() }
        };
        if old.prefix.len() == new.prefix.len() {
            if !(old.rest_items.is_empty() && new.rest_items.is_empty()) {
                let way = place.way.then(&Step::Items(old.prefix.len()), "[]");
                let (before, after) =
                    (fallback(&old.rest_items, &old.at), fallback(&new.rest_items, &new.at));
                self.place(&before, &after, &way, quiet, depth + 1);
            }
        } else if !quiet {
            let asked = |walk: &mut Self, side: Side, prefix: &[Vec<Part<'a>>], rest: &[Part<'a>]| {
                let nodes: Vec<NodeId> = prefix.iter().map(|parts| walk.joined(side, parts)).collect();
                let rest = walk.joined(side, rest);
                let common = old.prefix.len().min(new.prefix.len());
                let nodes =
                    nodes.into_iter().enumerate().map(|(at, node)| if at < common { ANYTHING } else { node });
                Some(vec![Assertion::Items(nodes.collect(), (rest != ANYTHING).then_some(rest))])
            };
            let message = format!(
                "{} has {} fixed places instead of {}",
                place.way.subject(),
                new.prefix.len(),
                old.prefix.len()
            );
            let backward = asked(self, Side::New, &new.prefix, &new.rest_items);
            let forward = asked(self, Side::Old, &old.prefix, &old.rest_items);
            self.facet(place, Rule::ItemsChanged, message, backward, forward);
        }
    }
}
