//! Which places hold the same kind of record, and which objects are maps.
//!
//! Places are visited in the order of their paths, so that the order of samples does not matter.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{
    evidence::{Kinds, kind},
    formats,
    graph::{Graph, NodeId, RecordNode},
};

/// How many properties and places are compared before the rest stays as it is: a bound for hostile samples.
const BUDGET: usize = 10_000_000;

/// A path, as keys; `*` for items and values of maps.
pub(super) type Path = Vec<Box<str>>;

/// Turns records into maps where their keys are data.
pub(super) fn find_maps(graph: &mut Graph, root: NodeId) {
    let mut places = records(graph, root);
    // The innermost first: values of a map are alike only once their own maps are.
    places.sort_by_key(|(path, _)| std::cmp::Reverse(path.len()));
    for (_, id) in places {
        let node = graph.node(id);
        if let Some(record) = &node.record
            && node.union.is_none()
            && node.hint.as_ref().is_none_or(|hint| hint.map.is_none())
            && is_map(graph, record)
        {
            graph.make_map(id);
        }
    }
}

/// Keys are data where all of them look like it, or where there are many and no object has most of them; in both cases
/// the values are of one kind. In doubt, it is a record, which keeps unknown properties too.
fn is_map(graph: &Graph, record: &RecordNode) -> bool {
    let keys = record.edges.len();
    let data = record.edges.iter().filter(|edge| is_data(&edge.name)).count();
    if keys == 0 || !one_kind(graph, record) {
        return false;
    }
    if data == keys && (keys > 1 || record.edges.iter().all(|edge| is_identifier(&edge.name))) {
        return true;
    }
    let filled: u64 = record.edges.iter().map(|edge| edge.seen.count).sum();
    let sparse = u128::from(filled) * 10 <= u128::from(record.seen.count) * keys as u128 * 3;
    let records = record.edges.iter().all(|edge| graph.node(edge.to).record.is_some());
    (keys >= 12 && (sparse || records)) || (keys >= 8 && data * 10 >= keys * 8) || keys >= 500
}

/// Whether most keys look like data.
pub(super) fn has_data_for_keys(record: &RecordNode) -> bool {
    let data = record.edges.iter().filter(|edge| is_data(&edge.name)).count();
    data > 0 && data * 10 >= record.edges.len() * 8
}

/// A number, a date, a UUID, a hash, a path, an address: what no property is called.
fn is_data(key: &str) -> bool {
    let digits = key.bytes().filter(u8::is_ascii_digit).count();
    let number =
        digits > 0 && key.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.' | b':'));
    number || is_identifier(key) || key.contains(['/', '@']) || (digits >= 4 && digits * 3 >= key.len())
}

fn is_identifier(key: &str) -> bool {
    let hash = key.len() >= 16
        && key.bytes().all(|byte| byte.is_ascii_hexdigit())
        && key.bytes().any(|byte| byte.is_ascii_digit());
    hash || formats::of(key.as_bytes(), formats::ALL) != formats::NONE
}

/// Whether all values are of one kind, and records alike.
fn one_kind(graph: &Graph, record: &RecordNode) -> bool {
    let mut kinds: Kinds = 0;
    let mut all: Option<&RecordNode> = None;
    for edge in &record.edges {
        let node = graph.node(edge.to);
        kinds |= plain(node.kinds());
        if let Some(inner) = &node.record {
            match all {
                None => all = Some(inner),
                Some(first) => {
                    if !same_properties(graph, first, inner, 50) {
                        return false;
                    }
                }
            }
        }
    }
    kinds.is_power_of_two()
}

/// Kinds without null, and with one for all numbers.
fn plain(kinds: Kinds) -> Kinds {
    let kinds = kinds & !kind::NULL;
    if kinds & kind::FRACTION == 0 { kinds } else { kinds & !kind::FRACTION | kind::WHOLE }
}

/// Whether two records share `percent` of their properties, and none that is another kind of value.
fn same_properties(graph: &Graph, one: &RecordNode, other: &RecordNode, percent: usize) -> bool {
    let (smaller, larger) = match (one.edges.len(), other.edges.len()) {
        (one, other) if one < other => (one, other),
        (one, other) => (other, one),
    };
    if smaller * 100 < larger * percent {
        return false;
    }
    let names: HashMap<&str, NodeId> = one.edges.iter().map(|edge| (&*edge.name, edge.to)).collect();
    let mut shared = 0;
    for edge in &other.edges {
        if let Some(to) = names.get(&*edge.name) {
            shared += 1;
            if clash(graph, *to, edge.to) {
                return false;
            }
        }
    }
    shared * 100 >= (one.edges.len() + other.edges.len() - shared) * percent
}

/// Whether two places have values, and no kind of value in common.
fn clash(graph: &Graph, one: NodeId, other: NodeId) -> bool {
    let (one, other) = (plain(graph.node(one).kinds()), plain(graph.node(other).kinds()));
    one != 0 && other != 0 && one & other == 0
}

