//! Choices that lead back to themselves without a step into the value: what a definition is without going round.
//!
//! `a = anyOf [string, a]` takes text and nothing else: going round once more never makes a value valid. Where nothing
//! but conjunctions lead back, going round asks nothing more.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::resolve::{Resolver, Target, referred};
use crate::{Diagnostic, Place};

/// How many definitions may lead back to one another, and how large one may become without going round.
const MOST_TOGETHER: usize = 200;
const MOST_STEPS: usize = 5_000;

/// How a reference is come to.
#[derive(Clone, Copy)]
struct Way {
    chosen: bool,
    negated: bool,
}

impl Resolver<'_> {
    /// Writes definitions that lead back to themselves without that.
    pub(super) fn straighten(&mut self, targets: &mut [Target]) {
        let edges: Vec<HashSet<usize>> = targets
            .iter()
            .map(|target| {
                let mut found = HashSet::new();
                references(&target.schema, &mut found);
                found
            })
            .collect();
        let round = on_rounds(&edges);
        if round.is_empty() {
            return;
        }
        let place =
            |number: &usize| targets.get(*number).map_or(Place::Everywhere, |target| target.place.clone());
        let first = round.iter().min().map_or(Place::Everywhere, place);
        if round.len() > MOST_TOGETHER {
            self.diagnostics.push(too_many(first));
            return;
        }
        let mut straight = Vec::new();
        for start in &round {
            let together = reached(*start, &edges, &round);
            if !together.contains(start) {
                continue;
            }
            let together =
                together.into_iter().filter(|other| reached(*other, &edges, &round).contains(start));
            let mut walk = Walk { targets, together: together.collect(), entered: vec![*start], steps: 0 };
            let schema = walk.schema(&targets[*start].schema, Way { chosen: false, negated: false });
            if walk.steps > MOST_STEPS {
                self.diagnostics.push(too_many(place(start)));
                return;
            }
            straight.push((*start, schema));
        }
        straight.sort_by_key(|(number, _)| *number);
        for (number, schema) in straight {
            targets[number].schema = schema;
        }
    }
}

fn too_many(place: Place) -> Diagnostic {
    let message = "too much here refers back to itself without a step into the value";
    Diagnostic::error("reference-cycle", message, place)
        .help("say what the type is where it refers to itself")
}

struct Walk<'a> {
    targets: &'a [Target],
    /// What leads back to the start.
    together: HashSet<usize>,
    entered: Vec<usize>,
    steps: usize,
}

impl Walk<'_> {
    fn schema(&mut self, schema: &Value, way: Way) -> Value {
        self.steps += 1;
        let Value::Object(node) = schema else { return schema.clone() };
        if self.steps > MOST_STEPS {
            return Value::Bool(true);
        }
        let mut new = Map::new();
        for (keyword, value) in node {
            let chosen = Way { chosen: true, ..way };
            let value = match (keyword.as_str(), value) {
                ("$ref", _) if referred(node).is_some_and(|number| self.together.contains(&number)) => {
                    continue;
                }
                ("allOf", Value::Array(list)) => list.iter().map(|inner| self.schema(inner, way)).collect(),
                ("anyOf" | "oneOf", Value::Array(list)) => {
                    list.iter().map(|inner| self.schema(inner, chosen)).collect()
                }
                ("not", inner) => self.schema(inner, Way { chosen: true, negated: !way.negated }),
                ("if" | "then" | "else", inner) => self.schema(inner, chosen),
                ("dependentSchemas", Value::Object(named)) => {
                    let named = named.iter().map(|(name, inner)| (name.clone(), self.schema(inner, chosen)));
                    Value::Object(named.collect())
                }
                (_, value) => value.clone(),
            };
            new.insert(keyword.clone(), value);
        }
        let Some(number) = referred(node).filter(|number| self.together.contains(number)) else {
            return Value::Object(new);
        };
        let inside = if self.entered.contains(&number) {
            Value::Bool(!way.chosen || way.negated)
        } else if let Some(target) = self.targets.get(number) {
            self.entered.push(number);
            let inside = self.schema(&target.schema, way);
            self.entered.pop();
            inside
        } else {
            Value::Bool(true)
        };
        if inside == Value::Bool(true) {
            return Value::Object(new);
        }
        if inside == Value::Bool(false) {
            return inside;
        }
        match new.entry("allOf").or_insert_with(|| json!([])) {
            Value::Array(all) => all.push(inside),
            _ => return inside,
        }
        Value::Object(new)
    }
}

/// The references that a schema asks in place.
fn references(schema: &Value, found: &mut HashSet<usize>) {
    let Value::Object(node) = schema else { return };
    found.extend(referred(node));
    for (keyword, value) in node {
        match (keyword.as_str(), value) {
            ("allOf" | "anyOf" | "oneOf", Value::Array(list)) => {
                for inner in list {
                    references(inner, found);
                }
            }
            ("not" | "if" | "then" | "else", inner) => references(inner, found),
            ("dependentSchemas", Value::Object(named)) => {
                for inner in named.values() {
                    references(inner, found);
                }
            }
            _ => {}
        }
    }
}

/// What is left when all that leads nowhere, and all that nothing leads to, is taken away: rounds, and what is between.
fn on_rounds(edges: &[HashSet<usize>]) -> HashSet<usize> {
    let mut back: Vec<HashSet<usize>> = vec![HashSet::new(); edges.len()];
    for (at, to) in edges.iter().enumerate() {
        for to in to {
            if let Some(back) = back.get_mut(*to) {
                back.insert(at);
            }
        }
    }
    let mut left: HashSet<usize> = (0..edges.len()).collect();
    for (forth, back) in [(edges, back.as_slice()), (back.as_slice(), edges)] {
        let open = |at: usize, left: &HashSet<usize>| forth[at].iter().filter(|to| left.contains(to)).count();
        let mut count: Vec<usize> = (0..edges.len()).map(|at| open(at, &left)).collect();
        let mut ends: Vec<usize> = left.iter().copied().filter(|at| count[*at] == 0).collect();
        while let Some(end) = ends.pop() {
            left.remove(&end);
            for before in back[end].iter().filter(|before| left.contains(before)) {
                count[*before] -= 1;
                if count[*before] == 0 {
                    ends.push(*before);
                }
            }
        }
    }
    left
}

/// What can be come to from a definition, among some or all.
fn reached(start: usize, edges: &[HashSet<usize>], among: &HashSet<usize>) -> HashSet<usize> {
    let mut found = HashSet::new();
    let mut next = vec![start];
    while let Some(at) = next.pop() {
        for to in edges.get(at).into_iter().flatten() {
            if among.contains(to) && found.insert(*to) {
                next.push(*to);
            }
        }
    }
    found
}
