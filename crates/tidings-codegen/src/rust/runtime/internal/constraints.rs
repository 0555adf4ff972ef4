//! Constraints: how long a text is, and how many items an array or properties an object has.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashMap};
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::Serialize;

use super::check::{At, Faults};
use super::node::Node;
use super::shape::Shape;

/// How many, as a message says it.
pub(super) fn count(number: usize, what: &str) -> String {
    match (number, what.strip_suffix('y')) {
        (1, _) => format!("1 {what}"),
        (_, Some(stem)) => format!("{number} {stem}ies"),
        (_, None) => format!("{number} {what}s"),
    }
}

fn length(number: usize, min: usize, max: usize, what: &str) -> Option<String> {
    if number < min {
        Some(format!("at least {}", count(min, what)))
    } else if number > max {
        Some(format!("at most {}", count(max, what)))
    } else {
        None
    }
}

pub(super) fn refuse<T, E: Error>(value: T, fault: Option<String>) -> Result<T, E> {
    match fault {
        None => Ok(value),
        Some(expected) => Err(E::custom(format_args!("expected {expected}"))),
    }
}

/// A text of `MIN` to `MAX` characters.
pub struct Text<const MIN: usize, const MAX: usize>;

impl<const MIN: usize, const MAX: usize> Shape for Text<MIN, MAX> {
    type Out = String;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
        let text = String::deserialize(deserializer)?;
        // A character has one to four bytes.
        if text.len() <= MAX && (text.len() / 4 >= MIN || (MIN == 1 && !text.is_empty())) {
            return Ok(text);
        }
        let fault = length(text.chars().count(), MIN, MAX, "character");
        refuse(text, fault)
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        String::check(value, at, faults);
        let Some(text) = value.text() else {
            return;
        };
        let characters = text.chars().count();
        if let Some(expected) = length(characters, MIN, MAX, "character") {
            faults.found(expected, at, &characters);
        }
    }
}

/// An array of `MIN` to `MAX` items, no two of them equal if `UNIQUE`.
pub struct Items<S, const MIN: usize, const MAX: usize, const UNIQUE: bool>(PhantomData<S>);

impl<S: Shape, const MIN: usize, const MAX: usize, const UNIQUE: bool> Shape
    for Items<S, MIN, MAX, UNIQUE>
where
    S::Out: PartialEq + Serialize,
{
    type Out = Vec<S::Out>;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self::Out, D::Error> {
        let items = Vec::<S>::read(deserializer)?;
        let fault = length(items.len(), MIN, MAX, "item");
        let items = refuse(items, fault)?;
        let repeats = UNIQUE && repeats(&items, json_hash);
        refuse(items, repeats.then(|| DISTINCT.to_owned()))
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        Vec::<S>::check(value, at, faults);
        let Some(items) = value.items() else {
            return;
        };
        if let Some(expected) = length(items.len(), MIN, MAX, "item") {
            faults.found(expected, at, &items.len());
        }
        if UNIQUE && repeats(items, hash) {
            faults.expected(DISTINCT, at, value);
        }
    }
}

/// Whether two items are equal.
pub(super) fn has_repeats(items: &[Node<'_>]) -> bool {
    repeats(items, hash)
}

const DISTINCT: &str = "items that differ";

/// Whether two items are equal; `hash` is the same for items that are.
fn repeats<T: PartialEq>(items: &[T], hash: fn(&T) -> u64) -> bool {
    const FEW: usize = 16;
    if items.len() <= FEW {
        let mut each = items.iter().enumerate();
        return each
            .any(|(index, item)| items.get(..index).is_some_and(|seen| seen.contains(item)));
    }
    let mut seen: HashMap<u64, Vec<&T>> = HashMap::with_capacity(items.len());
    items.iter().any(|item| {
        let alike = seen.entry(hash(item)).or_default();
        let found = alike.contains(&item);
        alike.push(item);
        found
    })
}

fn hash<T: Hash>(item: &T) -> u64 {
    let mut hasher = DefaultHasher::new();
    item.hash(&mut hasher);
    hasher.finish()
}

/// The hash of an item by its JSON.
fn json_hash<T: Serialize>(item: &T) -> u64 {
    let json = serde_json::to_string(item).unwrap_or_default();
    hash(&Node::read(&json).ok())
}

/// An object of `MIN` to `MAX` properties.
pub struct Properties<S, const MIN: usize, const MAX: usize>(PhantomData<S>);

impl<S: Shape, const MIN: usize, const MAX: usize> Shape for Properties<S, MIN, MAX>
where
    S::Out: Entries,
{
    type Out = S::Out;

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<S::Out, D::Error> {
        let entries = S::read(deserializer)?;
        let fault = length(entries.count(), MIN, MAX, "property");
        refuse(entries, fault)
    }

    fn check(value: &Node<'_>, at: &At<'_>, faults: &mut Faults) {
        S::check(value, at, faults);
        let Some(object) = value.members() else {
            return;
        };
        if let Some(expected) = length(object.len(), MIN, MAX, "property") {
            faults.found(expected, at, &object.len());
        }
    }
}

/// What has properties to count.
pub trait Entries {
    fn count(&self) -> usize;
}

impl<K, V> Entries for BTreeMap<K, V> {
    fn count(&self) -> usize {
        self.len()
    }
}
