//! What docs/compatibility.md says of tolerant writers and readers, once more and simply, for documents at hand.

use std::collections::HashMap;

use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::near::matches;

pub(crate) fn validator(schema: &Value) -> Option<Validator> {
    jsonschema::options().should_validate_formats(false).build(schema).ok()
}

/// A reader that ignores what it does not name. What is asked of no value (`not`, `if`) stays as it is written.
pub(crate) fn open(whole: &Value) -> Value {
    let mut new = relaxed(whole);
    let defs = whole["$defs"].as_object().into_iter().flatten();
    let both = defs
        .flat_map(|(name, inner)| [(name.clone(), inner.clone()), (format!("{name}Open"), relaxed(inner))]);
    new["$defs"] = Value::Object(both.collect());
    new
}

fn relaxed(schema: &Value) -> Value {
    let Value::Object(node) = schema else { return schema.clone() };
    let mut new = Map::new();
    let mut all: Vec<Value> = Vec::new();
    for (keyword, value) in node {
        let value = match (keyword.as_str(), value) {
            ("additionalProperties" | "unevaluatedProperties", Value::Bool(false)) => continue,
            ("$ref", Value::String(to)) => json!(format!("{to}Open")),
            ("allOf", Value::Array(list)) => {
                all.extend(list.iter().map(relaxed));
                continue;
            }
            ("oneOf", Value::Array(list)) => {
                let pairs = (0..list.len()).flat_map(|one| (0..one).map(move |other| (one, other)));
                let pairs: Vec<Value> =
                    pairs.map(|(one, other)| json!({ "allOf": [list[one], list[other]] })).collect();
                all.push(json!({ "anyOf": list.iter().map(relaxed).collect::<Vec<_>>() }));
                if !pairs.is_empty() {
                    all.push(json!({ "not": { "anyOf": pairs } }));
                }
                continue;
            }
            ("anyOf" | "prefixItems", Value::Array(list)) => list.iter().map(relaxed).collect(),
            ("properties" | "patternProperties" | "dependentSchemas", Value::Object(named)) => {
                named.iter().map(|(name, inner)| (name.clone(), relaxed(inner))).collect()
            }
            (
                "items"
                | "then"
                | "else"
                | "additionalProperties"
                | "unevaluatedProperties"
                | "unevaluatedItems",
                inner,
            ) => relaxed(inner),
            (_, value) => value.clone(),
        };
        new.insert(keyword.clone(), value);
    }
    if !all.is_empty() {
        new.insert("allOf".to_owned(), json!(all));
    }
    Value::Object(new)
}

/// A writer that writes only what it names; of alternatives, one.
pub(crate) struct Writer<'s> {
    whole: &'s Value,
    validators: HashMap<*const Value, Option<Validator>>,
}

impl<'s> Writer<'s> {
    pub(crate) fn new(whole: &'s Value) -> Self {
        Self { whole, validators: HashMap::new() }
    }

    /// Whether it writes a document that its schema accepts.
    pub(crate) fn writes(&mut self, document: &Value) -> bool {
        self.keeps(vec![self.whole], document)
    }

    fn keeps(&mut self, asked: Vec<&'s Value>, value: &Value) -> bool {
        if !value.is_object() && !value.is_array() {
            return true;
        }
        self.alternatives(asked, Vec::new(), value)
    }

    /// Whether the value is within one way through the alternatives of what is asked in place.
    fn alternatives(
        &mut self,
        mut asked: Vec<&'s Value>,
        mut nodes: Vec<&'s Map<String, Value>>,
        value: &Value,
    ) -> bool {
        let mut choices: Vec<Vec<&'s Value>> = Vec::new();
        while let Some(schema) = asked.pop() {
            let Value::Object(node) = schema else { continue };
            if nodes.iter().any(|known| std::ptr::eq(*known, node)) {
                continue;
            }
            nodes.push(node);
            let target = node.get("$ref").and_then(Value::as_str).and_then(|to| self.whole.pointer(&to[1..]));
            asked.extend(target);
            asked.extend(node.get("allOf").and_then(Value::as_array).into_iter().flatten());
            for keyword in ["anyOf", "oneOf"] {
                let Some(list) = node.get(keyword).and_then(Value::as_array) else { continue };
                choices.push(list.iter().filter(|inner| self.accepts(inner, value)).collect());
            }
            // A condition on which nothing depends is none.
            let depends = ["then", "else"].iter().any(|keyword| node.get(*keyword).is_some_and(asks));
            if let Some(condition) = node.get("if").filter(|_| depends) {
                if self.accepts(condition, value) {
                    asked.push(condition);
                    asked.extend(node.get("then"));
                } else {
                    asked.extend(node.get("else"));
                }
            }
            let dependent = node.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten();
            asked.extend(dependent.filter(|(name, _)| value.get(name).is_some()).map(|(_, inner)| inner));
        }
        if choices.is_empty() {
            self.is_named(&nodes, value)
        } else {
            self.chosen(Vec::new(), choices, &nodes, value)
        }
    }

