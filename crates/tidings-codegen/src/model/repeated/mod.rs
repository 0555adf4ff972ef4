//! Where a reader would read a value again and again.
//!
//! A union without a tag tries its variants, and a rule is checked beside the type that it stands on. Where two of
//! these readings lead to the same type further down, each level of a document multiplies them: `n` levels of a
//! recursive union with two variants are read `2^n` times. Readers stay linear when they compute the verdict of a
//! few types once for each value, and remember it until the whole document is read.
//!
//! What has to be remembered depends on the schema alone. A node (a type, or an entry of
//! [`Component::checks`]) is *ambiguous* when it can be reached by two readings of one value. Remembered are
//! 1. ambiguous nodes that themselves read a value more than once, with a union or a cycle behind two of these readings;
//! 2. ambiguous nodes on a cycle that avoids those.
//!
//! What is left multiplies nothing: it is read once for each reference to it from a remembered node.

mod graph;
mod reads;
#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use graph::Vertex;
use reads::Node;

use super::{Component, TypeId};

/// What a reader has to remember so that it reads every document in linear time. All sets are empty for most
/// components.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RepeatedReadings<'a> {
    /// Types of which the verdict on a value is computed once.
    pub types: BTreeSet<&'a TypeId>,
    /// Entries of [`Component::checks`] of which it is.
    pub checks: BTreeSet<&'a TypeId>,
    /// Types that lead to themselves through the items of a list without equal items, and entries of
    /// [`Component::checks`] that do: what their items are compared by is computed once for each value.
    pub compared: BTreeSet<&'a TypeId>,
    /// Types that lead to one of those, those among them: to read one begins with nothing remembered.
    pub roots: BTreeSet<&'a TypeId>,
}

/// Finds what a reader of a component has to remember.
pub fn repeated_readings(component: &Component) -> RepeatedReadings<'_> {
    let nodes = reads::of_component(component);
    let graph = graph::of(&nodes);
    let everything = vec![true; graph.len()];
    let cyclic = graph::on_cycles(&graph, &everything);
    let compared = numbers(&graph, |number, vertex| {
        cyclic[number]
            && (vertex.compares || graph::reached(&graph, &vertex.compared, &cyclic).contains(&number))
    });
    let remembered = remembered(&graph, &cyclic);
    let roots = graph::leading_to(&graph, remembered.iter().chain(&compared).copied().collect());

    let mut repeated = RepeatedReadings::default();
    for number in remembered {
        match nodes[number].0 {
            Node::Type(id) => repeated.types.insert(id),
            Node::Check(id) => repeated.checks.insert(id),
        };
    }
    for number in compared {
        let (Node::Type(id) | Node::Check(id)) = nodes[number].0;
        repeated.compared.insert(id);
    }
    for (number, (node, _)) in nodes.iter().enumerate() {
        if let Node::Type(id) = node
            && roots[number]
        {
            repeated.roots.insert(id);
        }
    }
    repeated
}

/// The nodes whose verdicts are remembered.
fn remembered(graph: &[Vertex], cyclic: &[bool]) -> Vec<usize> {
    let repeating = numbers(graph, |number, vertex| {
        cyclic[number]
            || vertex.repetitions.iter().any(|readings| {
                let into =
                    |container| readings.iter().filter(move |reading| reading.into & container != 0).count();
                graph::EACH_CONTAINER.into_iter().any(|container| into(container) > 1)
            })
    });
    let heavy = graph::leading_to(graph, repeating);
    let mut ambiguous = vec![false; graph.len()];
    let mut multiplies = vec![false; graph.len()];
    for (number, vertex) in graph.iter().enumerate() {
        for readings in &vertex.repetitions {
            for container in graph::EACH_CONTAINER {
                let leads = |all: &[usize]| all.iter().any(|target| heavy[*target]);
                let heavy_readings = readings.iter().filter(|reading| {
                    reading.into & container != 0 && (reading.repeats || leads(&reading.all))
                });
                let mut once = vec![false; graph.len()];
                let mut count = 0;
                for reading in heavy_readings {
                    count += 1;
                    for target in graph::reached(graph, &reading.all, &heavy) {
                        ambiguous[target] |= std::mem::replace(&mut once[target], true);
                    }
                }
                multiplies[number] |= count > 1;
            }
        }
    }
    let split = |number: usize| ambiguous[number] && multiplies[number];
    let rest: Vec<bool> = (0..graph.len()).map(|number| ambiguous[number] && !split(number)).collect();
    let still_cyclic = graph::on_cycles(graph, &rest);
    let mut references = vec![0_usize; graph.len()];
    for target in graph.iter().flat_map(|vertex| &vertex.all) {
        references[*target] += 1;
    }
    // What only one place refers to is read no more often than that place.
    numbers(graph, |number, _| split(number) || (still_cyclic[number] && references[number] > 1))
}

/// The numbers of the nodes for which something holds.
fn numbers(graph: &[Vertex], holds: impl Fn(usize, &Vertex) -> bool) -> Vec<usize> {
    let numbered = graph.iter().enumerate();
    numbered.filter(|(number, vertex)| holds(*number, vertex)).map(|(number, _)| number).collect()
}
