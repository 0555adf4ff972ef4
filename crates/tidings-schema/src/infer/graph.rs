//! Places as a graph, in which places that show the same kind of record are one node.
//!
//! Evidence is a tree: one node a place. Where two places are found to hold the same kind of record, their nodes become
//! one, and so do the nodes of what is inside (congruence). So evidence is pooled, and a record inside of a record of its
//! own kind closes a circle, which is recursion.

use std::collections::HashMap;

use super::evidence::{Evidence, Kinds, Numbers, Objects, Seen, Texts};

/// A node's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NodeId(usize);

/// The places of all samples.
#[derive(Clone, Debug, Default)]
pub(super) struct Graph {
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
    pub(super) map: Option<MapNode>,
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
    pub(super) to: NodeId,
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
    pub(super) fn of(evidence: &Evidence) -> (Self, NodeId) {
        let mut graph = Self::default();
        let root = graph.place(evidence);
        (graph, root)
    }

    /// The depth of evidence is bounded, and so is this recursion.
    fn place(&mut self, evidence: &Evidence) -> NodeId {
        let list = evidence.list.as_deref().map(|list| ListNode {
            seen: list.seen,
            shortest: list.shortest,
            longest: list.longest,
            positions: list.positions.clone(),
            items: self.place(&list.items),
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
            map: None,
        };
        if let Some(objects) = evidence.object.as_deref() {
            match &objects.map {
                Some(map) => {
                    let values = self.place(&map.values);
                    node.map = Some(MapNode { seen: objects.seen, keys: None, values });
                }
                None => node.record = Some(self.record(objects, evidence.samples)),
            }
        }
        self.add(node)
    }

    fn record(&mut self, objects: &Objects, samples: u64) -> RecordNode {
        let mut edges = Vec::with_capacity(objects.properties.len());
        for property in &objects.properties {
            edges.push(Edge {
                name: property.name.clone(),
                seen: property.evidence.seen,
                samples: property.evidence.samples,
                to: self.place(&property.evidence),
            });
        }
        RecordNode { seen: objects.seen, samples, edges }
    }

    fn add(&mut self, node: Node) -> NodeId {
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
        let node = self.node(id);
        let list = node.list.iter().map(|list| list.items);
        let map = node.map.iter().map(|map| map.values);
        let edges = node.record.iter().flat_map(|record| &record.edges).map(|edge| edge.to);
        list.chain(map).chain(edges).map(|inner| self.find(inner)).collect()
    }
}

fn sum(mut one: Seen, other: Seen) -> Seen {
    one.merge(other);
    one
}

impl Node {
    /// Takes in another node; what is inside of both is left to do.
    fn take(&mut self, other: Self, open: &mut Vec<(NodeId, NodeId)>) {
        self.seen.merge(other.seen);
        self.samples += other.samples;
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
                    open.push((known.to, edge.to));
                }
                None => self.edges.push(edge),
            }
        }
    }
}
