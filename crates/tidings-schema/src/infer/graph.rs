//! Places as a graph, in which places that show the same kind of record are one node.
//!
//! Evidence is a tree: one node a place. Where two places are found to hold the same kind of record, their nodes become
//! one, and so do the nodes of what is inside (congruence). So evidence is pooled, and a record inside of a record of its
//! own kind closes a circle, which is recursion.

use std::collections::HashMap;

use super::{
    evidence::{Evidence, Kinds, Numbers, Seen, Texts, kind},
    hints::{Hint, Hinted},
    tags,
};

/// A node's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(usize);

/// The places of all samples.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
    /// How many samples there are.
    pub(super) samples: u64,
    nodes: Vec<Node>,
    /// What a node became part of; itself where it stands.
    stands: Vec<usize>,
}

/// What the values at one place, or at several that are alike, show.
#[derive(Clone, Debug, Default)]
pub(super) struct Node {
    pub(super) seen: Seen,
    pub(super) samples: u64,
    pub(super) null: Seen,
    pub(super) boolean: Seen,
    pub(super) numbers: Option<Numbers>,
    pub(super) texts: Option<Texts>,
    pub(super) list: Option<ListNode>,
    pub(super) record: Option<RecordNode>,
    /// How the objects of `record` are told apart.
    pub(super) union: Option<UnionNode>,
    pub(super) map: Option<MapNode>,
    /// What a person knows of it.
    pub(super) hint: Option<Hint>,
}

/// Arrays.
#[derive(Clone, Debug)]
pub(super) struct ListNode {
    pub(super) seen: Seen,
    pub(super) shortest: usize,
    pub(super) longest: usize,
    pub(super) positions: Vec<Kinds>,
    pub(super) items: NodeId,
}

/// Objects with properties.
#[derive(Clone, Debug)]
pub(super) struct RecordNode {
    pub(super) seen: Seen,
    pub(super) samples: u64,
    /// In the order of first sight.
    pub(super) edges: Vec<Edge>,
}

/// A property of a record.
#[derive(Clone, Debug)]
pub(super) struct Edge {
    pub(super) name: Box<str>,
    pub(super) seen: Seen,
    pub(super) samples: u64,
    /// Whether the value is an object that is the same in every sample.
    pub(super) constant: bool,
    /// Of what is there, the kinds that are meant: a variant's property may be less than the property of all.
    pub(super) kinds: Kinds,
    pub(super) to: NodeId,
}

/// Objects that are told apart by a tag.
#[derive(Clone, Debug)]
pub(super) struct UnionNode {
    pub(super) tag: Box<str>,
    /// By the tag's text, sorted. Their properties lead to the same nodes as those of the record of all, or to parts of
    /// them.
    pub(super) variants: Vec<(Box<str>, RecordNode)>,
}

/// Objects whose keys are data.
#[derive(Clone, Debug)]
pub(super) struct MapNode {
    pub(super) seen: Seen,
    /// How many different keys there were; none where they were too many to count.
    pub(super) keys: Option<usize>,
    pub(super) values: NodeId,
}

impl Graph {
    /// The graph of a tree of evidence, and its root.
    pub(super) fn of(evidence: &Evidence, hints: &mut Hinted<'_>) -> (Self, NodeId) {
        let mut graph = Self { samples: evidence.samples, ..Self::default() };
        let root = graph.place(evidence, hints, &mut Vec::new());
        (graph, root)
    }

