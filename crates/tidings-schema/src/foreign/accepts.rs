//! Whether a value is valid, where that can be told without doubt.

use std::{cell::RefCell, collections::HashMap};

use serde_json::{Map, Value};

use super::{kinds::Kinds, number, resolve::referred};
use crate::pattern::Pattern;

/// How many references and levels are followed.
const DEEPEST: usize = 60;

/// Regular expressions of ECMA 262, each compiled once.
#[derive(Default)]
pub(super) struct Patterns {
    known: RefCell<HashMap<String, Option<Pattern>>>,
}

impl Patterns {
    /// Whether a pattern matches somewhere in a text; none where no reader checks the pattern.
    pub(super) fn matches(&self, pattern: &str, text: &str) -> Option<bool> {
        let mut known = self.known.borrow_mut();
        let compiled = known.entry(pattern.to_owned()).or_insert_with(|| Pattern::compile(pattern).ok());
        compiled.as_ref().map(|pattern| pattern.is_match(text))
    }
}

/// Decides for values by what is known of references.
pub(super) struct Accepts<'a> {
    /// The schema of a target.
    pub(super) target: &'a dyn Fn(usize) -> Option<&'a Value>,
    pub(super) patterns: &'a Patterns,
    /// Verdicts on targets, by target, address of the value and depth: the same target may be come to in many ways.
    known: RefCell<HashMap<(usize, usize, usize), Option<bool>>>,
}

/// Everything holds; one fault is enough, one doubt leaves it open.
fn all(mut parts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut doubt = false;
    let refused = parts.any(|part| {
        doubt |= part.is_none();
        part == Some(false)
    });
    if refused {
        Some(false)
    } else if doubt {
        None
    } else {
        Some(true)
    }
}

fn not(part: Option<bool>) -> Option<bool> {
    part.map(|part| !part)
}

impl<'a> Accepts<'a> {
    pub(super) fn new(target: &'a dyn Fn(usize) -> Option<&'a Value>, patterns: &'a Patterns) -> Self {
        Self { target, patterns, known: RefCell::default() }
    }

    pub(super) fn accepts(&self, schema: &Value, value: &Value) -> Option<bool> {
        self.step(schema, value, 0)
    }

    fn step(&self, schema: &Value, value: &Value, depth: usize) -> Option<bool> {
        if depth > DEEPEST {
            return None;
        }
        let node = match schema {
            Value::Bool(any) => return Some(*any),
            Value::Object(node) => node,
            _ => return None,
        };
        all(node.iter().map(|(keyword, asked)| self.keyword(node, keyword, asked, value, depth + 1)))
    }

    fn target(&self, number: usize, value: &Value, depth: usize) -> Option<bool> {
        let key = (number, std::ptr::from_ref(value).addr(), depth);
        let known = self.known.borrow().get(&key).copied();
        known.unwrap_or_else(|| {
            let verdict = (self.target)(number).and_then(|schema| self.step(schema, value, depth));
            self.known.borrow_mut().insert(key, verdict);
            verdict
        })
    }

    fn keyword(
        &self,
        node: &Map<String, Value>,
        keyword: &str,
        asked: &Value,
        value: &Value,
        depth: usize,
    ) -> Option<bool> {
        let about = Kinds::about(keyword);
        if !about.is_none() && about.and(Kinds::of(value)).is_none() {
            return Some(true);
        }
        let step = |schema: &Value| self.step(schema, value, depth);
        let list = || asked.as_array().map(Vec::as_slice).unwrap_or_default();
        let bound = |least: bool, actual: usize| {
            let bound = usize::try_from(number::count(asked)?).ok()?;
            Some(if least { actual >= bound } else { actual <= bound })
        };
        match keyword {
            "$ref" => self.target(referred(node)?, value, depth),
            "type" => Some(Kinds::of_type(asked).has(Kinds::of(value))),
            "const" => Some(number::equal(asked, value)),
            "enum" => Some(list().iter().any(|one| number::equal(one, value))),
            "minimum" => Some(number::compare(value, asked).is_ge()),
            "maximum" => Some(number::compare(value, asked).is_le()),
            "exclusiveMinimum" => Some(number::compare(value, asked).is_gt()),
            "exclusiveMaximum" => Some(number::compare(value, asked).is_lt()),
            "multipleOf" => {
                let (value, factor) = (number::whole(value)?, number::whole(asked)?);
                value.checked_rem(factor).map(|rest| rest == 0)
            }
            "minLength" | "maxLength" => bound(keyword == "minLength", value.as_str()?.chars().count()),
            "pattern" => self.patterns.matches(asked.as_str()?, value.as_str()?),
            "minItems" | "maxItems" => bound(keyword == "minItems", value.as_array()?.len()),
            "minProperties" | "maxProperties" => bound(keyword == "minProperties", value.as_object()?.len()),
            "required" => {
                let members = value.as_object()?;
                Some(list().iter().filter_map(Value::as_str).all(|name| members.contains_key(name)))
            }
            "allOf" => all(list().iter().map(step)),
            "anyOf" => not(all(list().iter().map(|schema| not(step(schema))))),
            "oneOf" => {
                let verdicts: Option<Vec<bool>> = list().iter().map(step).collect();
                Some(verdicts?.into_iter().filter(|verdict| *verdict).count() == 1)
            }
            "not" => not(step(asked)),
            "if" => {
                let branch = if step(asked)? { "then" } else { "else" };
                node.get(branch).map_or(Some(true), step)
            }
            "uniqueItems" => {
                let items = value.as_array()?;
                let twice = items
                    .iter()
                    .enumerate()
                    .any(|(at, item)| items[..at].iter().any(|one| number::equal(one, item)));
                Some(asked != &Value::Bool(true) || !twice)
            }
            "items" => {
                let first = node.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len);
                all(value.as_array()?.iter().skip(first).map(|item| self.step(asked, item, depth)))
            }
            "prefixItems" => {
                all(list().iter().zip(value.as_array()?).map(|(schema, item)| self.step(schema, item, depth)))
            }
            "properties" => {
                let members = value.as_object()?;
                all(asked
                    .as_object()?
                    .iter()
                    .filter_map(|(name, schema)| Some(self.step(schema, members.get(name)?, depth))))
            }
            "additionalProperties" => {
                let named = |name: &String| {
                    node.get("properties")
                        .and_then(Value::as_object)
                        .is_some_and(|named| named.contains_key(name))
                };
                if node.contains_key("patternProperties") {
                    return None;
                }
                let rest = value.as_object()?.iter().filter(|(name, _)| !named(name));
                all(rest.map(|(_, member)| self.step(asked, member, depth)))
            }
            "patternProperties" => {
                let members = value.as_object()?;
                all(asked.as_object()?.iter().flat_map(|(pattern, schema)| {
                    members.iter().map(move |(name, member)| match self.patterns.matches(pattern, name) {
                        Some(true) => self.step(schema, member, depth),
                        Some(false) => Some(true),
                        None => None,
                    })
                }))
            }
            // Verdicts on names are not kept: their addresses are those of others afterwards.
            "propertyNames" => all(value.as_object()?.keys().map(|name| {
                Self::new(self.target, self.patterns).step(asked, &Value::String(name.clone()), depth)
            })),
            "contains"
            | "dependentRequired"
            | "dependentSchemas"
            | "unevaluatedProperties"
            | "unevaluatedItems" => None,
            _ => Some(true),
        }
    }
}
