//! Whether no value can be valid under two schemas.

use std::rc::Rc;

use serde_json::{Map, Value};

use super::{
    flat::{Flat, Flattener},
    kinds::Kinds,
    meet::{named, unnamed},
    number::count,
    scalar::is_empty_range,
};

/// How deep properties are compared.
const DEEPEST: usize = 4;

/// Whether it is certain that none fits both.
pub(super) fn disjoint(flattener: &Flattener<'_>, one: &Flat, other: &Flat) -> bool {
    step(flattener, one, other, 0)
}

fn step(flattener: &Flattener<'_>, one: &Flat, other: &Flat, depth: usize) -> bool {
    if depth > DEEPEST {
        return false;
    }
    let (one, other) = (seen_through(flattener, one), seen_through(flattener, other));
    if flattener.kinds(&one).and(flattener.kinds(&other)).is_none() {
        return true;
    }
    for (this, that) in [(&one, &other), (&other, &one)] {
        if let Some(values) = &this.values {
            let schema = that.schema();
            if values.iter().all(|value| flattener.accepts(&schema, value) == Some(false)) {
                return true;
            }
        }
        // Each branch of a union on its own.
        if let [group] = this.groups.as_slice() {
            let around = Flat { groups: Vec::new(), ..Flat::clone(this) };
            let apart = |branch: &Value| {
                let branch = flattener.flatten(branch);
                step(flattener, &branch, that, depth + 1)
            };
            if step(flattener, &around, that, depth + 1) || group.branches.iter().all(apart) {
                return true;
            }
        }
    }
    let common = flattener.kinds(&one).and(flattener.kinds(&other));
    let each = [Kinds::NULL, Kinds::BOOLEAN, Kinds::NUMBER, Kinds::STRING, Kinds::ARRAY, Kinds::OBJECT];
    each.into_iter().filter(|kind| !kind.and(common).is_none()).all(|kind| match kind {
        kind if kind == Kinds::NUMBER => numbers(&one, &other),
        kind if kind == Kinds::STRING => texts(&one, &other),
        kind if kind == Kinds::ARRAY => counts_apart(&one.node, &other.node, "minItems", "maxItems"),
        kind if kind == Kinds::OBJECT => objects(flattener, &one, &other, depth),
        _ => false,
    })
}

fn seen_through(flattener: &Flattener<'_>, flat: &Flat) -> Rc<Flat> {
    match flat.reference {
        Some(number) => flattener.target(number),
        None => Rc::new(flat.clone()),
    }
}

fn numbers(one: &Flat, other: &Flat) -> bool {
    let mut both = Map::new();
    for (least, keywords) in
        [(true, ["minimum", "exclusiveMinimum"]), (false, ["maximum", "exclusiveMaximum"])]
    {
        for keyword in keywords {
            let bounds = [one, other].into_iter().filter_map(|flat| flat.node.get(keyword));
            let tightest =
                bounds.reduce(
                    |one, other| {
                        if super::number::compare(one, other).is_gt() == least { one } else { other }
                    },
                );
            if let Some(bound) = tightest {
                both.insert(keyword.to_owned(), bound.clone());
            }
        }
    }
    is_empty_range(&both)
}

fn texts(one: &Flat, other: &Flat) -> bool {
    counts_apart(&one.node, &other.node, "minLength", "maxLength")
}

fn counts_apart(one: &Map<String, Value>, other: &Map<String, Value>, least: &str, most: &str) -> bool {
    let beyond = |low: &Map<String, Value>, high: &Map<String, Value>| match (
        low.get(least).and_then(count),
        high.get(most).and_then(count),
    ) {
        (Some(low), Some(high)) => low > high,
        _ => false,
    };
    beyond(one, other) || beyond(other, one)
}

/// A property that both have for sure, with values apart; or one that is required here and forbidden there.
fn objects(flattener: &Flattener<'_>, one: &Flat, other: &Flat, depth: usize) -> bool {
    let required = |flat: &Flat| -> Vec<String> {
        let names = flat.node.get("required").and_then(Value::as_array).into_iter().flatten();
        names.filter_map(Value::as_str).map(str::to_owned).collect()
    };
    for (this, that) in [(one, other), (other, one)] {
        for name in required(this) {
            let asked = |flat: &Flat| {
                let own = named(&flat.node, "properties").find(|(known, _)| **known == name);
                own.map(|(_, schema)| schema.clone())
                    .or_else(|| unnamed(&flat.node, &name, flattener.patterns))
            };
            let (Some(mine), Some(theirs)) = (asked(this), asked(that)) else { continue };
            // It is there in both: in the other because a value that is valid here has it.
            let (mine, theirs) = (flattener.flatten(&mine), flattener.flatten(&theirs));
            if flattener.kinds(&theirs).is_none() || step(flattener, &mine, &theirs, depth + 1) {
                return true;
            }
        }
    }
    false
}
