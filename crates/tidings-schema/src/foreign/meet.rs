//! Two conjunctions made one, exactly; what has no exact form stays a rule.

use std::collections::{HashMap, HashSet};

use serde_json::{Map, Value};

use super::{accepts::Patterns, distinct::ValueSet, flat::Flat, kinds::Kinds, number, resolve::AT};

/// How many properties a record may get by merging.
const MOST_PROPERTIES: usize = 5_000;

pub(super) fn meet(one: Flat, other: Flat, source: &Value, patterns: &Patterns) -> Flat {
    let mut meeting = Meeting::new(one, patterns);
    meeting.add(other, source);
    meeting.finish()
}

/// Conjunctions that become one, any number of them.
pub(super) struct Meeting<'a> {
    whole: Flat,
    patterns: &'a Patterns,
    /// What is asked of a property once more, and the names that must be there: lists that grow with every conjunction
    /// are put together at the end.
    again: Vec<(String, Value)>,
    required: Vec<Value>,
}

impl<'a> Meeting<'a> {
    pub(super) fn new(whole: Flat, patterns: &'a Patterns) -> Self {
        Self { whole, patterns, again: Vec::new(), required: Vec::new() }
    }

    pub(super) fn add(&mut self, mut other: Flat, source: &Value) {
        if self.whole.node.contains_key("required")
            && let Some(Value::Array(names)) = other.node.shift_remove("required")
        {
            self.required.extend(names);
        }
        let one = &mut self.whole;
        one.kinds = one.kinds.and(other.kinds);
        if let Some(values) = other.values {
            one.values = Some(self::values(one.values.take(), values));
        }
        one.rules.extend(other.rules);
        one.groups.extend(other.groups);
        for (keyword, note) in other.notes {
            one.notes.entry(keyword).or_insert(note);
        }
        if let Some(number) = other.reference {
            one.rules.push(super::resolve::reference(number));
        }
        let mut left = Map::new();
        let members = self.members(&other.node, &mut left);
        let one = &mut self.whole;
        if members.is_none() {
            one.rules.push(source.clone());
        } else if !left.is_empty() {
            one.rules.push(serde_json::json!({ "properties": left }));
        }
        let items = arrays(&mut one.node, &other.node);
        for (keyword, value) in &other.node {
            match Kinds::about(keyword) {
                kind if kind == Kinds::OBJECT && MEMBERS.contains(&keyword.as_str()) => {}
                kind if kind == Kinds::ARRAY && ITEMS.contains(&keyword.as_str()) => {}
                _ => keyword_of(one, keyword, value),
            }
        }
        one.node.extend(members.unwrap_or_default());
        one.node.extend(items);
    }

    pub(super) fn finish(mut self) -> Flat {
        self.settle();
        if let Some(Value::Array(names)) = self.whole.node.get_mut("required") {
            add_new(names, &self.required);
        }
        self.whole
    }

    /// Puts together what is asked of properties more than once.
    fn settle(&mut self) {
        let Some(Value::Object(properties)) = self.whole.node.get_mut("properties") else { return };
        let mut again: HashMap<String, Vec<Value>> = HashMap::new();
        for (name, schema) in self.again.drain(..) {
            again.entry(name).or_default().push(schema);
        }
        for (name, schemas) in again {
            if let Some(known) = properties.get_mut(&name) {
                *known = every([&*known].into_iter().chain(&schemas));
            }
        }
    }

    /// Merges the three keywords about members of objects; each side's `additionalProperties` sees its own names only.
    /// What is left for a rule to ask of properties goes to `left`. The keywords are taken out, unless there is no exact
    /// form.
    fn members(
        &mut self,
        other: &Map<String, Value>,
        left: &mut Map<String, Value>,
    ) -> Option<Map<String, Value>> {
        let asks = |node: &Map<String, Value>| MEMBERS.iter().any(|keyword| node.contains_key(*keyword));
        if !asks(other) {
            return Some(take(&mut self.whole.node, &MEMBERS));
        }
        if !asks(&self.whole.node) {
            return Some(only(other, &MEMBERS));
        }
        if !is_plain(&self.whole.node) || !is_plain(other) {
            self.settle();
            let members = merged(&self.whole.node, other, self.patterns, left)?;
            take(&mut self.whole.node, &MEMBERS);
            return Some(members);
        }
        // The same as `merged`, without a copy of what is there.
        let mine = self.whole.node.get("properties").and_then(Value::as_object);
        let new = named(other, "properties")
            .filter(|(name, _)| mine.is_none_or(|mine| !mine.contains_key(name.as_str())))
            .count();
        if mine.map_or(0, Map::len) + new > MOST_PROPERTIES {
            return None;
        }
        let mut members = take(&mut self.whole.node, &MEMBERS);
        if let Some(Value::Object(mine)) = members.get_mut("properties") {
            for (name, schema) in named(other, "properties") {
                if mine.contains_key(name) {
                    self.again.push((name.clone(), schema.clone()));
                } else {
                    mine.insert(name.clone(), schema.clone());
                }
            }
        }
        Some(members)
    }
}

