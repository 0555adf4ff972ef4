//! A schema and samples together.
//!
//! The schema rules: what it says anything about stays as it is. A place that it leaves open takes what was inferred for
//! the same place: `true` and `{}`, an object without properties, an array without items. Where the schema refers to one
//! definition from several places, samples of one place say nothing of the others, and the definition stays open.
//! Properties that were seen and that the schema does not declare stay undeclared: to declare them would refuse what the
//! schema allows, and readers keep them as they are.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::Inferred;
use crate::{
    keywords,
    name::Name,
    pointer::{self, Target},
};

/// A schema and samples together: the schema rules, and what it leaves open is filled with what samples say.
pub fn fill(schema: &Value, inferred: &Inferred) -> Value {
    let mut references: HashMap<&str, usize> = HashMap::new();
    count_references(schema, &mut references);
    // What samples say of one place would be said of every place that is referred to in another way.
    if references.keys().any(|reference| pointer::definition(reference).is_none()) {
        return schema.clone();
    }
    let once: BTreeSet<String> = references
        .into_iter()
        .filter(|(_, count)| *count == 1)
        .filter_map(|(reference, _)| pointer::definition(reference))
        .collect();
    let mut filled = schema.clone();
    let mut defs: BTreeMap<String, Value> = match filled.get_mut("$defs").map(Value::take) {
        Some(Value::Object(defs)) => defs.into_iter().collect(),
        _ => BTreeMap::new(),
    };
    let order: Vec<String> =
        pointer::defs(schema).map(|defs| defs.keys().cloned().collect()).unwrap_or_default();
    let mut work = Filler { seen: &inferred.schema, once, defs: &mut defs, names: BTreeMap::new() };
    work.node(&mut filled, &inferred.schema, "");
    if defs.is_empty() {
        return filled;
    }
    let mut written = Map::new();
    for name in order {
        if let Some(def) = defs.remove(&name) {
            written.insert(name, def);
        }
    }
    written.extend(defs);
    match &mut filled {
        Value::Object(node) => {
            node.insert("$defs".to_owned(), Value::Object(written));
            filled
        }
        // `true` has become nothing else, so that nothing refers to definitions.
        other => other.take(),
    }
}

struct Filler<'a> {
    /// What was inferred.
    seen: &'a Value,
    /// The definitions that one place refers to.
    once: BTreeSet<String>,
    defs: &'a mut BTreeMap<String, Value>,
    /// What definitions of what was inferred are called here.
    names: BTreeMap<String, String>,
}

impl<'a> Filler<'a> {
    /// Fills a node with what was inferred for its place. Both are as deep as readers of JSON let them be.
    fn node(&mut self, schema: &mut Value, seen: &'a Value, at: &str) {
        let seen = self.resolve(seen);
        if keywords::is_any(schema) {
            self.replace(schema, seen, at);
            return;
        }
        let Value::Object(node) = schema else { return };
        if let Some(name) = node.get("$ref").and_then(Value::as_str).and_then(pointer::definition) {
            // Taken out while it is filled: nothing else refers to it.
            if self.once.contains(&name)
                && let Some(mut def) = self.defs.remove(&name)
            {
                self.node(&mut def, seen, at);
                self.defs.insert(name, def);
            }
            return;
        }
        if let Some(inner) = nullable(node) {
            self.node(inner, seen, at);
            return;
        }
        match kind(node) {
            Some("object") => self.object(node, seen, at),
            Some("array") => self.array(node, seen, at),
            _ => {}
        }
    }

    fn object(&mut self, node: &mut Map<String, Value>, seen: &'a Value, at: &str) {
        let Some(seen) = self.branch(seen, "object") else { return };
        if let Some(Value::Object(properties)) = node.get_mut("properties") {
            for (name, property) in properties {
                if let Some(seen) = seen.get("properties").and_then(|seen| seen.get(name)) {
                    self.node(property, seen, &pointer::child(at, name));
                }
            }
            return;
        }
        let open = node.get("additionalProperties").is_none_or(keywords::is_any);
        if !open {
            // Of a map, and not of a record: what was seen of one key says nothing of the others.
            if let (Some(values), Some(seen)) =
                (node.get_mut("additionalProperties"), seen.get("additionalProperties"))
            {
                self.node(values, seen, &pointer::child(at, "*"));
            }
            return;
        }
        let plain = node.keys().all(|keyword| {
            matches!(
                keyword.as_str(),
                "type" | "additionalProperties" | "$schema" | "$id" | "$defs" | "x-tidings"
            ) || keywords::is_annotation(keyword)
        });
        if plain {
            node.remove("additionalProperties");
            for keyword in ["properties", "required", "additionalProperties", "anyOf"] {
                if let Some(mut value) = seen.get(keyword).cloned() {
                    self.adopt(&mut value, at);
                    node.insert(keyword.to_owned(), value);
                }
            }
            if node.contains_key("anyOf") {
                // Objects that are told apart: each branch says that it is one, unless null is one too.
                let null = node.get("type").is_some_and(Value::is_array);
                node.remove("type");
                if let (true, Some(Value::Array(branches))) = (null, node.get_mut("anyOf")) {
                    branches.push(json!({ "type": "null" }));
                }
            }
        }
    }

