//! The order in which a record declares its properties.
//!
//! schemars sorts them by name, unless it is built with a feature that would change how the whole program of the
//! xtask reads JSON. serde writes fields in declared order, so the samples show it. What no sample shows together is
//! ordered as the sources declare it, then as `required` lists it, which schemars does not sort.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use serde_json::{Map, Value};

use crate::{
    SourceFacts, keywords,
    matching::{Matcher, address},
    pointer,
    walk::{Samples, walk},
};

/// Orders the properties of every record of the document as they are declared.
pub(crate) fn restore(document: &mut Value, samples: &Samples<'_>, sources: Option<SourceFacts<'_>>) {
    let changed = {
        let mut seen = Seen::default();
        let mut matcher = Matcher::new(document);
        for entry in samples.entries(document) {
            walk(&mut matcher, entry, &mut |sight| {
                let Value::Object(members) = sight.value else { return };
                for node in sight.nodes.iter().filter(|node| node.schema.contains_key("properties")) {
                    let shown = seen.entry(address(node.schema)).or_default();
                    let names: Vec<&str> = members.keys().map(String::as_str).collect();
                    if !shown.contains(&names) {
                        shown.push(names);
                    }
                }
            });
        }
        let mut changed = Vec::new();
        collect(Known { document, seen: &seen, sources }, document, "", &[], &mut changed);
        changed
    };
    for (at, order) in changed {
        let node = document.pointer_mut(&at).and_then(Value::as_object_mut);
        if let Some(Value::Object(properties)) = node.and_then(|node| node.get_mut("properties")) {
            let mut before = std::mem::take(properties);
            properties.extend(order.into_iter().filter_map(|name| before.shift_remove_entry(&name)));
        }
    }
}

/// By the address of a record's schema: the names of each sample of it, in the order in which they are written.
type Seen<'s> = HashMap<usize, Vec<Vec<&'s str>>>;

/// What is known of the order of properties, beside the schema.
#[derive(Clone, Copy)]
struct Known<'k> {
    document: &'k Value,
    seen: &'k Seen<'k>,
    sources: Option<SourceFacts<'k>>,
}

/// Finds the records whose properties have another order than the declared one, and that order. `beside`: what is
/// shown of the branches of the union that the record is a branch of; into each of them one enum may be flattened.
fn collect(
    known: Known<'_>,
    schema: &Value,
    at: &str,
    beside: &[&[Vec<&str>]],
    changed: &mut Vec<(String, Vec<String>)>,
) {
    let Value::Object(node) = schema else { return };
    let shown = |node: &Map<String, Value>| known.seen.get(&address(node)).map_or(&[][..], Vec::as_slice);
    let branches = |keyword| {
        let branches = node.get(keyword).and_then(Value::as_array).into_iter().flatten();
        branches.filter_map(Value::as_object).map(shown).filter(|shown| !shown.is_empty()).collect::<Vec<_>>()
    };
    let (one_of, any_of) = (branches("oneOf"), branches("anyOf"));
    for (keyword, token, inner) in keywords::subschemas(node) {
        let mut inside = pointer::child(at, keyword);
        if let Some(token) = &token {
            inside = pointer::child(&inside, token);
        }
        let beside = match keyword {
            "oneOf" => &one_of[..],
            "anyOf" => &any_of,
            _ => &[],
        };
        collect(known, inner, &inside, beside, changed);
    }
    let Some(Value::Object(properties)) = node.get("properties") else { return };
    if properties.len() < 2 {
        return;
    }
    let order = declared(properties, shown(node), || {
        let owned = |name: &str| name.to_owned();
        let others = beside.iter().flat_map(|shown| shown.iter());
        let others = others.map(|list| list.iter().copied().map(owned).collect());
        let declared = known.sources.map(|sources| (sources.order)(known.document, at)).unwrap_or_default();
        let required = node.get("required").and_then(Value::as_array).into_iter().flatten();
        let required = required.filter_map(Value::as_str).map(owned).collect();
        others.chain([declared, required]).collect()
    });
    if !order.iter().eq(properties.keys()) {
        changed.push((at.to_owned(), order));
    }
}