    /// The depth of evidence is bounded, and so is this recursion.
    fn place<'e>(
        &mut self,
        evidence: &'e Evidence,
        hints: &mut Hinted<'_>,
        path: &mut Vec<&'e str>,
    ) -> NodeId {
        let hint = hints.at(path);
        let list = evidence.list.as_deref().map(|list| {
            path.push("*");
            let items = self.place(&list.items, hints, path);
            path.pop();
            let positions = list.positions.clone();
            ListNode { seen: list.seen, shortest: list.shortest, longest: list.longest, positions, items }
        });
        let mut node = Node {
            seen: evidence.seen,
            samples: evidence.samples,
            null: evidence.null,
            boolean: evidence.boolean,
            numbers: evidence.numbers.as_deref().cloned(),
            texts: evidence.texts.as_deref().cloned(),
            list,
            record: None,
            union: None,
            map: None,
            hint,
        };
        let (as_map, tag) = node.hint.as_ref().map_or((None, None), |hint| (hint.map, hint.tag.clone()));
        if let Some(objects) = evidence.object.as_deref() {
            match &objects.map {
                Some(map) => {
                    path.push("*");
                    let values = self.place(&map.values, hints, path);
                    path.pop();
                    node.map = Some(MapNode { seen: objects.seen, keys: None, values });
                }
                None => {
                    let mut edges = Vec::with_capacity(objects.properties.len());
                    for property in &objects.properties {
                        path.push(if as_map == Some(true) { "*" } else { &property.name });
                        edges.push(Edge {
                            name: property.name.clone(),
                            seen: property.evidence.seen,
                            samples: property.evidence.samples,
                            constant: property.evidence.kinds() == kind::OBJECT
                                && constant(&property.evidence),
                            kinds: Kinds::MAX,
                            to: self.place(&property.evidence, hints, path),
                        });
                        path.pop();
                    }
                    let record = RecordNode { seen: objects.seen, samples: evidence.samples, edges };
                    if as_map != Some(true)
                        && let Some(apart) = tags::find(objects, tag.as_deref(), self, &record)
                    {
                        node.union = Some(self.part_by(&apart, &record));
                    }
                    node.record = Some(record);
                }
            }
        }
        let id = self.add(node);
        if as_map == Some(true) {
            self.make_map(id);
        }
        id
    }

    pub(super) fn add(&mut self, node: Node) -> NodeId {
        self.stands.push(self.nodes.len());
        self.nodes.push(node);
        NodeId(self.nodes.len() - 1)
    }

    /// The node that stands for another.
    pub(super) fn find(&self, id: NodeId) -> NodeId {
        let mut at = id.0;
        while let Some(next) = self.stands.get(at).filter(|next| **next != at) {
            at = *next;
        }
        NodeId(at)
    }

    /// A node.
    pub(super) fn node(&self, id: NodeId) -> &Node {
        &self.nodes[self.find(id).0]
    }

    pub(super) fn node_mut(&mut self, id: NodeId) -> &mut Node {
        let at = self.find(id).0;
        &mut self.nodes[at]
    }

    /// Makes two places one, and what is inside of them.
    pub(super) fn unite(&mut self, one: NodeId, other: NodeId) {
        // A loop: in a chain of records in records, each union asks for the next.
        let mut open = vec![(one, other)];
        while let Some((one, other)) = open.pop() {
            let (one, other) = (self.find(one), self.find(other));
            if one == other {
                continue;
            }
            // The node that was made later has the outer place: its order of properties is kept.
            let (keep, gone) = (one.max(other), one.min(other));
            self.stands[gone.0] = keep.0;
            let gone = std::mem::take(&mut self.nodes[gone.0]);
            let keep = &mut self.nodes[keep.0];
            keep.take(gone, &mut open);
        }
    }

    /// Makes a record's objects a map of one kind of values.
    pub(super) fn make_map(&mut self, id: NodeId) {
        self.node_mut(id).union = None;
        let Some(record) = self.node_mut(id).record.take() else { return };
        let keys = Some(record.edges.len());
        let mut edges = record.edges.into_iter();
        let values = match edges.next() {
            Some(first) => first.to,
            None => self.add(Node::default()),
        };
        edges.for_each(|edge| self.unite(values, edge.to));
        let made = MapNode { seen: record.seen, keys, values };
        match self.node_mut(id).map.take() {
            Some(known) => {
                self.unite(known.values, values);
                self.node_mut(id).map =
                    Some(MapNode { seen: sum(known.seen, record.seen), keys: None, ..known });
            }
            None => self.node_mut(id).map = Some(made),
        }
    }

    /// Makes all objects a map of anything.
    pub(super) fn forget_values(&mut self, id: NodeId) {
        let values = self.add(Node::default());
        let node = self.node_mut(id);
        let record = node.record.take();
        node.union = None;
        if let Some(map) = &mut node.map {
            map.values = values;
            map.keys = None;
            map.seen.merge(record.map_or_else(Seen::default, |record| record.seen));
        }
    }

    /// Whether a list is among its own items, or among theirs: a value, or lists of such values.
    pub(super) fn is_knot(&self, id: NodeId) -> bool {
        let mut entered = vec![self.find(id)];
        while let Some(list) = entered.last().and_then(|last| self.node(*last).list.as_ref()) {
            let items = self.find(list.items);
            if entered.contains(&items) {
                return entered.first() == Some(&items);
            }
            entered.push(items);
        }
        false
    }

    /// How many edges lead to each node that can be reached.
    pub(super) fn references(&self, root: NodeId) -> HashMap<NodeId, usize> {
        let mut references = HashMap::from([(self.find(root), 1)]);
        let mut open = vec![self.find(root)];
        while let Some(id) = open.pop() {
            for inner in self.inside(id) {
                let count = references.entry(inner).or_insert(0);
                *count += 1;
                if *count == 1 {
                    open.push(inner);
                }
            }
        }
        references
    }

    /// The nodes directly inside of a node.
    pub(super) fn inside(&self, id: NodeId) -> Vec<NodeId> {
        self.items(id).into_iter().chain(self.inside_objects(id)).collect()
    }

    /// That of a node's items.
    pub(super) fn items(&self, id: NodeId) -> Option<NodeId> {
        self.node(id).list.as_ref().map(|list| self.find(list.items))
    }

    /// Those of the values in a node's objects.
    pub(super) fn inside_objects(&self, id: NodeId) -> Vec<NodeId> {
        let node = self.node(id);
        let map = node.map.iter().map(|map| map.values);
        let edges = node.records().flat_map(|record| &record.edges).map(|edge| edge.to);
        map.chain(edges).map(|inner| self.find(inner)).collect()
    }
}

