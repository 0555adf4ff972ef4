//! Which node leads to which, and where a value is read more than once on the way.

use std::collections::BTreeMap;

use super::reads::{Node, Reads};
use crate::model::cycles;

/// Arrays, objects or both: no value is one and the other, so an alternative for arrays never repeats the
/// reading of one for objects.
pub(super) type Containers = u8;

const ARRAYS: Containers = 1;
const OBJECTS: Containers = 2;
pub(super) const EACH_CONTAINER: [Containers; 2] = [ARRAYS, OBJECTS];

/// What a node reads, by the numbers of nodes.
#[derive(Debug, Default)]
pub(super) struct Vertex {
    /// Every node that it refers to, as often as it does.
    pub(super) all: Vec<usize>,
    /// Those by which it reads the same value.
    same: Vec<usize>,
    /// What else it looks into.
    inline: Containers,
    /// Readings of one value, or of one part of it: two or more in each.
    pub(super) repetitions: Vec<Vec<Reading>>,
    /// Nodes that items are read as which are compared with each other, too.
    pub(super) compared: Vec<usize>,
    /// Whether items are compared that may be read as any of its nodes.
    pub(super) compares: bool,
}

/// One of several readings of the same value.
#[derive(Debug, Default)]
pub(super) struct Reading {
    pub(super) all: Vec<usize>,
    same: Vec<usize>,
    inline: Containers,
    /// Whether a part of the value is read more than once in this reading alone.
    pub(super) repeats: bool,
    /// Into what it looks; none where it is decided without looking into a value.
    pub(super) into: Containers,
}

/// The graph of the nodes, in their order.
pub(super) fn of(nodes: &[(Node<'_>, Reads<'_>)]) -> Vec<Vertex> {
    let numbers: BTreeMap<Node<'_>, usize> =
        nodes.iter().enumerate().map(|(number, (node, _))| (*node, number)).collect();
    let mut graph: Vec<Vertex> = nodes
        .iter()
        .map(|(_, reads)| {
            let mut vertex = Vertex::default();
            let whole = vertex.add(reads, &numbers);
            vertex.all = whole.all;
            vertex.same = whole.same;
            vertex.inline = whole.inline;
            vertex
        })
        .collect();
    let into = containers(&graph);
    let into =
        |same: &[usize]| same.iter().filter_map(|number| into.get(*number)).fold(0, |all, into| all | into);
    for vertex in &mut graph {
        for reading in vertex.repetitions.iter_mut().flatten() {
            reading.into = reading.inline | into(&reading.same);
        }
    }
    graph
}

impl Vertex {
    /// Adds the repetitions that are found in a reading, and says what the whole of it reads.
    fn add(&mut self, reads: &Reads<'_>, numbers: &BTreeMap<Node<'_>, usize>) -> Reading {
        let inside = |reading: Reading, inline| Reading { same: Vec::new(), inline, ..reading };
        match reads {
            Reads::Same(node) => {
                let target: Vec<usize> = numbers.get(node).copied().into_iter().collect();
                Reading { all: target.clone(), same: target, ..Reading::default() }
            }
            Reads::Items(items) => inside(self.add(items, numbers), ARRAYS),
            Reads::UniqueItems(items) => {
                let items = inside(self.add(items, numbers), ARRAYS);
                self.compared.extend(&items.all);
                items
            }
            Reads::Comparison => {
                self.compares = true;
                Reading { inline: ARRAYS, ..Reading::default() }
            }
            Reads::Properties(values) => inside(self.add(values, numbers), OBJECTS),
            Reads::Apart(parts) => {
                parts.iter().map(|part| self.add(part, numbers)).fold(Reading::default(), Reading::with)
            }
            Reads::Again(readings) => {
                let readings: Vec<Reading> = readings
                    .iter()
                    .map(|reading| self.add(reading, numbers))
                    .filter(|reading| reading.inline != 0 || !reading.same.is_empty())
                    .collect();
                let mut whole = Reading { repeats: readings.len() > 1, ..Reading::default() };
                for reading in &readings {
                    whole.all.extend(&reading.all);
                    whole.same.extend(&reading.same);
                    whole.inline |= reading.inline;
                    whole.repeats |= reading.repeats;
                }
                if readings.len() > 1 {
                    self.repetitions.push(readings);
                }
                whole
            }
        }
    }
}

impl Reading {
    fn with(mut self, other: Self) -> Self {
        self.all.extend(other.all);
        self.same.extend(other.same);
        self.inline |= other.inline;
        self.repeats |= other.repeats;
        self
    }
}

/// Into what each node looks.
fn containers(graph: &[Vertex]) -> Vec<Containers> {
    let mut into: Vec<Containers> = graph.iter().map(|vertex| vertex.inline).collect();
    let mut is_stable = false;
    while !is_stable {
        is_stable = true;
        for (number, vertex) in graph.iter().enumerate() {
            let all = vertex.same.iter().filter_map(|same| into.get(*same)).fold(0, |all, into| all | into);
            if let Some(known) = into.get_mut(number)
                && *known | all != *known
            {
                *known |= all;
                is_stable = false;
            }
        }
    }
    into
}

/// The nodes from which one of some can be reached, those among them.
pub(super) fn leading_to(graph: &[Vertex], mut some: Vec<usize>) -> Vec<bool> {
    let mut sources = vec![Vec::new(); graph.len()];
    for (number, vertex) in graph.iter().enumerate() {
        for target in &vertex.all {
            if let Some(sources) = sources.get_mut(*target) {
                sources.push(number);
            }
        }
    }
    let mut leading = vec![false; graph.len()];
    while let Some(number) = some.pop() {
        if let Some(leads) = leading.get_mut(number)
            && !std::mem::replace(leads, true)
        {
            some.extend(sources.get(number).into_iter().flatten());
        }
    }
    leading
}

/// The nodes that can be reached from some, those among them, without a step to what is left out.
pub(super) fn reached(graph: &[Vertex], some: &[usize], within: &[bool]) -> Vec<usize> {
    let mut seen = vec![false; graph.len()];
    let mut left = some.to_vec();
    let mut reached = Vec::new();
    while let Some(number) = left.pop() {
        if within.get(number) != Some(&true) {
            continue;
        }
        if let (Some(seen), Some(vertex)) = (seen.get_mut(number), graph.get(number))
            && !std::mem::replace(seen, true)
        {
            reached.push(number);
            left.extend(&vertex.all);
        }
    }
    reached
}

/// The nodes that can be reached from themselves without a step to what is left out.
pub(super) fn on_cycles(graph: &[Vertex], within: &[bool]) -> Vec<bool> {
    let is_within = |number: &usize| within.get(*number) == Some(&true);
    let edges: Vec<Vec<usize>> = graph
        .iter()
        .enumerate()
        .map(|(number, vertex)| {
            let targets = vertex.all.iter().copied().filter(is_within);
            if is_within(&number) { targets.collect() } else { Vec::new() }
        })
        .collect();
    let mut cyclic = vec![false; graph.len()];
    for number in cycles(&edges).into_iter().flatten() {
        cyclic[number] = true;
    }
    cyclic
}
