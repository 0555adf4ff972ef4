//! A schema as it was found, its references resolved, in the spelling of 2020-12.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

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

    /// Whether something is refused for its name, which a reader that ignores what it does not name takes.
    pub(super) fn closes(&self) -> bool {
        let mut found = false;
        for target in &self.targets {
            keywords::for_each(target, &mut |node| {
                found |= ["additionalProperties", "unevaluatedProperties"]
                    .iter()
                    .any(|keyword| node.get(*keyword) == Some(&Value::Bool(false)));
            });
        }
        found
    }

    /// A schema of 2020-12 that stands alone, made of the root and everything that is referred to.
    pub(super) fn document(&self, open: bool) -> Value {
        let mut defs = Map::new();
        for (number, target) in self.targets.iter().enumerate() {
            defs.insert(number.to_string(), spelled(target, false));
            if open {
                defs.insert(format!("{number}o"), spelled(target, true));
            }
        }
        let mut document = Map::new();
        document.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        document.insert("allOf".to_owned(), Value::Array(vec![spelled(self.root(), open)]));
        document.insert("$defs".to_owned(), Value::Object(defs));
        Value::Object(document)
    }
}

/// Samples can be most of a schema, and assert nothing.
fn without_examples(schema: &Value) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let each = node.iter().map(|(keyword, value)| {
        // What remains is enough to see that they changed.
        let value = match value {
            Value::Array(_) if keyword == "examples" => Value::Array(vec![value.to_string().into()]),
            _ => value.clone(),
        };
        (keyword.clone(), value)
    });
    Value::Object(each.collect())
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
                Some(number) => format!("#/$defs/{number}{}", if open { "o" } else { "" }).into(),
                None => continue,
            },
            ("additionalProperties" | "unevaluatedProperties", Value::Bool(false)) if open => continue,
            ("oneOf", Value::Array(list)) if open => {
                // One fits as it is read, and of those that fit as they are written there is no second.
                let read: Value = list.iter().map(one).collect();
                let written: Value = list.iter().map(|inner| spelled(inner, false)).collect();
                let no_second =
                    vec![object("oneOf", written.clone()), object("not", object("anyOf", written))];
                let all = new.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
                if let Value::Array(all) = all {
                    all.push(object("anyOf", read));
                    all.push(object("anyOf", Value::Array(no_second)));
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

fn object(keyword: &str, value: Value) -> Value {
    Value::Object(Map::from_iter([(keyword.to_owned(), value)]))
}

/// For each target of both sides its class: targets of one name that are written alike, as are all that they refer to,
/// are in one class.
pub(super) fn classes(old: &Source, new: &Source) -> (Vec<usize>, Vec<usize>) {
    let pairs = pairs(old, new, Words::Skipped);
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
    (olds, news)
}

/// The targets of both sides that stand at one place and are written alike, as are all that they refer to.
pub(super) fn pairs(old: &Source, new: &Source, words: Words) -> HashMap<usize, usize> {
    let place_of = |source: &Source, number: usize| {
        source.targets.get(number).and_then(place).map_or_else(|| format!("@{number}"), str::to_owned)
    };
    let index: HashMap<String, usize> =
        (0..new.targets.len()).map(|number| (place_of(new, number), number)).collect();
    let others: Vec<Option<usize>> =
        (0..old.targets.len()).map(|number| index.get(&place_of(old, number)).copied()).collect();
    let mut pairs: HashMap<usize, usize> = HashMap::new();
    let mut back: HashMap<usize, Vec<usize>> = HashMap::new();
    for (number, target) in old.targets.iter().enumerate() {
        let Some(other) = others.get(number).copied().flatten() else { continue };
        let Some(found) = new.targets.get(other) else { continue };
        let mut refers = HashSet::new();
        let same = alike(target, found, words, &mut |one, two| {
            refers.insert(one);
            others.get(one) == Some(&Some(two))
        });
        if same {
            pairs.insert(number, other);
            for to in refers {
                back.entry(to).or_default().push(number);
            }
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
    pairs
}

/// Whether what says something without saying what is accepted is compared, too.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Words {
    Compared,
    Skipped,
}

/// Whether two nodes assert the same, word for word; `refer`: whether two targets do.
pub(super) fn alike(
    one: &Value,
    other: &Value,
    words: Words,
    refer: &mut dyn FnMut(usize, usize) -> bool,
) -> bool {
    let (Value::Object(one), Value::Object(other)) = (one, other) else { return one == other };
    if let (Some(one), Some(other)) = (referred(one), referred(other))
        && !refer(one, other)
    {
        return false;
    }
    let said = |keyword: &&String| {
        keyword.as_str() != AT
            && (words == Words::Compared
                || keyword.as_str() != "x-tidings" && !keywords::is_annotation(keyword))
    };
    one.keys().filter(said).count() == other.keys().filter(said).count()
        && one.iter().filter(|(keyword, _)| said(keyword)).all(|(keyword, inner)| {
            if keyword == "$ref" && referred(one).is_some() {
                return referred(other).is_some();
            }
            let Some(found) = other.get(keyword) else { return false };
            match (keywords::holds(keyword), inner, found) {
                (Some(keywords::Holds::Named), Value::Object(one), Value::Object(other)) => {
                    one.len() == other.len()
                        && one.iter().all(|(name, inner)| {
                            other.get(name).is_some_and(|found| alike(inner, found, words, refer))
                        })
                }
                (Some(keywords::Holds::List), Value::Array(one), Value::Array(other)) => {
                    one.len() == other.len()
                        && one.iter().zip(other).all(|(one, other)| alike(one, other, words, refer))
                }
                (Some(_), inner, found) => alike(inner, found, words, refer),
                (None, inner, found) => inner == found,
            }
        })
}
