//! Objects: records and maps.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{
    distinct::kept,
    flat::Flat,
    kinds::Kinds,
    lower::Lowerer,
    meet::{both, every, named, suffices, unnamed},
    names::Wish,
    node::{never, object},
    number::count,
    rule::strict,
    scalar::counts,
};

/// Patterns that every name matches.
const EVERYTHING: [&str; 7] = ["", "^", "$", ".*", "^.*", ".*$", "^[\\s\\S]*$"];

/// Patterns that every name matches but those with line breaks, or the empty one.
const ALMOST: [&str; 6] = ["^.*$", ".+", "^.+", ".+$", "^.+$", "."];

impl Lowerer<'_> {
    pub(super) fn object(
        &mut self,
        flat: &Flat,
        wish: &mut Wish,
        rules: &mut Vec<Value>,
    ) -> Map<String, Value> {
        let mut node = flat.node.clone();
        self.without_catch_all(&mut node, flat);
        let closed = node.get("additionalProperties") == Some(&Value::Bool(false));
        let required = node.get("required").and_then(Value::as_array).is_some_and(|names| !names.is_empty());
        let properties = named(&node, "properties").next().is_some();
        let patterns = named(&node, "patternProperties").next().is_some();
        if properties || required || (closed && !patterns) {
            self.record(&node, flat, wish, rules)
        } else {
            self.map(&node, flat, wish, rules)
        }
    }

    /// A pattern that every name matches is `additionalProperties` in other words.
    fn without_catch_all(&mut self, node: &mut Map<String, Value>, flat: &Flat) {
        let Some(Value::Object(patterns)) = node.get("patternProperties") else { return };
        let Some((pattern, schema)) = patterns
            .iter()
            .find(|(pattern, _)| EVERYTHING.contains(&pattern.as_str()) || ALMOST.contains(&pattern.as_str()))
            .map(|(pattern, schema)| (pattern.clone(), schema.clone()))
        else {
            return;
        };
        let closed = node.get("additionalProperties") == Some(&Value::Bool(false));
        if ALMOST.contains(&pattern.as_str()) {
            if closed {
                return;
            }
            self.warnings.push(crate::Diagnostic::warning(
                "pattern-almost-any",
                format!("`{pattern}` is read as any name, also an empty one or one with line breaks"),
                self.place_of(flat.at.as_deref()),
            ));
        }
        let mut rest = patterns.clone();
        rest.shift_remove(&pattern);
        let names: Vec<(String, Value)> =
            named(node, "properties").map(|(name, asked)| (name.clone(), both(asked, &schema))).collect();
        // Where several patterns match a name, each asks.
        for asked in rest.values_mut() {
            *asked = both(asked, &schema);
        }
        node.insert("additionalProperties".to_owned(), schema);
        node.insert("patternProperties".to_owned(), Value::Object(rest));
        if !names.is_empty() {
            node.insert("properties".to_owned(), Value::Object(names.into_iter().collect()));
        }
        if named(node, "patternProperties").next().is_none() {
            node.shift_remove("patternProperties");
        }
    }

    fn record(
        &mut self,
        node: &Map<String, Value>,
        flat: &Flat,
        wish: &mut Wish,
        rules: &mut Vec<Value>,
    ) -> Map<String, Value> {
        self.claim(wish);
        let at = flat.at.as_deref();
        let required = required_names(node);
        let is_required: HashSet<&String> = required.iter().collect();
        let mut members: Vec<(String, Value)> = Vec::new();
        let mut checked = Map::new();
        let patterns = named(node, "patternProperties").count();
        for (name, schema) in named(node, "properties") {
            self.limit.copied(patterns);
            if self.is_over(at) {
                break;
            }
            let by_pattern = named(node, "patternProperties")
                .filter(|(pattern, _)| self.patterns.matches(pattern, name) == Some(true));
            let (checks, asked): (Vec<&Value>, Vec<&Value>) = by_pattern
                .map(|(_, by_pattern)| by_pattern)
                .partition(|by_pattern| suffices(schema, by_pattern));
            if !checks.is_empty() {
                checked.insert(name.clone(), every(checks));
            }
            members.push((name.clone(), every([schema].into_iter().chain(asked))));
        }
        let mut known: HashSet<String> = members.iter().map(|(name, _)| name.clone()).collect();
        for name in &required {
            if known.insert(name.clone()) {
                let asked = unnamed(node, name, &self.patterns).unwrap_or(Value::Bool(true));
                members.push((name.clone(), asked));
            }
        }
        if !checked.is_empty() {
            self.rule(&json!({ "properties": checked }), at, rules);
        }
        let rest = node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
        let by_pattern = named(node, "patternProperties").next().is_some();
        let mut properties = Map::new();
        let mut forbidden = Map::new();
        for (name, asked) in members {
            let inner = self.flat(&asked);
            if self.flattener().kinds(&inner).is_none() && inner.reference.is_none() {
                if is_required.contains(&name) {
                    rules.push(never());
                } else if rest != Value::Bool(false) || by_pattern {
                    forbidden.insert(name, Value::Bool(false));
                }
                continue;
            }
            let below = wish.below(&name, &["properties", &name]);
            let default = self.default_of(&asked, &inner.notes);
            let mut lowered = self.place(&asked, below);
            if let (Some(default), Value::Object(lowered)) = (default, &mut lowered) {
                lowered.insert("default".to_owned(), default);
            }
            properties.insert(name, lowered);
        }
        if !forbidden.is_empty() {
            let names: Vec<&str> = forbidden.keys().map(String::as_str).collect();
            let words = format!("must not have {}", names.join(", "));
            rules.push(json!({ "properties": forbidden, "description": words }));
        }
        let mut new = object(json!({ "type": "object" }));
        let names: Vec<String> = properties.keys().cloned().collect();
        if !properties.is_empty() {
            new.insert("properties".to_owned(), Value::Object(properties));
        }
        let required: Vec<String> = names.iter().filter(|name| is_required.contains(name)).cloned().collect();
        if !required.is_empty() {
            new.insert("required".to_owned(), required.clone().into());
        }
        if by_pattern {
            self.patterned(node, &names, wish, at, (&mut new, rules));
        } else if rest == Value::Bool(false) {
            new.insert("additionalProperties".to_owned(), rest);
        } else if rest != Value::Bool(true) {
            let lowered = self.place(&rest, wish.below("Value", &["additionalProperties"]));
            if !is_anything(&lowered) {
                new.insert("additionalProperties".to_owned(), lowered);
            }
        }
        for keyword in ["minProperties", "maxProperties", "propertyNames"] {
            let Some(asked) = node.get(keyword) else { continue };
            let sure = keyword == "minProperties"
                && count(asked).is_some_and(|least| least <= required.len() as u64);
            if !sure {
                self.rule(&json!({ keyword: asked }), at, rules);
            }
        }
        new
    }

    /// Properties by pattern: the type says what any of them may be, a rule which is which.
    fn patterned(
        &mut self,
        node: &Map<String, Value>,
        names: &[String],
        wish: &Wish,
        at: Option<&str>,
        (new, rules): (&mut Map<String, Value>, &mut Vec<Value>),
    ) {
        let rest = node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
        let mut any: Vec<Value> =
            named(node, "patternProperties").map(|(_, schema)| schema.clone()).collect();
        if rest != Value::Bool(false) {
            any.push(rest.clone());
        }
        if rest != Value::Bool(true) {
            let values = alternatives(any);
            let lowered = self.place(&values, wish.below("Value", &["patternProperties"]));
            if !is_anything(&lowered) {
                new.insert("additionalProperties".to_owned(), lowered);
            }
        }
        let mut rule = Map::new();
        if rest != Value::Bool(true) && !names.is_empty() {
            let known: Map<String, Value> =
                names.iter().map(|name| (name.clone(), Value::Bool(true))).collect();
            rule.insert("properties".to_owned(), Value::Object(known));
        }
        rule.insert(
            "patternProperties".to_owned(),
            node.get("patternProperties").cloned().unwrap_or_default(),
        );
        if rest != Value::Bool(true) {
            rule.insert("additionalProperties".to_owned(), rest);
        }
        self.rule(&Value::Object(rule), at, rules);
    }

    fn map(
        &mut self,
        node: &Map<String, Value>,
        flat: &Flat,
        wish: &mut Wish,
        rules: &mut Vec<Value>,
    ) -> Map<String, Value> {
        let at = flat.at.as_deref();
        let mut new = object(json!({ "type": "object" }));
        let rest = node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
        let patterns: Vec<(&String, &Value)> = named(node, "patternProperties").collect();
        let has_names = node.contains_key("propertyNames");
        let only = match patterns.as_slice() {
            [(pattern, schema)] if rest == Value::Bool(false) && !has_names => {
                strict(pattern).ok().map(|pattern| (pattern, *schema))
            }
            _ => None,
        };
        match only {
            Some((pattern, schema)) => {
                new.insert("propertyNames".to_owned(), json!({ "pattern": pattern }));
                self.values(schema, wish, &mut new);
            }
            None if patterns.is_empty() => self.values(&rest, wish, &mut new),
            None => self.patterned(node, &[], wish, at, (&mut new, rules)),
        }
        if let Some(names) = node.get("propertyNames") {
            match self.keys(names, wish) {
                Some(Value::Object(keys)) if keys.is_empty() => {}
                Some(keys) => drop(new.insert("propertyNames".to_owned(), keys)),
                None => self.rule(&json!({ "propertyNames": names }), at, rules),
            }
        }
        counts(node, ["minProperties", "maxProperties"], &mut new, rules);
        new
    }

    fn values(&mut self, schema: &Value, wish: &Wish, new: &mut Map<String, Value>) {
        if schema == &Value::Bool(true) {
            return;
        }
        let lowered = self.place(schema, wish.below("Value", &["additionalProperties"]));
        if !is_anything(&lowered) {
            new.insert("additionalProperties".to_owned(), lowered);
        }
    }

    /// What keys are, where a type says it: text with bounds, or one of several texts.
    fn keys(&mut self, names: &Value, wish: &Wish) -> Option<Value> {
        let mut flat = self.flat(names);
        if let Some(number) = flat.reference {
            if !flat.rules.is_empty() {
                return None;
            }
            flat = Flat::clone(&self.flattener().target(number));
            if flat
                .values
                .as_ref()
                .is_some_and(|values| values.len() > 1 && values.iter().all(Value::is_string))
            {
                let plain = flat.node.is_empty() && flat.groups.is_empty() && flat.rules.is_empty();
                return plain.then(|| {
                    let reference = super::resolve::reference(number);
                    self.place(&reference, wish.below("Key", &["propertyNames"]))
                });
            }
        }
        let plain = flat.groups.is_empty() && flat.rules.is_empty() && flat.reference.is_none();
        if !plain || !flat.kinds.has(Kinds::STRING) {
            return None;
        }
        if let Some(values) = &flat.values {
            let texts: Vec<Value> = values.iter().filter(|value| value.is_string()).cloned().collect();
            if texts.is_empty() || !flat.about(Kinds::STRING).keys().all(|keyword| keyword == "format") {
                return None;
            }
            let node = object(json!({ "enum": texts }));
            let mut wish = wish.below("Key", &["propertyNames"]);
            let body = super::lower::Body { node, ..Default::default() };
            return Some(self.settle(body, &mut wish, &Map::new()));
        }
        let mut keys = flat.about(Kinds::STRING);
        if let Some(Value::String(pattern)) = keys.get_mut("pattern") {
            *pattern = strict(pattern).ok()?;
        }
        let mut none = Vec::new();
        let lengths: Map<String, Value> = keys.clone();
        keys.retain(|keyword, _| keyword == "pattern" || keyword == "format");
        counts(&lengths, ["minLength", "maxLength"], &mut keys, &mut none);
        none.is_empty().then_some(Value::Object(keys))
    }
}

fn required_names(node: &Map<String, Value>) -> Vec<String> {
    let names = node.get("required").and_then(Value::as_array).into_iter().flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// Whether a lowered schema takes anything.
pub(super) fn is_anything(schema: &Value) -> bool {
    crate::keywords::is_any(schema)
}

/// One of several schemas, each once.
pub(super) fn alternatives(list: Vec<Value>) -> Value {
    let mut known = HashSet::new();
    let new: Vec<bool> = list.iter().map(|schema| known.insert(without_places(schema))).collect();
    let mut distinct = kept(list, new);
    if distinct.len() == 1 { distinct.remove(0) } else { json!({ "anyOf": distinct }) }
}

/// A schema without where it and what is inside stand.
pub(super) fn without_places(schema: &Value) -> Value {
    let mut bare = schema.clone();
    crate::keywords::for_each_mut(&mut bare, &mut |node| drop(node.shift_remove(super::resolve::AT)));
    bare
}