const MEMBERS: [&str; 3] = ["properties", "patternProperties", "additionalProperties"];
const ITEMS: [&str; 2] = ["prefixItems", "items"];

/// The values that are in both lists.
pub(super) fn values(one: Option<Vec<Value>>, other: Vec<Value>) -> Vec<Value> {
    match one {
        None => other,
        Some(one) => {
            let other: ValueSet<'_> = other.iter().collect();
            one.into_iter().filter(|value| other.contains(value)).collect()
        }
    }
}

fn keyword_of(one: &mut Flat, keyword: &str, value: &Value) {
    let Some(mine) = one.node.get(keyword).cloned() else {
        one.node.insert(keyword.to_owned(), value.clone());
        return;
    };
    if number::equal(&mine, value) {
        return;
    }
    let tighter = |greater: bool| {
        let order = number::compare(value, &mine);
        if (greater && order.is_gt()) || (!greater && order.is_lt()) { value.clone() } else { mine.clone() }
    };
    let new = match keyword {
        "minimum" | "exclusiveMinimum" | "minLength" | "minItems" | "minProperties" => tighter(true),
        "maximum" | "exclusiveMaximum" | "maxLength" | "maxItems" | "maxProperties" => tighter(false),
        "uniqueItems" => Value::Bool(true),
        "format" => mine,
        "propertyNames" => both(&mine, value),
        // Two patterns, two factors.
        _ => {
            let mut rule = Map::new();
            rule.insert(keyword.to_owned(), value.clone());
            one.rules.push(Value::Object(rule));
            return;
        }
    };
    one.node.insert(keyword.to_owned(), new);
}

/// A schema that asks what both ask.
pub(super) fn both(one: &Value, other: &Value) -> Value {
    match (one, other) {
        (Value::Bool(true), schema) | (schema, Value::Bool(true)) => schema.clone(),
        (Value::Bool(false), _) | (_, Value::Bool(false)) => Value::Bool(false),
        (one, other) if one == other => one.clone(),
        (one, other) => {
            let mut list = parts(one);
            add_new(&mut list, &parts(other));
            let mut node = Map::new();
            node.insert("allOf".to_owned(), Value::Array(list));
            Value::Object(node)
        }
    }
}

/// A schema that asks what all ask, as [`both`] of one after the other.
pub(super) fn every<'v>(schemas: impl IntoIterator<Item = &'v Value>) -> Value {
    let asked: Vec<&Value> = schemas.into_iter().filter(|schema| **schema != Value::Bool(true)).collect();
    let Some((first, others)) = asked.split_first() else { return Value::Bool(true) };
    if asked.contains(&&Value::Bool(false)) {
        return Value::Bool(false);
    }
    if others.iter().all(|other| other == first) {
        return (*first).clone();
    }
    let mut list = parts(first);
    let others: Vec<Value> = others.iter().flat_map(|other| parts(other)).collect();
    add_new(&mut list, &others);
    let mut node = Map::new();
    node.insert("allOf".to_owned(), Value::Array(list));
    Value::Object(node)
}

/// Adds what is not there yet.
pub(super) fn add_new<'v>(list: &mut Vec<Value>, others: impl IntoIterator<Item = &'v Value>) {
    let mut known: HashSet<&Value> = list.iter().collect();
    let new: Vec<Value> = others.into_iter().filter(|other| known.insert(other)).cloned().collect();
    list.extend(new);
}

fn parts(schema: &Value) -> Vec<Value> {
    match schema.as_object() {
        Some(node) if node.len() == 1 => match node.get("allOf") {
            Some(Value::Array(list)) => list.clone(),
            _ => vec![schema.clone()],
        },
        _ => vec![schema.clone()],
    }
}

/// The schemas inside `properties` or `patternProperties`.
pub(super) fn named<'a>(
    node: &'a Map<String, Value>,
    keyword: &str,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    node.get(keyword).and_then(Value::as_object).into_iter().flatten()
}

/// What a node asks of a property that it does not name; none where a pattern cannot be decided.
pub(super) fn unnamed(node: &Map<String, Value>, name: &str, patterns: &Patterns) -> Option<Value> {
    let mut asked: Vec<&Value> = Vec::new();
    for (pattern, schema) in named(node, "patternProperties") {
        if patterns.matches(pattern, name)? {
            asked.push(schema);
        }
    }
    if asked.is_empty() {
        return Some(node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true)));
    }
    Some(every(asked))
}

/// Whether a property's own schema is type enough, so that what reaches it unnamed only checks it: merging the two
/// would make a type of its own of every property.
pub(super) fn suffices(own: &Value, unnamed: &Value) -> bool {
    const MADE: [&str; 6] = ["$ref", "anyOf", "oneOf", "allOf", "properties", "items"];
    let asks = |keyword: &&String| *keyword != AT && !crate::keywords::is_annotation(keyword);
    let says = own.as_object().is_some_and(|node| {
        let bare = node.keys().filter(asks).all(|keyword| keyword == "type");
        let open = |kind: &Value| matches!(kind.as_str(), Some("object" | "array"));
        node.keys().any(|keyword| asks(&keyword)) && !(bare && node.get("type").is_some_and(open))
    });
    says && unnamed.as_object().is_some_and(|node| MADE.iter().any(|keyword| node.contains_key(*keyword)))
}

