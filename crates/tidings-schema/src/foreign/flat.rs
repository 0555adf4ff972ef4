//! A node as one conjunction: what its keywords, its `allOf` and its references ask together.

use std::{
    cell::{Cell, RefCell},
    collections::{HashMap, HashSet},
    rc::Rc,
};

use serde_json::{Map, Value};

use super::{
    accepts::{Accepts, Patterns},
    distinct::{ValueSet, kept},
    kinds::Kinds,
    limit::{self, Limit},
    meet::{self, Meeting},
    resolve::{AT, Target, reference, referred},
};
use crate::keywords::is_annotation;

/// How many references and `allOf` are followed into one another.
const DEEPEST: usize = 48;

/// `anyOf`, or `oneOf` where exactly one branch fits.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub(super) exclusive: bool,
    pub(super) branches: Vec<Value>,
    /// The property that `OpenAPI`'s `discriminator` names.
    pub(super) tag: Option<String>,
    /// Whether its last branch takes anything, and the first is shown nevertheless.
    pub(super) open: bool,
}

/// What is asked of a value, in parts that types can be made of.
#[derive(Clone, Debug)]
pub(super) struct Flat {
    /// The kinds of values that are valid.
    pub(super) kinds: Kinds,
    /// The only valid values.
    pub(super) values: Option<Vec<Value>>,
    /// The keywords about numbers, text, arrays and objects.
    pub(super) node: Map<String, Value>,
    pub(super) groups: Vec<Group>,
    /// What is asked besides, as schemas.
    pub(super) rules: Vec<Value>,
    /// Annotations.
    pub(super) notes: Map<String, Value>,
    /// All of a target's meaning; `node`, `values` and `groups` are empty then.
    pub(super) reference: Option<usize>,
    /// Where the node stands.
    pub(super) at: Option<String>,
}

impl Default for Flat {
    fn default() -> Self {
        Self {
            kinds: Kinds::ALL,
            values: None,
            node: Map::new(),
            groups: Vec::new(),
            rules: Vec::new(),
            notes: Map::new(),
            reference: None,
            at: None,
        }
    }
}

impl Flat {
    /// Whether anything is valid.
    pub(super) fn is_any(&self) -> bool {
        self.kinds == Kinds::ALL && self.asks_only_kinds() && self.rules.is_empty()
    }

    /// Whether there are kinds and rules, and nothing else that types are made of.
    fn asks_only_kinds(&self) -> bool {
        self.values.is_none() && self.node.is_empty() && self.groups.is_empty() && self.reference.is_none()
    }

    /// The keywords about one kind.
    pub(super) fn about(&self, kind: Kinds) -> Map<String, Value> {
        let about = |keyword: &String| {
            !Kinds::about(keyword).and(kind).is_none()
                || (keyword == "format" && kind != Kinds::OBJECT && kind != Kinds::ARRAY)
        };
        self.node
            .iter()
            .filter(|(keyword, _)| about(keyword))
            .map(|(keyword, value)| (keyword.clone(), value.clone()))
            .collect()
    }

    /// What one kind's values are asked, as a node of that kind alone.
    pub(super) fn of_kind(&self, kind: Kinds) -> Self {
        Self { kinds: self.kinds.and(kind), node: self.about(kind), at: self.at.clone(), ..Self::default() }
    }

    /// How many JSON values a copy of it copies.
    fn size(&self) -> usize {
        let node = self.node.values().chain(&self.rules);
        let branches = self.groups.iter().flat_map(|group| &group.branches);
        let inside: usize = node.chain(branches).map(limit::values).sum();
        1 + inside + self.values.as_ref().map_or(0, Vec::len)
    }