/// Unites places that hold the same kind of record.
pub(super) fn unite(graph: &mut Graph, root: NodeId) {
    let mut budget = BUDGET;
    recursion(graph, root, &mut budget);
    let mut kinds: Vec<(NodeId, Path)> = Vec::new();
    for (path, id) in records(graph, root) {
        let id = graph.find(id);
        budget = budget.saturating_sub(kinds.len());
        if kinds.iter().any(|(known, _)| graph.find(*known) == id) {
            continue;
        }
        let alike = kinds.iter().find(|(known, at)| {
            let (one, other) = (graph.node(*known), graph.node(id));
            match (&one.record, &other.record) {
                (Some(one), Some(other)) => {
                    let cost = one.edges.len() + other.edges.len();
                    budget = budget.saturating_sub(cost);
                    budget > 0 && is_alike(graph, one, other, at.last() == path.last())
                }
                _ => false,
            }
        });
        match alike.map(|(known, _)| *known) {
            Some(known) => graph.unite(known, id),
            None => kinds.push((id, path)),
        }
        if budget == 0 {
            return;
        }
    }
}

/// Where some objects are a map and others a record, nothing is known of their values: to a reader, a map's values could
/// be a record's properties.
pub(super) fn settle(graph: &mut Graph, root: NodeId) {
    for (_, id) in places(graph, root) {
        let node = graph.node(id);
        if node.map.is_some() && node.record.is_some() {
            graph.forget_values(id);
        }
    }
}

/// Records of some properties are alike where they share three quarters of them. Small ones look alike by chance: these
/// have to stand under the same key, or to share a property of one format.
fn is_alike(graph: &Graph, one: &RecordNode, other: &RecordNode, same_key: bool) -> bool {
    let smaller = one.edges.len().min(other.edges.len());
    let same_format = || {
        one.edges.iter().any(|edge| {
            let format = |id: NodeId| {
                let texts = graph.node(id).texts.as_ref();
                texts.and_then(|texts| formats::name(texts.formats)).map(|(name, _)| name)
            };
            format(edge.to).is_some()
                && other.edge(&edge.name).is_some_and(|beside| format(beside.to) == format(edge.to))
        })
    };
    match smaller {
        0 => false,
        1 => same_key && one.edges.len() == other.edges.len() && same_properties(graph, one, other, 100),
        2 | 3 => (same_key || same_format()) && same_properties(graph, one, other, 66),
        _ => same_properties(graph, one, other, 75),
    }
}

/// Unites a record with one inside of it that has the property through which it was reached, too.
fn recursion(graph: &mut Graph, root: NodeId, budget: &mut usize) {
    let places = records(graph, root);
    let at: HashMap<Path, NodeId> = places.iter().map(|(path, id)| (path.clone(), *id)).collect();
    for (path, id) in &places {
        for length in 0..path.len() {
            let Some(outer) = path.get(..length).and_then(|outer| at.get(outer)) else { continue };
            let step = path.get(length..).unwrap_or_default().iter().find(|key| ***key != *"*");
            let (Some(step), Some(one), Some(other)) =
                (step, graph.node(*outer).record.as_ref(), graph.node(*id).record.as_ref())
            else {
                continue;
            };
            *budget = budget.saturating_sub(one.edges.len() + other.edges.len());
            if *budget == 0 {
                return;
            }
            if graph.find(*outer) != graph.find(*id)
                && other.edge(step).is_some()
                && same_properties(graph, one, other, 60)
            {
                graph.unite(*outer, *id);
                break;
            }
        }
    }
}

/// Every place with a record, by path; a node that stands for several places once.
fn records(graph: &Graph, root: NodeId) -> Vec<(Path, NodeId)> {
    let mut places = places(graph, root);
    places.retain(|(_, id)| graph.node(*id).record.is_some());
    places
}

/// Every place, the outer ones first, and by the alphabet; a node that stands for several places once.
pub(super) fn places(graph: &Graph, root: NodeId) -> Vec<(Path, NodeId)> {
    let mut found = Vec::new();
    let mut entered = HashSet::new();
    let mut open = BTreeSet::from([(0, Path::new(), graph.find(root))]);
    while let Some((length, path, id)) = open.pop_first() {
        if !entered.insert(id) {
            continue;
        }
        for (key, to) in steps(graph, id) {
            if !entered.contains(&to) {
                let mut inner = path.clone();
                inner.push(key.into());
                open.insert((length + 1, inner, to));
            }
        }
        found.push((path, id));
    }
    found
}

/// What is directly inside of a node, with its key.
pub(super) fn steps(graph: &Graph, id: NodeId) -> impl Iterator<Item = (&str, NodeId)> {
    let node = graph.node(id);
    let list = node.list.iter().map(|list| ("*", list.items));
    let map = node.map.iter().map(|map| ("*", map.values));
    let edges = node.records().flat_map(|record| &record.edges).map(|edge| (&*edge.name, edge.to));
    list.chain(map).chain(edges).map(|(key, to)| (key, graph.find(to)))
}
