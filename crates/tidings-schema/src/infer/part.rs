//! The places of objects that a tag tells apart, one for each of its texts.

use super::{
    evidence::{Kinds, Seen, kind},
    graph::{Edge, Graph, ListNode, Node, NodeId, RecordNode, UnionNode},
    shape::Shape,
    tags,
};

impl Graph {
    /// A record for each variant. Where what is inside of a property depends on the tag too, its places are parted.
    pub(super) fn part_by(&mut self, apart: &tags::Apart<'_>, record: &RecordNode) -> UnionNode {
        let mut parted = Vec::with_capacity(record.edges.len());
        for (at, edge) in record.edges.iter().enumerate() {
            let has = apart.variants.iter().filter_map(|variant| variant.shape.properties.get(at));
            let has: Vec<&Shape> = has.filter(|shape| shape.count > 0).collect();
            parted.push(has.len() > 1 && tags::differs(&has, self, edge.to));
        }
        let mut variants = Vec::with_capacity(apart.variants.len());
        for variant in &apart.variants {
            let record = self.part_of_record(record, variant.shape, &|at| parted.get(at) == Some(&true));
            variants.push((variant.text.clone(), record));
        }
        UnionNode { tag: apart.tag.clone(), variants }
    }

    /// What of a record has this shape.
    fn part_of_record(
        &mut self,
        record: &RecordNode,
        shape: &Shape,
        parted: &dyn Fn(usize) -> bool,
    ) -> RecordNode {
        let mut edges = Vec::new();
        for (at, (edge, shape)) in record.edges.iter().zip(&shape.properties).enumerate() {
            if shape.count > 0 {
                edges.push(Edge {
                    seen: Seen { count: shape.count, ..edge.seen },
                    kinds: shape.kinds,
                    samples: edge.samples.min(shape.count),
                    to: if parted(at) { self.part(edge.to, shape) } else { edge.to },
                    ..edge.clone()
                });
            }
        }
        let seen = Seen { count: shape.objects, ..record.seen };
        RecordNode { seen, samples: record.samples.min(shape.objects), edges }
    }

    /// A place of its own for what has this shape. What texts and numbers show stays that of all. The depth of shapes is
    /// bounded.
    fn part(&mut self, of: NodeId, shape: &Shape) -> NodeId {
        let whole = self.node(of);
        let inside = whole.list.is_some() || whole.record.is_some();
        if !inside || whole.union.is_some() || whole.map.is_some() {
            return of;
        }
        let mut part = whole.clone();
        let has = |kind: Kinds| shape.kinds & kind != 0;
        part.seen.count = shape.count;
        part.samples = part.samples.min(shape.count);
        part.null = if has(kind::NULL) { part.null } else { Seen::default() };
        part.boolean = if has(kind::BOOLEAN) { part.boolean } else { Seen::default() };
        part.numbers = part.numbers.filter(|_| has(kind::WHOLE | kind::FRACTION));
        part.texts = part.texts.filter(|_| has(kind::TEXT));
        part.list = part.list.filter(|_| has(kind::LIST)).map(|list| {
            let items = match &shape.items {
                Some(items) => self.part(list.items, items),
                None => self.add(Node::default()),
            };
            ListNode { items, longest: if shape.items.is_some() { list.longest } else { 0 }, ..list }
        });
        part.record = part
            .record
            .filter(|_| has(kind::OBJECT))
            .map(|record| self.part_of_record(&record, shape, &|_| true));
        self.add(part)
    }
}
