//! Schemas in the spelling of 2020-12 → nodes.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use serde_json::{Map, Value};

use super::{
    decimal::{Decimal, canonical},
    node::{ANYTHING, Arena, Assertion, Kinds, NOTHING, NodeId, Properties},
    source::Source,
};
use crate::foreign::referred;

/// How many in-place steps are followed to find out which properties are evaluated.
const MOST_STEPS: usize = 200;

/// One side's schemas on their way into the arena.
pub(super) struct Compiler<'a> {
    pub(super) source: &'a Source,
    /// The class of each target.
    pub(super) classes: &'a [usize],
    /// By where they are in memory, which the source keeps them at.
    known: RefCell<HashMap<*const Value, NodeId>>,
}

impl<'a> Compiler<'a> {
    pub(super) fn new(source: &'a Source, classes: &'a [usize]) -> Self {
        Self { source, classes, known: RefCell::default() }
    }

    /// Every target of this side.
    pub(super) fn targets(&self, arena: &mut Arena) {
        for (target, class) in self.source.targets.iter().zip(self.classes) {
            // The other side's target of the same class is written alike, and is there already.
            if arena.targets.get(*class).is_some() {
                continue;
            }
            let node = self.node(arena, target);
            arena.targets.resize(arena.targets.len().max(*class + 1), ANYTHING);
            if let Some(slot) = arena.targets.get_mut(*class) {
                *slot = node;
            }
        }
    }

    /// The node of a schema that is part of the source.
    pub(super) fn node(&self, arena: &mut Arena, schema: &Value) -> NodeId {
        let node = match schema {
            Value::Bool(false) => return NOTHING,
            Value::Object(node) => node,
            _ => return ANYTHING,
        };
        let known = self.known.borrow().get(&std::ptr::from_ref(schema)).copied();
        known.unwrap_or_else(|| {
            let made = self.made(arena, node);
            self.known.borrow_mut().insert(schema, made);
            made
        })
    }

    fn made(&self, arena: &mut Arena, node: &Map<String, Value>) -> NodeId {
        let mut found = Vec::new();
        if let Some(class) = referred(node).and_then(|number| self.classes.get(number)) {
            found.push(Assertion::Target(*class));
        }
        let kinds = |name: &Value| name.as_str().map_or(Kinds(0), Kinds::named);
        match node.get("type") {
            Some(Value::Array(names)) => {
                found.push(Assertion::Kinds(names.iter().map(kinds).fold(Kinds(0), Kinds::or)));
            }
            Some(name) => found.push(Assertion::Kinds(kinds(name))),
            None => {}
        }
        if let Some(only) = node.get("const") {
            found.push(Assertion::Values(vec![canonical(only)]));
        }
        if let Some(Value::Array(values)) = node.get("enum") {
            found.push(Assertion::Values(distinct(values.iter().map(canonical).collect())));
        }
        scalars(node, &mut found);
        self.lists(arena, node, &mut found);
        self.records(arena, node, &mut found);
        self.applicators(arena, node, &mut found);
        arena.intern(found)
    }

    fn nodes(&self, arena: &mut Arena, list: &[Value]) -> Vec<NodeId> {
        list.iter().map(|inner| self.node(arena, inner)).collect()
    }

    fn lists(&self, arena: &mut Arena, node: &Map<String, Value>, found: &mut Vec<Assertion>) {
        let prefix = match node.get("prefixItems") {
            Some(Value::Array(list)) => self.nodes(arena, list),
            _ => Vec::new(),
        };
        let rest = node.get("items").map(|inner| self.node(arena, inner));
        if !prefix.is_empty() || rest.is_some_and(|rest| rest != ANYTHING) {
            found.push(Assertion::Items(prefix, rest));
        }
        if let Some(item) = node.get("contains") {
            let min = node.get("minContains").and_then(count).unwrap_or(1);
            let max = node.get("maxContains").and_then(count);
            if min > 0 || max.is_some() {
                found.push(Assertion::Contains(self.node(arena, item), min, max));
            }
        }
        if node.get("uniqueItems") == Some(&Value::Bool(true)) {
            found.push(Assertion::Unique);
        }
        if let Some(rest) = node.get("unevaluatedItems")
            && *rest != Value::Bool(true)
        {
            match self.evaluated_items(node, &mut 0) {
                Some((_, true)) => {}
                Some((places, false)) => {
                    found.push(Assertion::Items(vec![ANYTHING; places], Some(self.node(arena, rest))));
                }
                None => found.push(Assertion::Opaque(Value::Object(node.clone()), false)),
            }
        }
    }