    /// The same as a schema, without annotations.
    pub(super) fn schema(&self) -> Value {
        let mut node = self.node.clone();
        if self.kinds.is_none() {
            return Value::Bool(false);
        }
        if self.kinds != Kinds::ALL {
            node.insert("type".to_owned(), types(self.kinds));
        }
        if let Some(values) = &self.values {
            node.insert("enum".to_owned(), Value::Array(values.clone()));
        }
        if let Some(number) = self.reference {
            node.insert("$ref".to_owned(), format!("@{number}").into());
        }
        let mut all = self.rules.clone();
        all.extend(self.groups.iter().map(Group::schema));
        if !all.is_empty() {
            node.insert("allOf".to_owned(), Value::Array(all));
        }
        Value::Object(node)
    }
}

impl Group {
    pub(super) fn schema(&self) -> Value {
        let keyword = if self.exclusive { "oneOf" } else { "anyOf" };
        let mut node = Map::new();
        node.insert(keyword.to_owned(), Value::Array(self.branches.clone()));
        Value::Object(node)
    }
}

/// Kinds as `type` says them.
pub(super) fn types(kinds: Kinds) -> Value {
    let each = [
        (Kinds::NULL, "null"),
        (Kinds::BOOLEAN, "boolean"),
        (Kinds::NUMBER, "number"),
        (Kinds::STRING, "string"),
        (Kinds::ARRAY, "array"),
        (Kinds::OBJECT, "object"),
    ];
    let mut names: Vec<Value> =
        each.iter().filter(|(kind, _)| kinds.has(*kind)).map(|(_, name)| (*name).into()).collect();
    if kinds.has(Kinds::INTEGER) && !kinds.has(Kinds::FRACTION) {
        names.push("integer".into());
    }
    if names.len() == 1 { names.remove(0) } else { Value::Array(names) }
}

/// What was made of targets already, so that one that is come to in many ways is made flat once.
#[derive(Default)]
pub(super) struct Known {
    /// Targets by themselves.
    targets: RefCell<HashMap<usize, Rc<Flat>>>,
    /// Targets inside of others, where what is around makes no difference, and how many levels there are inside.
    inside: RefCell<HashMap<usize, (Rc<Flat>, usize)>>,
    /// The same, where the number of levels around makes a difference, by that number.
    at_depth: RefCell<HashMap<(usize, usize), Rc<Flat>>>,
    kinds: RefCell<HashMap<(usize, usize), Kinds>>,
    /// How often something was left out because it is inside of itself.
    cuts: Cell<usize>,
    /// How often the number of levels around was looked at.
    limits: Cell<usize>,
    deepest: Cell<usize>,
}

fn count(counter: &Cell<usize>) {
    counter.set(counter.get() + 1);
}

/// Makes nodes flat.
pub(super) struct Flattener<'a> {
    pub(super) targets: &'a [Target],
    pub(super) patterns: &'a Patterns,
    /// Whether `allOf` holds rules, as in the dialect, and types are not made of it.
    pub(super) rules_apart: bool,
    pub(super) known: &'a Known,
    pub(super) limit: &'a Limit,
}

