//! Which parts of a schema speak about a value of a sample.
//!
//! This judges shapes only (types, constants, required properties), enough to choose the branch of a
//! union; whether a sample is valid is for the validator.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::pointer::follow;

/// How long a chain of references, or how deep a value, is followed.
const DEEPEST: usize = 256;

/// Matches values against the schemas of one document.
pub(crate) struct Matcher<'a> {
    root: &'a Value,
    /// What was judged, by the addresses of schema and value: a recursive union would otherwise be
    /// judged once for each way to reach it.
    judged: HashMap<(usize, usize), bool>,
}

/// A schema object that speaks about a value.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    /// The schema object.
    pub(crate) schema: &'a Map<String, Value>,
    /// Where it is a union: the branch that the value is, by its keyword and position.
    pub(crate) branch: Option<(&'static str, usize)>,
}

/// What tells a node of the document from every other.
pub(crate) fn address<T>(node: &T) -> usize {
    std::ptr::from_ref(node) as usize
}

impl<'a> Matcher<'a> {
    /// A matcher for the document `root`.
    pub(crate) fn new(root: &'a Value) -> Self {
        Self { root, judged: HashMap::new() }
    }

    /// Every schema object that speaks about `value`: the schemas themselves, what they refer to, and
    /// the branches of unions that the value is. Each is given once.
    pub(crate) fn nodes(&mut self, schemas: &[&'a Value], value: &'a Value) -> Vec<Node<'a>> {
        let mut nodes: Vec<Node<'a>> = Vec::new();
        let mut open: Vec<&'a Value> = schemas.iter().rev().copied().collect();
        while let Some(schema) = open.pop() {
            let Value::Object(node) = schema else { continue };
            if nodes.iter().any(|known| std::ptr::eq(known.schema, node)) {
                continue;
            }
            let mut branch = None;
            let mut next: Vec<&'a Value> = Vec::new();
            next.extend(node.get("$ref").and_then(Value::as_str).and_then(|to| follow(self.root, to)));
            next.extend(node.get("allOf").and_then(Value::as_array).into_iter().flatten());
            for keyword in ["oneOf", "anyOf"] {
                let Some(branches) = node.get(keyword).and_then(Value::as_array) else { continue };
                if let Some(at) = self.branch(branches, value) {
                    branch = Some((keyword, at));
                    next.extend(branches.get(at));
                }
            }
            nodes.push(Node { schema: node, branch });
            open.extend(next.into_iter().rev());
        }
        nodes
    }

    /// The branch that a value is: of those that it fits, the one that knows most of its properties,
    /// and the first of equals.
    fn branch(&mut self, branches: &'a [Value], value: &'a Value) -> Option<usize> {
        let mut best: Option<(usize, usize)> = None;
        for (at, branch) in branches.iter().enumerate() {
            if !self.fits(branch, value, 0) {
                continue;
            }
            let known = self.known_properties(branch, value);
            if best.is_none_or(|(most, _)| known > most) {
                best = Some((known, at));
            }
        }
        best.map(|(_, at)| at)
    }

    fn known_properties(&self, schema: &'a Value, value: &Value) -> usize {
        let Value::Object(members) = value else { return 0 };
        let mut schema = Some(schema);
        let mut known = 0;
        for _ in 0..DEEPEST {
            let Some(node) = schema.and_then(Value::as_object) else { break };
            if let Some(properties) = node.get("properties").and_then(Value::as_object) {
                known += members.keys().filter(|key| properties.contains_key(*key)).count();
            }
            schema = node.get("$ref").and_then(Value::as_str).and_then(|to| follow(self.root, to));
            if schema.is_none() {
                break;
            }
        }
        known
    }

    /// Whether a value has the shape that a schema describes.
    pub(crate) fn fits(&mut self, schema: &'a Value, value: &'a Value, depth: usize) -> bool {
        let node = match schema {
            Value::Bool(any) => return *any,
            Value::Object(node) => node,
            _ => return false,
        };
        if depth > DEEPEST {
            return true;
        }
        let key = (address(node), address(value));
        if let Some(known) = self.judged.get(&key) {
            return *known;
        }
        // A schema that leads back to itself without consuming anything says nothing of the value.
        self.judged.insert(key, true);
        let fits = self.judge(node, value, depth + 1);
        self.judged.insert(key, fits);
        fits
    }

    fn judge(&mut self, node: &'a Map<String, Value>, value: &'a Value, depth: usize) -> bool {
        let typed = match node.get("type") {
            Some(Value::String(name)) => has_type(value, name),
            Some(Value::Array(names)) => {
                names.iter().filter_map(Value::as_str).any(|name| has_type(value, name))
            }
            _ => true,
        };
        typed
            && node.get("const").is_none_or(|constant| constant == value)
            && node.get("enum").and_then(Value::as_array).is_none_or(|values| values.contains(value))
            && self.judge_members(node, value, depth)
            && self.judge_items(node, value, depth)
            && self.judge_applicators(node, value, depth)
    }

    fn judge_applicators(&mut self, node: &'a Map<String, Value>, value: &'a Value, depth: usize) -> bool {
        if let Some(target) = node.get("$ref").and_then(Value::as_str).and_then(|to| follow(self.root, to))
            && !self.fits(target, value, depth)
        {
            return false;
        }
        for keyword in ["oneOf", "anyOf"] {
            if let Some(branches) = node.get(keyword).and_then(Value::as_array)
                && !branches.iter().any(|branch| self.fits(branch, value, depth))
            {
                return false;
            }
        }
        if node.get("not").is_some_and(|not| self.fits(not, value, depth)) {
            return false;
        }
        let mut all = node.get("allOf").and_then(Value::as_array).into_iter().flatten();
        all.all(|branch| self.fits(branch, value, depth))
    }

    fn judge_members(&mut self, node: &'a Map<String, Value>, value: &'a Value, depth: usize) -> bool {
        let Value::Object(members) = value else { return true };
        let mut required = node.get("required").and_then(Value::as_array).into_iter().flatten();
        if !required.all(|name| name.as_str().is_none_or(|name| members.contains_key(name))) {
            return false;
        }
        let properties = node.get("properties").and_then(Value::as_object);
        let rest = node.get("additionalProperties").filter(|_| !node.contains_key("patternProperties"));
        members.iter().all(|(name, member)| {
            match properties.and_then(|properties| properties.get(name)).or(rest) {
                Some(schema) => self.fits(schema, member, depth),
                None => true,
            }
        })
    }

    fn judge_items(&mut self, node: &'a Map<String, Value>, value: &'a Value, depth: usize) -> bool {
        let Value::Array(items) = value else { return true };
        items.iter().enumerate().all(|(at, item)| match item_schema(node, at) {
            Some(schema) => self.fits(schema, item, depth),
            None => true,
        })
    }
}

/// The schema of a member of an object.
pub(crate) fn member_schema<'a>(node: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    node.get("properties")
        .and_then(|properties| properties.get(name))
        .or_else(|| node.get("additionalProperties"))
}

/// The schema of an item of an array.
pub(crate) fn item_schema(node: &Map<String, Value>, at: usize) -> Option<&Value> {
    node.get("prefixItems").and_then(|items| items.get(at)).or_else(|| node.get("items"))
}

fn has_type(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => name == "null",
        Value::Bool(_) => name == "boolean",
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Number(number) => match name {
            "number" => true,
            // 1.0 is an integer (JSON Schema 2020-12, validation section 6.1.1).
            "integer" => number.as_f64().is_some_and(|number| number.fract() == 0.0),
            _ => false,
        },
    }
}