    /// How many places of a list a node evaluates, whatever the value is, or that it evaluates all.
    fn evaluated_items(&self, node: &Map<String, Value>, steps: &mut usize) -> Option<(usize, bool)> {
        *steps += 1;
        let depends = ["anyOf", "oneOf", "if", "contains"];
        if *steps > MOST_STEPS || depends.iter().any(|keyword| node.contains_key(*keyword)) {
            return None;
        }
        if node.contains_key("items") || *steps > 1 && node.contains_key("unevaluatedItems") {
            return Some((0, true));
        }
        let mut found = (node.get("prefixItems").and_then(Value::as_array).map_or(0, Vec::len), false);
        let inner = node.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let target = referred(node).and_then(|number| self.source.targets.get(number));
        for inner in inner.chain(target).filter_map(Value::as_object) {
            let (places, all) = self.evaluated_items(inner, steps)?;
            found = (found.0.max(places), found.1 || all);
        }
        Some(found)
    }

    fn records(&self, arena: &mut Arena, node: &Map<String, Value>, found: &mut Vec<Assertion>) {
        let named = |arena: &mut Arena, keyword: &str| -> Vec<(Rc<str>, NodeId)> {
            let schemas = node.get(keyword).and_then(Value::as_object).into_iter().flatten();
            schemas.map(|(name, inner)| (Rc::from(name.as_str()), self.node(arena, inner))).collect()
        };
        let asked: Vec<Rc<str>> = texts(node.get("required")).map(Rc::from).collect();
        for name in &asked {
            found.push(Assertion::Required(Rc::clone(name)));
        }
        let declares = ["properties", "patternProperties"].iter().any(|keyword| node.contains_key(*keyword));
        let properties = Properties {
            named: named(arena, "properties"),
            patterns: named(arena, "patternProperties"),
            rest: node.get("additionalProperties").map(|inner| self.node(arena, inner)),
            declares: declares || !asked.is_empty(),
            asked,
            ..Properties::default()
        };
        if properties.declares || properties.rest.is_some() {
            found.push(Assertion::Properties(Rc::new(properties)));
        }
        if let Some(names) = node.get("propertyNames") {
            found.push(Assertion::Names(self.node(arena, names)));
        }
        for (name, asked) in node.get("dependentRequired").and_then(Value::as_object).into_iter().flatten() {
            for other in texts(Some(asked)) {
                found.push(Assertion::DependentRequired(Rc::from(name.as_str()), Rc::from(other)));
            }
        }
        for (name, inner) in node.get("dependentSchemas").and_then(Value::as_object).into_iter().flatten() {
            found.push(Assertion::Dependent(Rc::from(name.as_str()), self.node(arena, inner)));
        }
        if let Some(rest) = node.get("unevaluatedProperties")
            && *rest != Value::Bool(true)
        {
            let mut evaluated = Properties::default();
            match self.evaluated(node, &mut evaluated, &mut 0) {
                Some(true) => {}
                Some(false) => {
                    evaluated.rest = Some(self.node(arena, rest));
                    found.push(Assertion::Properties(Rc::new(evaluated)));
                }
                None => {
                    let ignored = *rest == Value::Bool(false);
                    found.push(Assertion::Opaque(Value::Object(node.clone()), ignored));
                }
            }
        }
    }

    /// Which properties a node evaluates, whatever the value is; `Some(true)` where all are, none where it depends.
    fn evaluated(&self, node: &Map<String, Value>, into: &mut Properties, steps: &mut usize) -> Option<bool> {
        *steps += 1;
        let depends = ["anyOf", "oneOf", "if", "dependentSchemas"];
        if *steps > MOST_STEPS || depends.iter().any(|keyword| node.contains_key(*keyword)) {
            return None;
        }
        if node.contains_key("additionalProperties")
            || *steps > 1 && node.contains_key("unevaluatedProperties")
        {
            return Some(true);
        }
        for (keyword, list) in [("properties", &mut into.named), ("patternProperties", &mut into.patterns)] {
            let names = node.get(keyword).and_then(Value::as_object).into_iter().flatten();
            list.extend(names.map(|(name, _)| (Rc::from(name.as_str()), ANYTHING)));
        }
        let mut all = false;
        let inner = node.get("allOf").and_then(Value::as_array).into_iter().flatten();
        let target = referred(node).and_then(|number| self.source.targets.get(number));
        for inner in inner.chain(target).filter_map(Value::as_object) {
            all |= self.evaluated(inner, into, steps)?;
        }
        Some(all)
    }