impl Flattener<'_> {
    pub(super) fn accepts(&self, schema: &Value, value: &Value) -> Option<bool> {
        let target = |number: usize| self.targets.get(number).map(|target| &target.schema);
        Accepts::new(&target, self.patterns).accepts(schema, value)
    }

    pub(super) fn flatten(&self, schema: &Value) -> Flat {
        self.step(schema, &mut Vec::new())
    }

    /// What a reference stands for.
    pub(super) fn target(&self, number: usize) -> Rc<Flat> {
        if let Some(known) = self.known.targets.borrow().get(&number) {
            return Rc::clone(known);
        }
        let flat = self.expand(number, &mut Vec::new());
        self.known.targets.borrow_mut().insert(number, Rc::clone(&flat));
        flat
    }

    /// The kinds that a node may have, seen through references and groups.
    pub(super) fn kinds(&self, flat: &Flat) -> Kinds {
        self.kinds_within(flat, &mut Vec::new())
    }

    fn kinds_within(&self, flat: &Flat, entered: &mut Vec<usize>) -> Kinds {
        let mut kinds = flat.kinds;
        count(&self.known.limits);
        if entered.len() > 8 {
            return kinds;
        }
        if let Some(number) = flat.reference {
            kinds = kinds.and(self.kinds_of(number, entered));
        }
        if let Some(values) = &flat.values {
            kinds = kinds.and(values.iter().map(Kinds::of).fold(Kinds::NONE, Kinds::or));
        }
        for group in &flat.groups {
            let mut any = Kinds::NONE;
            for branch in &group.branches {
                let inner = self.step(branch, entered);
                entered.push(usize::MAX);
                any = any.or(self.kinds_within(&inner, entered));
                entered.pop();
            }
            kinds = kinds.and(any);
        }
        kinds
    }

    fn kinds_of(&self, number: usize, entered: &mut Vec<usize>) -> Kinds {
        let key = (number, entered.len());
        if let Some(known) = self.known.kinds.borrow().get(&key) {
            return *known;
        }
        let cuts = self.known.cuts.get();
        let inner = if entered.is_empty() { self.target(number) } else { self.expand(number, entered) };
        entered.push(number);
        let kinds = self.kinds_within(&inner, entered);
        entered.pop();
        if self.known.cuts.get() == cuts {
            self.known.kinds.borrow_mut().insert(key, kinds);
        }
        kinds
    }

    fn expand(&self, number: usize, entered: &mut Vec<usize>) -> Rc<Flat> {
        if self.limit.is_reached() {
            return Rc::default();
        }
        let known = self.known;
        let depth = entered.len();
        if let Some((flat, levels)) = known.inside.borrow().get(&number)
            && depth + levels <= DEEPEST
        {
            known.deepest.set(known.deepest.get().max(depth + levels));
            return Rc::clone(flat);
        }
        if let Some(flat) = known.at_depth.borrow().get(&(number, depth)) {
            count(&known.limits);
            return Rc::clone(flat);
        }
        let (cuts, limits) = (known.cuts.get(), known.limits.get());
        let around = known.deepest.replace(depth);
        let flat = Rc::new(self.expand_anew(number, entered));
        let deepest = known.deepest.get();
        known.deepest.set(deepest.max(around));
        if known.cuts.get() == cuts {
            if known.limits.get() == limits {
                known.inside.borrow_mut().insert(number, (Rc::clone(&flat), deepest - depth));
            } else {
                known.at_depth.borrow_mut().insert((number, depth), Rc::clone(&flat));
            }
        }
        flat
    }

    fn expand_anew(&self, number: usize, entered: &mut Vec<usize>) -> Flat {
        // What asks for itself asks for nothing more.
        let Some(target) = self.targets.get(number).filter(|_| !entered.contains(&number)) else {
            count(&self.known.cuts);
            return Flat::default();
        };
        entered.push(number);
        let mut flat = self.step(&target.schema, entered);
        while let Some(next) = flat.reference {
            let rules = std::mem::take(&mut flat.rules);
            if entered.contains(&next) {
                count(&self.known.cuts);
                flat = Flat { rules, ..Flat::default() };
                break;
            }
            let mut further = Flat::clone(&self.expand(next, entered));
            further.rules.splice(0..0, rules);
            further.kinds = further.kinds.and(flat.kinds);
            flat = further;
        }
        entered.pop();
        flat
    }

    fn step(&self, schema: &Value, entered: &mut Vec<usize>) -> Flat {
        let node = match schema {
            Value::Bool(false) => return Flat { kinds: Kinds::NONE, ..Flat::default() },
            Value::Object(node) => node,
            _ => return Flat::default(),
        };
        if self.limit.is_reached() {
            return Flat::default();
        }
        let mut own = own(node);
        if self.rules_apart {
            own.rules.extend(node.get("allOf").and_then(Value::as_array).into_iter().flatten().cloned());
        }
        let mut parts: Vec<(Flat, Value)> = Vec::new();
        let mut notes = own.notes.clone();
        let at = own.at.clone();
        self.known.deepest.set(self.known.deepest.get().max(entered.len()));
        if entered.len() > DEEPEST {
            count(&self.known.limits);
            let mut flat = own;
            flat.rules.push(schema.clone());
            return flat;
        }
        if let Some(number) = referred(node) {
            parts.push((Flat { reference: Some(number), ..Flat::default() }, reference(number)));
        }
        if !own.is_any() {
            let mut bare = node.clone();
            bare.retain(|keyword, _| keyword != "allOf" && keyword != "$ref" && !is_annotation(keyword));
            parts.push((own, Value::Object(bare)));
        }
        let listed =
            node.get("allOf").filter(|_| !self.rules_apart).and_then(Value::as_array).into_iter().flatten();
        for entry in listed {
            let flat = self.step(entry, entered);
            for (keyword, note) in &flat.notes {
                if keyword != "title" || node.len() <= 2 {
                    notes.entry(keyword.clone()).or_insert_with(|| note.clone());
                }
            }
            if !flat.is_any() {
                parts.push((flat, entry.clone()));
            }
        }
        let mut flat = self.all(parts, entered);
        flat.notes = notes;
        if let Value::Object(node) = schema {
            unevaluated(node, &mut flat);
        }
        flat.at = at.or(flat.at);
        self.limit.copied(flat.size());
        flat
    }

    /// All parts together. One reference stays one where the others only add rules.
    fn all(&self, mut parts: Vec<(Flat, Value)>, entered: &mut Vec<usize>) -> Flat {
        let mut seen: HashSet<usize> = HashSet::new();
        parts.retain(|(flat, _)| match flat.reference {
            Some(number) if flat.rules.is_empty() && flat.kinds == Kinds::ALL => seen.insert(number),
            _ => true,
        });
        let references = parts.iter().filter(|(flat, _)| flat.reference.is_some()).count();
        if references == 1
            && let Some(first) = parts.iter().find_map(|(flat, _)| flat.reference)
            && parts.iter().all(|(flat, _)| flat.reference.is_some() || flat.asks_only_kinds())
        {
            let others = parts.iter().map(|(flat, _)| flat.kinds).fold(Kinds::ALL, Kinds::and);
            let mut inner =
                || self.kinds_within(&Flat { reference: Some(first), ..Flat::default() }, entered);
            if others == Kinds::ALL || others.has(inner()) {
                let rules = parts.into_iter().flat_map(|(flat, _)| flat.rules).collect();
                return Flat { reference: Some(first), rules, ..Flat::default() };
            }
        }
        let mut whole: Option<Meeting<'_>> = None;
        for (part, source) in parts {
            let part = match part.reference {
                Some(number) => {
                    let mut inner = Flat::clone(&self.expand(number, entered));
                    inner.rules.extend(part.rules);
                    inner.kinds = inner.kinds.and(part.kinds);
                    inner.notes.retain(|keyword, _| keyword == "description" || keyword == "deprecated");
                    inner
                }
                None => part,
            };
            match &mut whole {
                None => whole = Some(Meeting::new(part, self.patterns)),
                Some(whole) => {
                    // What is put together is large where the parts are, before it is counted as a whole.
                    self.limit.copied(part.size());
                    if self.limit.is_reached() {
                        return Flat::default();
                    }
                    whole.add(part, &source);
                }
            }
        }
        whole.map(Meeting::finish).unwrap_or_default()
    }
}

