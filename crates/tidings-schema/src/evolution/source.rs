//! A schema as it was found, its references resolved, in the spelling of 2020-12.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Map, Value, json};

use crate::{
    Place, Severity, depth,
    foreign::{AT, Resolver, referred},
    keywords,
};

/// How deep a schema may nest; deeper ones are not compared.
const DEEPEST: usize = 250;

/// One side's schema.
pub(super) struct Source {
    /// Everything that is referred to; the root comes first.
    pub(super) targets: Vec<Value>,
    /// What each target is called where it stands in `$defs` or `definitions`.
    pub(super) names: Vec<Option<String>>,
}

impl Source {
    /// # Errors
    /// Why it cannot be read, in words.
    pub(super) fn read(schema: &Value) -> Result<Self, String> {
        if depth::nesting(schema) > DEEPEST {
            return Err(format!("a schema nests deeper than {DEEPEST} levels"));
        }
        let resolver = Resolver::new("", without_examples(schema), &|_| None);
        let (targets, _, diagnostics) = resolver.targets();
        if let Some(fault) = diagnostics.iter().find(|found| found.severity == Severity::Error) {
            return Err(fault.message.clone());
        }
        if let Some(fault) = diagnostics.iter().find(|found| found.code == "reference-dynamic") {
            return Err(fault.message.clone());
        }
        let names = targets
            .iter()
            .map(|target| {
                let Place::Schema { pointer, .. } = &target.place else { return None };
                let tokens = crate::pointer::tokens(pointer)?;
                match tokens.as_slice() {
                    [folder, name] if matches!(folder.as_str(), "$defs" | "definitions") => {
                        Some(name.clone())
                    }
                    _ => None,
                }
            })
            .collect();
        Ok(Self { targets: targets.into_iter().map(|target| target.schema).collect(), names })
    }

    pub(super) fn root(&self) -> &Value {
        self.targets.first().unwrap_or(&Value::Bool(true))
    }

    /// A schema of 2020-12 that stands alone, made of `root` and everything that is referred to.
    pub(super) fn document(&self, root: &Value, open: bool) -> Value {
        let mut defs = Map::new();
        for (number, target) in self.targets.iter().enumerate() {
            defs.insert(number.to_string(), spelled(target, false));
            if open {
                defs.insert(format!("{number}o"), spelled(target, true));
            }
        }
        json!({ "$schema": "https://json-schema.org/draft/2020-12/schema", "allOf": [spelled(root, open)], "$defs": defs })
    }
}

/// Samples can be most of a schema, and assert nothing.
fn without_examples(schema: &Value) -> Value {
    let mut schema = schema.clone();
    if schema.get("examples").is_some_and(Value::is_array)
        && let Some(node) = schema.as_object_mut()
    {
        // What remains is enough to see that they changed.
        let examples = node.get("examples").map(ToString::to_string).unwrap_or_default();
        node.insert("examples".to_owned(), json!([examples]));
    }
    schema
}

/// Where a node stands, as a JSON Pointer.
pub(super) fn place(node: &Value) -> Option<&str> {
    node.get(AT)?.as_str()?.split_once('#').map(|(_, pointer)| pointer)
}

/// A node with references as JSON Schema writes them. `open`: as a reader takes it that ignores what it does not name.
fn spelled(schema: &Value, open: bool) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let mut new = Map::new();
    let one = |inner: &Value| spelled(inner, open);
    for (keyword, value) in node {
        let name = keyword.as_str();
        let value = match (name, value) {
            (AT | "title" | "description" | "examples" | "default" | "format", _) => continue,
            ("$ref", _) => match referred(node) {
                Some(number) => json!(format!("#/$defs/{number}{}", if open { "o" } else { "" })),
                None => continue,
            },
            ("additionalProperties" | "unevaluatedProperties", Value::Bool(false)) if open => continue,
            ("oneOf", Value::Array(list)) if open => {
                let alternatives = list.iter().enumerate().map(|(at, inner)| {
                    let others: Vec<Value> = list
                        .iter()
                        .enumerate()
                        .filter(|(other, _)| *other != at)
                        .map(|(_, other)| spelled(other, false))
                        .collect();
                    if others.is_empty() {
                        one(inner)
                    } else {
                        json!({ "allOf": [one(inner)], "not": { "anyOf": others } })
                    }
                });
                let alternatives: Vec<Value> = alternatives.collect();
                let all = new.entry("allOf").or_insert_with(|| json!([]));
                if let Value::Array(all) = all {
                    all.push(json!({ "anyOf": alternatives }));
                }
                continue;
            }
            ("not" | "if" | "propertyNames" | "contains", inner) => spelled(inner, false),
            (_, value) => match (keywords::holds(name), value) {
                (Some(keywords::Holds::One), inner) => one(inner),
                (Some(keywords::Holds::List), Value::Array(list)) => list.iter().map(one).collect(),
                (Some(keywords::Holds::Named), Value::Object(named)) => {
                    Value::Object(named.iter().map(|(key, inner)| (key.clone(), one(inner))).collect())
                }
                _ => value.clone(),
            },
        };
        match (name, new.get_mut(name), value) {
            ("allOf", Some(Value::Array(all)), Value::Array(more)) => all.extend(more),
            (_, _, value) => {
                new.insert(keyword.clone(), value);
            }
        }
    }
    Value::Object(new)
}

