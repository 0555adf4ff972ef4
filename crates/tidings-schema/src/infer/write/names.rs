//! What records are called that stand at several places.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
};

use super::super::{
    alike::{Path, places, steps},
    graph::{Graph, NodeId},
};
use crate::name::Name;

/// A name for each record at several places: the key under which it stands most often. So a place that is added renames
/// nothing, unless it is the one that tips the balance. Where a name is taken, more of the path is said.
pub(super) fn of_shared(graph: &Graph, root: NodeId) -> HashMap<NodeId, String> {
    let references = graph.references(root);
    let places = places(graph, root);
    // For each node: by key, how often it stands under it, and the first path.
    let mut under: HashMap<NodeId, BTreeMap<String, (usize, Path)>> = HashMap::new();
    for (path, id) in &places {
        for (step, to) in steps(graph, *id) {
            let mut inner = path.clone();
            inner.push(step.into());
            let known = under.entry(to).or_default().entry(last_key(&inner)).or_insert((0, inner));
            known.0 += 1;
        }
    }
    let mut names: HashMap<NodeId, String> = HashMap::new();
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut call = |names: &mut HashMap<NodeId, String>, path: &Path, id: NodeId| {
        let most = under.get(&id).and_then(|under| {
            under
                .iter()
                .min_by_key(|(key, (count, path))| (key.is_empty(), Reverse(*count), path.len(), path))
        });
        // The root keeps its place: everything else is inside of it.
        let path = most.filter(|_| !path.is_empty()).map_or(path, |(_, (_, path))| path);
        let asked = graph.node(id).hint.as_ref().and_then(|hint| hint.name.as_deref());
        let name = name(path, asked, &taken);
        taken.insert(Name::new(&*name).kebab());
        names.insert(id, name);
    };
    for (path, id) in &places {
        let node = graph.node(*id);
        // An object of which nothing is known is no type of its own.
        let shared = references.get(id).is_some_and(|count| *count > 1);
        let known = || {
            node.record.as_ref().is_some_and(|record| !record.edges.is_empty())
                || (node.map.is_some() && is_inside_itself(graph, *id, &HashMap::new()))
                || graph.is_knot(*id)
        };
        if shared && known() {
            call(&mut names, path, *id);
        }
    }
    // A circle may be entered by a list, which has no name: then the first of its records has one.
    for (path, id) in &places {
        let node = graph.node(*id);
        if !names.contains_key(id)
            && (node.record.is_some() || node.map.is_some())
            && is_inside_itself(graph, *id, &names)
        {
            call(&mut names, path, *id);
        }
    }
    names
}

/// Whether what is inside of a place's objects leads back to the place, where those with a name are written once. That
/// holds for their objects only: a list beside them is written at each place.
fn is_inside_itself(graph: &Graph, id: NodeId, names: &HashMap<NodeId, String>) -> bool {
    let mut entered = BTreeSet::new();
    let mut open = graph.inside_objects(id);
    while let Some(inner) = open.pop() {
        if inner == id {
            return true;
        }
        if !entered.insert(inner) {
            continue;
        }
        if !names.contains_key(&inner) {
            open.extend(graph.inside(inner));
        } else if !graph.is_knot(inner) {
            open.extend(graph.items(inner));
        }
    }
    false
}

/// The last key of a path, that of an item in the singular; empty where it has none.
fn last_key(path: &Path) -> String {
    let of_item = path.last().is_some_and(|key| **key == *"*");
    let key = path.iter().rev().find(|key| ***key != *"*").map(AsRef::as_ref).unwrap_or_default();
    if of_item { singular(key) } else { key.to_owned() }
}

fn name(path: &Path, asked: Option<&str>, taken: &BTreeSet<String>) -> String {
    let free = |name: &str| {
        // A type's name begins with a letter.
        name.starts_with(char::is_alphabetic) && !taken.contains(&Name::new(name).kebab())
    };
    if let Some(name) = asked.filter(|name| free(name)) {
        return name.to_owned();
    }
    let mut name = Name::new(last_key(path)).pascal();
    for key in path.iter().filter(|key| ***key != *"*").rev().skip(1) {
        if free(&name) {
            return name;
        }
        name.insert_str(0, &Name::new(key.as_ref()).pascal());
    }
    while !free(&name) {
        name.insert_str(0, "Root");
    }
    name
}

/// An item's name from that of its list, where English is regular: `labels`, `categories`, `boxes`.
fn singular(name: &str) -> String {
    let ends = |ends: &[&str]| ends.iter().any(|end| name.len() > end.len() + 1 && name.ends_with(end));
    if ends(&["ies"]) {
        return name.strip_suffix("ies").unwrap_or(name).to_owned() + "y";
    }
    if ends(&["ches", "shes", "sses", "xes"]) {
        return name.strip_suffix("es").unwrap_or(name).to_owned();
    }
    if ends(&["s"]) && !ends(&["ss", "us", "is"]) {
        return name.strip_suffix('s').unwrap_or(name).to_owned();
    }
    name.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_called_in_the_singular() {
        for (list, item) in [
            ("labels", "label"),
            ("categories", "category"),
            ("boxes", "box"),
            ("addresses", "address"),
            ("status", "status"),
            ("s", "s"),
            ("data", "data"),
        ] {
            assert_eq!(singular(list), item);
        }
    }

    #[test]
    fn a_name_that_is_taken_says_more_of_the_path() {
        let path: Path = ["repo", "owners", "*"].map(Into::into).to_vec();
        let taken = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(name(&path, None, &taken(&[])), "Owner");
        assert_eq!(name(&path, None, &taken(&["owner"])), "RepoOwner");
        assert_eq!(name(&path, None, &taken(&["owner", "repo-owner"])), "RootRepoOwner");
        assert_eq!(name(&path, Some("User"), &taken(&[])), "User");
        assert_eq!(name(&["17".into()].to_vec(), None, &taken(&[])), "Root17");
    }
}