    fn applicators(&self, arena: &mut Arena, node: &Map<String, Value>, found: &mut Vec<Assertion>) {
        if let Some(Value::Array(list)) = node.get("allOf") {
            found.extend(
                self.nodes(arena, list).into_iter().filter(|inner| *inner != ANYTHING).map(Assertion::Is),
            );
        }
        if let Some(Value::Array(list)) = node.get("anyOf") {
            let list = self.nodes(arena, list);
            found.push(any_of(arena, list));
        }
        if let Some(Value::Array(list)) = node.get("oneOf") {
            let list = self.nodes(arena, list);
            found.push(one_of(arena, list));
        }
        if let Some(inner) = node.get("not") {
            found.push(Assertion::Not(self.node(arena, inner)));
        }
        if let Some(condition) = node.get("if") {
            let branch = |arena: &mut Arena, keyword: &str| {
                node.get(keyword).map_or(ANYTHING, |inner| self.node(arena, inner))
            };
            let condition = self.node(arena, condition);
            let (then, other) = (branch(arena, "then"), branch(arena, "else"));
            if then != ANYTHING || other != ANYTHING {
                found.push(Assertion::If(condition, then, other));
            }
        }
    }
}

/// Alternatives; those that list values become one list.
pub(super) fn any_of(arena: &Arena, list: Vec<NodeId>) -> Assertion {
    if let [only] = list.as_slice() {
        return Assertion::Is(*only);
    }
    let values: Option<Vec<Vec<Value>>> = list.iter().map(|node| listed(arena, *node)).collect();
    match values {
        Some(values) => Assertion::Values(distinct(values.into_iter().flatten().collect())),
        None => Assertion::AnyOf(list),
    }
}

fn one_of(arena: &Arena, list: Vec<NodeId>) -> Assertion {
    if let [only] = list.as_slice() {
        return Assertion::Is(*only);
    }
    let values: Option<Vec<Vec<Value>>> = list.iter().map(|node| listed(arena, *node)).collect();
    let Some(values) = values else { return Assertion::OneOf(list) };
    let all: Vec<Value> = values.into_iter().flatten().collect();
    let mut times: HashMap<String, usize> = HashMap::new();
    for value in &all {
        *times.entry(value.to_string()).or_default() += 1;
    }
    let once = all.into_iter().filter(|value| times.get(&value.to_string()) == Some(&1));
    Assertion::Values(once.collect())
}

/// The values of a node that lists them, and asks nothing else but their kinds.
pub(super) fn listed(arena: &Arena, node: NodeId) -> Option<Vec<Value>> {
    let assertions = arena.get(node);
    let mut values = None;
    let mut kinds = Kinds::ALL;
    for assertion in assertions.iter() {
        match assertion {
            Assertion::Values(list) if values.is_none() => values = Some(list.clone()),
            Assertion::Kinds(only) => kinds = kinds.and(*only),
            _ => return None,
        }
    }
    let mut values = values?;
    values.retain(|value| kinds.has(Kinds::of(value)));
    Some(values)
}

/// Each value once, in the order of their first.
fn distinct(values: Vec<Value>) -> Vec<Value> {
    let mut seen = std::collections::HashSet::new();
    values.into_iter().filter(|value| seen.insert(value.to_string())).collect()
}

pub(super) fn texts(list: Option<&Value>) -> impl Iterator<Item = &str> {
    list.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

/// A count, however it is spelled.
pub(super) fn count(value: &Value) -> Option<u64> {
    let number = Decimal::of(value).filter(Decimal::is_whole)?;
    number.to_value().as_u64()
}

fn scalars(node: &Map<String, Value>, found: &mut Vec<Assertion>) {
    for (keyword, value) in node {
        let number = || Decimal::of(value);
        let assertion = match keyword.as_str() {
            "minimum" => number().map(|bound| Assertion::Low(bound, false)),
            "exclusiveMinimum" => number().map(|bound| Assertion::Low(bound, true)),
            "maximum" => number().map(|bound| Assertion::High(bound, false)),
            "exclusiveMaximum" => number().map(|bound| Assertion::High(bound, true)),
            "multipleOf" => number().map(Assertion::Multiple),
            "minLength" => count(value).filter(|least| *least > 0).map(Assertion::MinLength),
            "maxLength" => count(value).map(Assertion::MaxLength),
            "minItems" => count(value).filter(|least| *least > 0).map(Assertion::MinItems),
            "maxItems" => count(value).map(Assertion::MaxItems),
            "minProperties" => count(value).filter(|least| *least > 0).map(Assertion::MinProperties),
            "maxProperties" => count(value).map(Assertion::MaxProperties),
            "pattern" => value.as_str().map(|pattern| Assertion::Pattern(Rc::from(pattern))),
            _ => continue,
        };
        let counts = ["Length", "Items", "Properties"];
        match assertion {
            Some(assertion) => found.push(assertion),
            // A least count of 0 asks nothing; a number that cannot be reckoned with asks something unknown.
            None if counts.iter().any(|end| keyword.ends_with(end)) => {}
            None => found.push(Assertion::Opaque(value.clone(), false)),
        }
    }
}