/// For each target of both sides its class: targets of one name that are written alike, as are all that they refer to,
/// are in one class.
pub(super) fn classes(old: &Source, new: &Source) -> (Vec<usize>, Vec<usize>, usize) {
    let place_of = |source: &Source, number: usize| {
        source.targets.get(number).and_then(place).map_or_else(|| format!("@{number}"), str::to_owned)
    };
    let index: HashMap<String, usize> =
        (0..new.targets.len()).map(|number| (place_of(new, number), number)).collect();
    let mut pairs: BTreeMap<usize, usize> = BTreeMap::new();
    let mut leads: HashMap<usize, HashSet<usize>> = HashMap::new();
    for (number, target) in old.targets.iter().enumerate() {
        let Some(other) = index.get(&place_of(old, number)) else { continue };
        let Some(found) = new.targets.get(*other) else { continue };
        let mut refers = HashSet::new();
        let same = alike(target, found, &mut |one, two| {
            refers.insert(one);
            place_of(old, one) == place_of(new, two)
        });
        if same {
            pairs.insert(number, *other);
            leads.insert(number, refers);
        }
    }
    let mut back: HashMap<usize, Vec<usize>> = HashMap::new();
    for (number, to) in &leads {
        for to in to {
            back.entry(*to).or_default().push(*number);
        }
    }
    let mut gone: Vec<usize> = (0..old.targets.len()).filter(|number| !pairs.contains_key(number)).collect();
    while let Some(number) = gone.pop() {
        for before in back.remove(&number).unwrap_or_default() {
            if pairs.remove(&before).is_some() {
                gone.push(before);
            }
        }
    }
    let olds: Vec<usize> = (0..old.targets.len()).collect();
    let mut count = olds.len();
    let back: HashMap<usize, usize> = pairs.iter().map(|(one, two)| (*two, *one)).collect();
    let news = (0..new.targets.len())
        .map(|number| {
            back.get(&number).copied().unwrap_or_else(|| {
                count += 1;
                count - 1
            })
        })
        .collect();
    (olds, news, count)
}

/// Whether two nodes assert the same, word for word.
fn alike(one: &Value, other: &Value, refer: &mut dyn FnMut(usize, usize) -> bool) -> bool {
    let said = |keyword: &&String| {
        !(keyword.as_str() == AT || keyword.as_str() == "x-tidings" || keywords::is_annotation(keyword))
    };
    match (one, other) {
        (Value::Object(a), Value::Object(b)) => {
            if let (Some(a), Some(b)) = (referred(a), referred(b))
                && !refer(a, b)
            {
                return false;
            }
            a.keys().filter(said).count() == b.keys().filter(said).count()
                && a.iter().filter(|(keyword, _)| said(keyword)).all(|(keyword, inner)| {
                    keyword == "$ref" && referred(a).is_some() && b.contains_key("$ref")
                        || b.get(keyword).is_some_and(|found| {
                            match (keywords::holds(keyword), inner, found) {
                                (Some(keywords::Holds::Named), Value::Object(a), Value::Object(b)) => {
                                    a.len() == b.len()
                                        && a.iter().all(|(name, inner)| {
                                            b.get(name).is_some_and(|found| alike(inner, found, refer))
                                        })
                                }
                                (Some(keywords::Holds::List), Value::Array(a), Value::Array(b)) => {
                                    a.len() == b.len()
                                        && a.iter().zip(b).all(|(one, two)| alike(one, two, refer))
                                }
                                (Some(_), inner, found) => alike(inner, found, refer),
                                (None, inner, found) => inner == found,
                            }
                        })
                })
        }
        _ => one == other,
    }
}