/// Whether nothing is asked of members but of those that are named.
fn is_plain(node: &Map<String, Value>) -> bool {
    !node.contains_key("patternProperties") && !node.contains_key("additionalProperties")
}

/// Some of a node's keywords, taken out of it.
fn take(node: &mut Map<String, Value>, keywords: &[&str]) -> Map<String, Value> {
    let taken =
        keywords.iter().filter_map(|keyword| Some(((*keyword).to_owned(), node.shift_remove(*keyword)?)));
    taken.collect()
}

/// Some of a node's keywords.
fn only(node: &Map<String, Value>, keywords: &[&str]) -> Map<String, Value> {
    let known =
        keywords.iter().filter_map(|keyword| Some(((*keyword).to_owned(), node.get(*keyword)?.clone())));
    known.collect()
}

fn merged(
    one: &Map<String, Value>,
    other: &Map<String, Value>,
    patterns: &Patterns,
    left: &mut Map<String, Value>,
) -> Option<Map<String, Value>> {
    for (this, that) in [(one, other), (other, one)] {
        let closed = this.contains_key("additionalProperties");
        let mine = this.get("patternProperties").and_then(Value::as_object);
        let unknown = |pattern: &String| mine.is_none_or(|mine| !mine.contains_key(pattern));
        if closed && named(that, "patternProperties").any(|(pattern, _)| unknown(pattern)) {
            return None;
        }
    }
    let mut properties = Map::new();
    for (name, schema) in named(one, "properties") {
        let theirs = match other.get("properties").and_then(|named| named.get(name)) {
            Some(schema) => schema.clone(),
            None => match outside(other, name, patterns)? {
                theirs if suffices(schema, &theirs) => {
                    left.insert(name.clone(), theirs);
                    Value::Bool(true)
                }
                theirs => theirs,
            },
        };
        properties.insert(name.clone(), both(schema, &theirs));
    }
    for (name, schema) in named(other, "properties") {
        if !properties.contains_key(name) {
            let theirs = match outside(one, name, patterns)? {
                theirs if suffices(schema, &theirs) => {
                    left.insert(name.clone(), theirs);
                    Value::Bool(true)
                }
                theirs => theirs,
            };
            properties.insert(name.clone(), both(&theirs, schema));
        }
    }
    if properties.len() > MOST_PROPERTIES {
        return None;
    }
    let mut by_pattern = Map::new();
    for (pattern, schema) in named(one, "patternProperties").chain(named(other, "patternProperties")) {
        let asked = by_pattern.get(pattern).map_or_else(|| schema.clone(), |known| both(known, schema));
        by_pattern.insert(pattern.clone(), asked);
    }
    let rest =
        |node: &Map<String, Value>| node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
    let mut merged = Map::new();
    for (keyword, named) in [("properties", properties), ("patternProperties", by_pattern)] {
        if !named.is_empty() {
            merged.insert(keyword.to_owned(), Value::Object(named));
        }
    }
    let rest = both(&rest(one), &rest(other));
    if rest != Value::Bool(true) {
        merged.insert("additionalProperties".to_owned(), rest);
    }
    Some(merged)
}

/// What `additionalProperties` asks of a name that the other side has; patterns stay in the merged node and ask by
/// themselves.
fn outside(node: &Map<String, Value>, name: &str, patterns: &Patterns) -> Option<Value> {
    let Some(rest) = node.get("additionalProperties") else { return Some(Value::Bool(true)) };
    for (pattern, _) in named(node, "patternProperties") {
        if patterns.matches(pattern, name)? {
            return Some(Value::Bool(true));
        }
    }
    Some(rest.clone())
}

/// Items by position, and those after; taken out of `one`.
fn arrays(one: &mut Map<String, Value>, other: &Map<String, Value>) -> Map<String, Value> {
    let asks = |node: &Map<String, Value>| ITEMS.iter().any(|keyword| node.contains_key(*keyword));
    if !asks(other) {
        return take(one, &ITEMS);
    }
    let one = take(one, &ITEMS);
    if !asks(&one) {
        return only(other, &ITEMS);
    }
    let prefix = |node: &Map<String, Value>| {
        node.get("prefixItems").and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let rest = |node: &Map<String, Value>| node.get("items").cloned().unwrap_or(Value::Bool(true));
    let (mine, theirs) = (prefix(&one), prefix(other));
    let position = |list: &Vec<Value>, rest: &Value, at: usize| list.get(at).unwrap_or(rest).clone();
    let (my_rest, their_rest) = (rest(&one), rest(other));
    let longest = mine.len().max(theirs.len());
    let merged: Vec<Value> = (0..longest)
        .map(|at| both(&position(&mine, &my_rest, at), &position(&theirs, &their_rest, at)))
        .collect();
    let mut node = Map::new();
    if !merged.is_empty() {
        node.insert("prefixItems".to_owned(), Value::Array(merged));
    }
    let rest = both(&my_rest, &their_rest);
    if rest != Value::Bool(true) {
        node.insert("items".to_owned(), rest);
    }
    node
}
