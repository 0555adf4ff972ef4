//! What a few samples do not show, though all of them agree.
//!
//! From one sample nothing is doubted: it shows no variation at all. From [`ENOUGH`] on, what all samples agree on is
//! claimed. Between the two, what was seen *differing* counts, not what was seen repeated: twenty samples that were made
//! around the same installation show one installation. What is doubted is little: what a record has in all samples is
//! required, but for small objects that never vary, texts that people write, and sets of switches.

use super::{
    evidence::{Seen, kind},
    formats,
    graph::{Edge, Graph, Node, RecordNode},
};

/// From how many samples on agreement is enough.
const ENOUGH: u64 = 30;
/// Texts that people write are left out sooner or later, unless so many different ones were seen.
const DIFFERENT_TEXTS: usize = 10;
/// Up to how many samples a property is doubted because others like it were null.
const FEW: u64 = 4;
/// From how many samples on it says something that they repeat the same object.
const REPEATED: u64 = 4;
/// How many properties an object has that only refers to something: `{"id": 7, "node_id": "x"}`.
const SMALL: usize = 3;

/// What is claimed of a property.
#[derive(Clone, Debug, Default)]
pub(super) struct Claimed {
    pub(super) required: bool,
    pub(super) nullable: bool,
    /// Why less is claimed than samples agree on.
    pub(super) doubt: Option<&'static str>,
}

/// What is claimed of the property `edge` of `record`.
pub(super) fn property(graph: &Graph, record: &RecordNode, edge: &Edge) -> Claimed {
    let to = graph.node(edge.to);
    let mut claimed = Claimed {
        required: edge.seen.count == record.seen.count,
        nullable: to.null.any() && edge.kinds & kind::NULL != 0,
        doubt: None,
    };
    let few = graph.samples >= 2 && record.samples < ENOUGH;
    if !claimed.required || !few {
        return claimed;
    }
    if is_switch(graph, record) {
        claimed.required = false;
        claimed.doubt = Some("its record looks like a set of switches");
        return claimed;
    }
    if claimed.nullable || to.kinds() == kind::NULL {
        return claimed;
    }
    if edge.constant && record.samples >= REPEATED && is_small(to) {
        claimed.doubt = Some("the same small object in every sample");
    } else if is_prose(to) {
        claimed.doubt = Some("a text that people write, of which few were seen");
    } else if record.samples <= FEW && like_it_are_null(graph, record, to) {
        claimed.nullable = true;
        claimed.doubt = Some("few samples, in which others like it are null");
        return claimed;
    }
    if claimed.doubt.is_some() {
        // As this record says elsewhere that something is missing.
        let nulls = record.edges.iter().filter(|edge| graph.node(edge.to).null.any()).count();
        let absent = record.edges.iter().filter(|edge| edge.seen.count < record.seen.count).count();
        // Text is rather null than absent, an object rather absent.
        if nulls > absent || (!edge.constant && (nulls > 0 || absent == 0)) {
            claimed.nullable = true;
        } else {
            claimed.required = false;
        }
    }
    claimed
}

/// Five or more properties that are all booleans, or all texts out of the same three: which ones there are is data.
fn is_switch(graph: &Graph, record: &RecordNode) -> bool {
    if record.edges.len() < 5 {
        return false;
    }
    let mut texts: Vec<&str> = Vec::new();
    let mut booleans = 0;
    for edge in &record.edges {
        let node = graph.node(edge.to);
        match node.kinds() & !kind::NULL {
            kind::BOOLEAN => booleans += 1,
            kind::TEXT => {
                let Some(values) = node.texts.as_ref().and_then(|texts| texts.values.as_ref()) else {
                    return false;
                };
                for (value, _) in values {
                    if !texts.contains(&&**value) {
                        texts.push(value);
                    }
                }
            }
            _ => return false,
        }
    }
    booleans == record.edges.len() || (booleans == 0 && texts.len() <= 3)
}

fn is_small(node: &Node) -> bool {
    node.record.as_ref().is_none_or(|record| record.edges.len() <= SMALL)
}

fn is_prose(node: &Node) -> bool {
    node.kinds() == kind::TEXT
        && node.texts.as_ref().is_some_and(|texts| {
            let different = texts.values.as_ref().map_or_else(|| saturated(texts.seen), Vec::len);
            texts.prose && texts.formats == formats::NONE && different < DIFFERENT_TEXTS
        })
}

fn saturated(seen: Seen) -> usize {
    usize::try_from(seen.count).unwrap_or(usize::MAX)
}

/// Whether half of the record's texts of the same format are null somewhere.
fn like_it_are_null(graph: &Graph, record: &RecordNode, node: &Node) -> bool {
    let format = |node: &Node| {
        node.texts.as_ref().and_then(|texts| formats::name(texts.formats)).map(|(name, _)| name)
    };
    let Some(own) = format(node) else { return false };
    let (mut like, mut null) = (0, 0);
    for edge in &record.edges {
        let beside = graph.node(edge.to);
        if format(beside) == Some(own) || beside.kinds() == kind::NULL {
            like += 1;
            null += usize::from(beside.null.any());
        }
    }
    null * 2 >= like
}