/// Whether all values here are the same, as far as it was counted.
fn constant(evidence: &Evidence) -> bool {
    let kinds = evidence.kinds();
    let numbers = evidence.numbers.as_deref().is_none_or(|numbers| {
        numbers.least == numbers.most
            && !(numbers.fraction.any() || numbers.unsigned.any() || numbers.huge.any())
    });
    let texts = evidence
        .texts
        .as_deref()
        .is_none_or(|texts| texts.values.as_ref().is_some_and(|values| values.len() == 1));
    let list = evidence
        .list
        .as_deref()
        .is_none_or(|list| list.longest == 0 || (list.shortest == list.longest && constant(&list.items)));
    let objects = evidence.object.as_deref().is_none_or(|objects| {
        objects.map.is_none()
            && objects.properties.iter().all(|property| {
                property.evidence.seen.count == objects.seen.count && constant(&property.evidence)
            })
    });
    kinds.is_power_of_two() && numbers && texts && list && objects
}

fn sum(mut one: Seen, other: Seen) -> Seen {
    one.merge(other);
    one
}

impl Node {
    /// The records that are written: those of a union, or else the one of all objects.
    pub(super) fn records(&self) -> impl Iterator<Item = &RecordNode> {
        let variants = self.union.iter().flat_map(|union| union.variants.iter().map(|(_, record)| record));
        variants.chain(self.record.iter().filter(|_| self.union.is_none()))
    }

    /// The kinds of values that are here.
    pub(super) fn kinds(&self) -> Kinds {
        let numbers = self.numbers.as_ref();
        let mut kinds = 0;
        for (is, bit) in [
            (self.null.any(), kind::NULL),
            (self.boolean.any(), kind::BOOLEAN),
            (numbers.is_some_and(Numbers::any_whole), kind::WHOLE),
            (numbers.is_some_and(|numbers| numbers.fraction.any()), kind::FRACTION),
            (self.texts.is_some(), kind::TEXT),
            (self.list.is_some(), kind::LIST),
            (self.record.is_some() || self.map.is_some(), kind::OBJECT),
        ] {
            kinds |= if is { bit } else { 0 };
        }
        kinds
    }

    /// Takes in another node; what is inside of both is left to do.
    fn take(&mut self, other: Self, open: &mut Vec<(NodeId, NodeId)>) {
        self.seen.merge(other.seen);
        self.samples += other.samples;
        self.hint = self.hint.take().or(other.hint);
        self.null.merge(other.null);
        self.boolean.merge(other.boolean);
        match (&mut self.numbers, other.numbers) {
            (Some(numbers), Some(others)) => numbers.merge(&others),
            (numbers @ None, Some(others)) => *numbers = Some(others),
            (_, None) => {}
        }
        match (&mut self.texts, other.texts) {
            (Some(texts), Some(others)) => texts.merge(others),
            (texts @ None, Some(others)) => *texts = Some(others),
            (_, None) => {}
        }
        match (&mut self.list, other.list) {
            (Some(list), Some(others)) => {
                list.seen.merge(others.seen);
                list.shortest = list.shortest.min(others.shortest);
                list.longest = list.longest.max(others.longest);
                for (at, kinds) in others.positions.into_iter().enumerate() {
                    match list.positions.get_mut(at) {
                        Some(known) => *known |= kinds,
                        None => list.positions.push(kinds),
                    }
                }
                open.push((list.items, others.items));
            }
            (list @ None, Some(others)) => *list = Some(others),
            (_, None) => {}
        }
        // What tells the objects apart was counted for the one place alone.
        if self.record.is_some() || other.record.is_some() {
            self.union = if self.record.is_none() {
                other.union
            } else {
                self.union.take().filter(|_| other.record.is_none())
            };
        }
        match (&mut self.map, other.map) {
            (Some(map), Some(others)) => {
                map.seen.merge(others.seen);
                map.keys = None;
                open.push((map.values, others.values));
            }
            (map @ None, Some(others)) => *map = Some(others),
            (_, None) => {}
        }
        match (&mut self.record, other.record) {
            (Some(record), Some(others)) => record.take(others, open),
            (record @ None, Some(others)) => *record = Some(others),
            (_, None) => {}
        }
    }
}

impl RecordNode {
    pub(super) fn edge(&self, name: &str) -> Option<&Edge> {
        self.edges.iter().find(|edge| *edge.name == *name)
    }

    fn take(&mut self, other: Self, open: &mut Vec<(NodeId, NodeId)>) {
        self.seen.merge(other.seen);
        self.samples += other.samples;
        let at: HashMap<Box<str>, usize> =
            self.edges.iter().enumerate().map(|(at, edge)| (edge.name.clone(), at)).collect();
        for edge in other.edges {
            match at.get(&edge.name).and_then(|at| self.edges.get_mut(*at)) {
                Some(known) => {
                    known.seen.merge(edge.seen);
                    known.samples += edge.samples;
                    known.constant &= edge.constant;
                    known.kinds |= edge.kinds;
                    open.push((known.to, edge.to));
                }
                None => self.edges.push(edge),
            }
        }
    }
}