    fn array(&mut self, node: &mut Map<String, Value>, seen: &'a Value, at: &str) {
        let Some(seen) = self.branch(seen, "array").and_then(|seen| seen.get("items")) else { return };
        if node.contains_key("prefixItems") {
            return;
        }
        let inner = pointer::child(at, "*");
        match node.get_mut("items") {
            Some(items) => self.node(items, seen, &inner),
            None => {
                let mut items = Value::Bool(true);
                self.node(&mut items, seen, &inner);
                if items != Value::Bool(true) {
                    node.insert("items".to_owned(), items);
                }
            }
        }
    }

    /// Puts what was inferred in the place of what is open; what is said about the place stays.
    fn replace(&mut self, schema: &mut Value, seen: &Value, at: &str) {
        let Value::Object(found) = seen else { return };
        let said = schema.as_object().cloned().unwrap_or_default();
        let mut filled = Value::Object(
            found
                .iter()
                .filter(|(keyword, _)| !matches!(keyword.as_str(), "$schema" | "$defs"))
                .map(|(keyword, value)| (keyword.clone(), value.clone()))
                .collect(),
        );
        self.adopt(&mut filled, at);
        if let Value::Object(filled) = &mut filled {
            filled.extend(said);
        }
        *schema = filled;
    }

    /// Brings over the definitions that an inferred schema refers to.
    fn adopt(&mut self, schema: &mut Value, at: &str) {
        match schema {
            Value::Array(list) => list.iter_mut().for_each(|inner| self.adopt(inner, at)),
            Value::Object(node) => {
                if let Some(name) = node.get("$ref").and_then(Value::as_str).and_then(pointer::definition) {
                    let name = self.define(&name, at);
                    node.insert("$ref".to_owned(), pointer::reference(&name).into());
                }
                node.values_mut().for_each(|inner| self.adopt(inner, at));
            }
            _ => {}
        }
    }

    fn define(&mut self, name: &str, at: &str) -> String {
        if let Some(known) = self.names.get(name) {
            return known.clone();
        }
        let mut free = name.to_owned();
        let tokens = pointer::tokens(at).unwrap_or_default();
        for token in tokens.iter().rev().filter(|token| *token != "*") {
            if !self.defs.contains_key(&free) {
                break;
            }
            free.insert_str(0, &Name::new(token.as_str()).pascal());
        }
        while self.defs.contains_key(&free) {
            free.insert_str(0, "Root");
        }
        self.names.insert(name.to_owned(), free.clone());
        let mut def =
            pointer::defs(self.seen).and_then(|defs| defs.get(name)).cloned().unwrap_or(Value::Bool(true));
        self.defs.insert(free.clone(), Value::Bool(true));
        self.adopt(&mut def, at);
        self.defs.insert(free.clone(), def);
        free
    }

    /// What a reference of an inferred schema leads to. It never leads to another reference.
    fn resolve(&self, seen: &'a Value) -> &'a Value {
        let name = seen.get("$ref").and_then(Value::as_str).map(pointer::target);
        match name {
            Some(Target::Def(name)) => {
                pointer::defs(self.seen).and_then(|defs| defs.get(&name)).unwrap_or(seen)
            }
            _ => seen,
        }
    }

    /// The branch of a kind, where several kinds of values were seen.
    fn branch(&self, seen: &'a Value, kind: &str) -> Option<&'a Value> {
        let is = |schema: &Value| match schema.get("type") {
            Some(Value::String(name)) => name == kind,
            Some(Value::Array(names)) => names.first().is_some_and(|name| name == kind),
            _ => false,
        };
        let seen = self.resolve(seen);
        if is(seen) {
            return Some(seen);
        }
        let branches = seen.get("anyOf")?.as_array()?;
        let mut fitting = branches.iter().map(|branch| self.resolve(branch)).filter(|branch| is(branch));
        let first = fitting.next()?;
        // Objects that are told apart are one union; beside other kinds, nothing is filled in.
        if fitting.next().is_none() {
            return Some(first);
        }
        branches.iter().all(|branch| is(self.resolve(branch))).then_some(seen)
    }
}

/// The type of a node that has one, null aside.
fn kind(node: &Map<String, Value>) -> Option<&str> {
    match node.get("type")? {
        Value::String(name) => Some(name),
        Value::Array(names) => {
            let mut others = names.iter().filter_map(Value::as_str).filter(|name| *name != "null");
            let first = others.next();
            first.filter(|_| others.next().is_none())
        }
        _ => None,
    }
}

/// What may be null besides, of `anyOf: [this, null]`.
fn nullable(node: &mut Map<String, Value>) -> Option<&mut Value> {
    let Some(Value::Array(branches)) = node.get_mut("anyOf") else { return None };
    let null = |branch: &Value| branch.get("type").is_some_and(|name| name == "null");
    if branches.len() != 2 || branches.iter().filter(|branch| null(branch)).count() != 1 {
        return None;
    }
    branches.iter_mut().find(|branch| !null(branch))
}

fn count_references<'a>(schema: &'a Value, references: &mut HashMap<&'a str, usize>) {
    match schema {
        Value::Array(list) => list.iter().for_each(|inner| count_references(inner, references)),
        Value::Object(node) => {
            for (keyword, value) in node {
                match value.as_str() {
                    Some(reference) if keyword == "$ref" => *references.entry(reference).or_default() += 1,
                    _ => count_references(value, references),
                }
            }
        }
        _ => {}
    }
}