/// `unevaluatedProperties` and `unevaluatedItems` see what the node itself has asked, where that is the same for
/// every value.
fn unevaluated(node: &Map<String, Value>, flat: &mut Flat) {
    for (keyword, plain) in [("unevaluatedProperties", "additionalProperties"), ("unevaluatedItems", "items")]
    {
        let Some(asked) = node.get(keyword) else { continue };
        if asked == &Value::Bool(true) {
            continue;
        }
        let other = if plain == "items" { "contains" } else { "dependentSchemas" };
        let depends = |rule: &Value| {
            rule.as_object().is_none_or(|rule| {
                [other, "if", "$ref", "anyOf", "oneOf", "allOf"]
                    .iter()
                    .any(|keyword| rule.contains_key(*keyword))
                    || Kinds::about(plain) == Kinds::OBJECT && rule.contains_key("properties")
            })
        };
        if flat.groups.is_empty() && flat.reference.is_none() && !flat.rules.iter().any(depends) {
            flat.node.entry(plain).or_insert_with(|| asked.clone());
        } else {
            // Left to the rules, which say that they cannot.
            let mut whole = node.clone();
            whole.retain(|keyword, _| keyword != "unevaluatedProperties" && keyword != "unevaluatedItems");
            whole.insert(keyword.to_owned(), asked.clone());
            flat.rules.push(Value::Object(whole));
        }
    }
}