/// The names of a record in declared order: as the samples show them, then as `others` list them, then as they are.
fn declared(
    properties: &Map<String, Value>,
    shown: &[Vec<&str>],
    others: impl FnOnce() -> Vec<Vec<String>>,
) -> Vec<String> {
    let names: Vec<&str> = properties.keys().map(String::as_str).collect();
    let positions: HashMap<&str, usize> = names.iter().copied().zip(0..).collect();
    let of = |list: &mut dyn Iterator<Item = &str>| -> Vec<usize> {
        list.filter_map(|name| positions.get(name).copied()).collect()
    };
    let mut lists: Vec<Vec<usize>> = shown.iter().map(|list| of(&mut list.iter().copied())).collect();
    let order = match lists.iter().position(|list| list.len() == names.len()) {
        Some(full) => lists.swap_remove(full),
        None => {
            lists.extend(others().iter().map(|list| of(&mut list.iter().map(String::as_str))));
            merged(names.len(), &lists)
        }
    };
    order.into_iter().filter_map(|position| names.get(position)).map(|&name| name.to_owned()).collect()
}

/// The numbers below `count` in an order that agrees with every list where they agree with one another; an earlier list
/// counts before a later one, and what no list orders is in numerical order.
fn merged(count: usize, lists: &[Vec<usize>]) -> Vec<usize> {
    let mut after: Vec<Vec<usize>> = vec![Vec::new(); count];
    let mut before = vec![0_usize; count];
    for list in lists {
        for pair in list.windows(2) {
            let &[first, second] = pair else { continue };
            if first == second || reaches(&after, second, first) {
                continue;
            }
            if let (Some(next), Some(held)) = (after.get_mut(first), before.get_mut(second))
                && !next.contains(&second)
            {
                next.push(second);
                *held += 1;
            }
        }
    }
    let mut free: BinaryHeap<Reverse<usize>> =
        (0..count).filter(|&at| before[at] == 0).map(Reverse).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(Reverse(at)) = free.pop() {
        order.push(at);
        for &next in &after[at] {
            before[next] -= 1;
            if before[next] == 0 {
                free.push(Reverse(next));
            }
        }
    }
    order
}

/// Whether `to` comes after `from` already.
fn reaches(after: &[Vec<usize>], from: usize, to: usize) -> bool {
    let mut visited = vec![false; after.len()];
    let mut open = vec![from];
    while let Some(at) = open.pop() {
        if at == to {
            return true;
        }
        if !std::mem::replace(&mut visited[at], true) {
            open.extend(&after[at]);
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(names: &[&str], shown: &[&[&str]], declared_list: &[&str], required: &[&str]) -> Vec<String> {
        let properties = names.iter().map(|&name| (name.to_owned(), Value::Null)).collect();
        let shown: Vec<Vec<&str>> = shown.iter().map(|list| list.to_vec()).collect();
        let owned = |list: &[&str]| list.iter().map(|&name| name.to_owned()).collect();
        declared(&properties, &shown, || vec![owned(declared_list), owned(required)])
    }

    #[test]
    fn one_full_sample_is_enough() {
        assert_eq!(
            order(&["a", "b", "c"], &[&["b"], &["c", "x", "a", "b"]], &["a"], &["b"]),
            ["c", "a", "b"]
        );
    }

    #[test]
    fn samples_then_sources_then_required() {
        let names = &["a", "b", "c", "d"];
        assert_eq!(order(names, &[&["d", "a"], &["d", "c", "a"]], &[], &[]), ["b", "d", "c", "a"]);
        // Two samples that share no order of `b` and `c`: the sources tell.
        assert_eq!(
            order(names, &[&["a", "b", "d"], &["a", "c", "d"]], &["c", "b"], &[]),
            ["a", "c", "b", "d"]
        );
        assert_eq!(order(names, &[&["d", "a"]], &["a", "d", "c", "b"], &[]), ["d", "a", "c", "b"]);
        assert_eq!(order(names, &[], &["d", "b"], &["c", "d", "a"]), ["c", "d", "a", "b"]);
        assert_eq!(order(names, &[], &[], &[]), ["a", "b", "c", "d"]);
    }

    #[test]
    fn lists_that_contradict_one_another_end() {
        let names = &["a", "b", "c"];
        assert_eq!(order(names, &[&["b", "a"], &["a", "b"]], &["c", "b", "c"], &["a", "c"]), ["c", "b", "a"]);
    }
}