    /// One way a choice, each tried.
    fn chosen(
        &mut self,
        asked: Vec<&'s Value>,
        mut choices: Vec<Vec<&'s Value>>,
        nodes: &[&'s Map<String, Value>],
        value: &Value,
    ) -> bool {
        match choices.pop() {
            None => self.alternatives(asked, nodes.to_vec(), value),
            Some(choice) => choice.into_iter().any(|way| {
                let mut asked = asked.clone();
                asked.push(way);
                self.chosen(asked, choices.clone(), nodes, value)
            }),
        }
    }

    fn is_named(&mut self, nodes: &[&'s Map<String, Value>], value: &Value) -> bool {
        if nodes.iter().any(|node| node.contains_key("const") || node.contains_key("enum")) {
            return true;
        }
        match value {
            Value::Object(members) => members.iter().all(|(name, member)| {
                let is_named = |node: &&Map<String, Value>| {
                    let listed =
                        |keyword: &str| node.get(keyword).is_some_and(|named| named.get(name).is_some());
                    let required = node.get("required").and_then(Value::as_array);
                    listed("properties")
                        || required.is_some_and(|names| names.contains(&json!(name)))
                        || patterned(node, name).next().is_some()
                        || ["additionalProperties", "unevaluatedProperties"].iter().any(|keyword| {
                            node.get(*keyword).is_some_and(|rest| {
                                *rest != json!(false)
                                    && !(rest == &json!(true) && *keyword != "additionalProperties")
                            })
                        })
                };
                let names = |node: &&Map<String, Value>| {
                    let some = |list: &Value| list.as_array().is_some_and(|names| !names.is_empty());
                    node.contains_key("properties")
                        || node.contains_key("patternProperties")
                        || node.get("required").is_some_and(some)
                };
                if nodes.iter().any(names) && !nodes.iter().any(is_named) {
                    return false;
                }
                let asked = nodes.iter().flat_map(|node| {
                    let own = node.get("properties").and_then(|named| named.get(name));
                    let own: Vec<&'s Value> = own.into_iter().chain(patterned(node, name)).collect();
                    let rest = node.get("additionalProperties").filter(|_| own.is_empty());
                    own.into_iter().chain(rest)
                });
                self.keeps(asked.collect(), member)
            }),
            Value::Array(items) => items.iter().enumerate().all(|(at, item)| {
                let asked = nodes.iter().filter_map(|node| {
                    let place =
                        node.get("prefixItems").and_then(Value::as_array).and_then(|list| list.get(at));
                    place.or_else(|| node.get("items"))
                });
                self.keeps(asked.collect(), item)
            }),
            _ => true,
        }
    }

    fn accepts(&mut self, schema: &'s Value, value: &Value) -> bool {
        let whole = self.whole;
        let make =
            || validator(&json!({ "$schema": whole["$schema"], "allOf": [schema], "$defs": whole["$defs"] }));
        let known = self.validators.entry(std::ptr::from_ref(schema)).or_insert_with(make);
        known.as_ref().is_some_and(|validator| validator.is_valid(value))
    }
}

/// Whether a schema asks anything of anything, at first sight.
fn asks(schema: &Value) -> bool {
    const IDLE: [(&str, u64); 3] = [("minLength", 0), ("minItems", 0), ("minProperties", 0)];
    schema.as_object().is_none_or(|node| {
        node.iter().any(|(keyword, value)| {
            keyword != "default"
                && !IDLE.iter().any(|(idle, least)| keyword == idle && *value == json!(least))
        })
    }) && *schema != json!(true)
}

fn patterned<'s>(node: &'s Map<String, Value>, name: &str) -> impl Iterator<Item = &'s Value> {
    let patterns = node.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
    patterns.filter(move |(pattern, _)| matches(pattern, name)).map(|(_, inner)| inner)
}