/// What a node's own keywords ask.
fn own(node: &Map<String, Value>) -> Flat {
    let mut flat = Flat::default();
    let mut contains = Map::new();
    for (keyword, value) in node {
        match keyword.as_str() {
            AT => flat.at = value.as_str().map(str::to_owned),
            "type" => flat.kinds = flat.kinds.and(Kinds::of_type(value)),
            "const" => flat.values = Some(meet::values(flat.values.take(), vec![value.clone()])),
            "enum" => {
                let listed = value.as_array().cloned().unwrap_or_default();
                flat.values = Some(meet::values(flat.values.take(), listed_once(listed)));
            }
            "anyOf" | "oneOf" => {
                let tag = node.get("discriminator").and_then(|found| found.get("propertyName"));
                flat.groups.push(Group {
                    exclusive: keyword == "oneOf",
                    branches: value.as_array().cloned().unwrap_or_default(),
                    tag: tag.and_then(Value::as_str).map(str::to_owned),
                    open: node.contains_key(super::widen::OPEN),
                });
            }
            "contains" | "minContains" | "maxContains" => {
                contains.insert(keyword.clone(), value.clone());
            }
            "not" | "dependentRequired" | "dependentSchemas" => flat.rules.push(one(keyword, value)),
            "if" if node.contains_key("then") || node.contains_key("else") => {
                let mut rule = Map::new();
                for keyword in ["if", "then", "else"] {
                    if let Some(value) = node.get(keyword) {
                        rule.insert(keyword.to_owned(), value.clone());
                    }
                }
                flat.rules.push(Value::Object(rule));
            }
            "format" => {
                flat.node.insert(keyword.clone(), value.clone());
            }
            keyword if is_annotation(keyword) => {
                flat.notes.insert(keyword.to_owned(), value.clone());
            }
            keyword if !Kinds::about(keyword).is_none() && !asks_nothing(keyword, value) => {
                flat.node.insert(keyword.to_owned(), value.clone());
            }
            _ => {}
        }
    }
    if contains.contains_key("contains") {
        flat.rules.push(Value::Object(contains));
    }
    flat
}

/// The values of an `enum`, each once; numbers that are equal are one value.
fn listed_once(listed: Vec<Value>) -> Vec<Value> {
    let mut numbers = ValueSet::default();
    let mut others = HashSet::new();
    let new: Vec<bool> = listed
        .iter()
        .map(|value| if value.is_number() { numbers.insert(value) } else { others.insert(value) })
        .collect();
    kept(listed, new)
}

/// Keywords whose value asks for nothing.
fn asks_nothing(keyword: &str, value: &Value) -> bool {
    match keyword {
        "minLength" | "minItems" | "minProperties" => super::number::count(value) == Some(0),
        "items" | "additionalProperties" | "propertyNames" => {
            value == &Value::Bool(true) || only_place(value)
        }
        "uniqueItems" => value == &Value::Bool(false),
        "properties" | "patternProperties" => value.as_object().is_some_and(Map::is_empty),
        "required" | "prefixItems" => value.as_array().is_some_and(Vec::is_empty),
        _ => false,
    }
}

/// A schema that is nothing but its place.
fn only_place(schema: &Value) -> bool {
    schema.as_object().is_some_and(|node| node.keys().all(|keyword| keyword == AT))
}

fn one(keyword: &str, value: &Value) -> Value {
    let mut node = Map::new();
    node.insert(keyword.to_owned(), value.clone());
    Value::Object(node)
}
