//! `anyOf` and `oneOf`: which branches there are, and whether a union of them says everything.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::{
    disjoint::disjoint,
    distinct::kept,
    flat::{Flat, Group},
    kinds::Kinds,
    lower::{Body, Lowerer},
    meet::meet,
    names::Wish,
    node::{mentions_targets, never},
    object::without_places,
    tagged::label,
};
use crate::keywords::is_annotation;

/// How many properties may be copied into branches, all together.
const MOST_COPIES: usize = 4_000;

/// How many branches are compared with one another.
const MOST_COMPARED: usize = 150;

/// The branches of a group, what stands around them merged in.
struct Branches {
    flats: Vec<Flat>,
    /// Whether one branch at most may fit somewhere inside.
    exclusive: bool,
    /// A branch takes all that stands around takes.
    anything: bool,
    /// A branch of one inside another takes all that is there, and others may too.
    overlapping: bool,
}

impl Lowerer<'_> {
    pub(super) fn choice(&mut self, flat: &Flat, wish: &mut Wish) -> Body {
        let mut base = Flat { groups: Vec::new(), rules: Vec::new(), notes: Map::new(), ..flat.clone() };
        let at = flat.at.as_deref();
        let mut rules = Vec::new();
        let structure = ["properties", "patternProperties", "additionalProperties", "items", "prefixItems"];
        if !structure.iter().any(|keyword| base.node.contains_key(*keyword)) {
            // How many there are, and which must be there, makes no other types of the branches.
            let apart = Kinds::OBJECT.or(Kinds::ARRAY);
            let (counts, kept): (Map<_, _>, Map<_, _>) = base
                .node
                .into_iter()
                .partition(|(keyword, _)| apart.has(Kinds::about(keyword)) && keyword != "format");
            base.node = kept;
            if !counts.is_empty() {
                self.rule(&Value::Object(counts), at, &mut rules);
            }
        }
        let shown = flat.groups.iter().position(|group| !is_thin(group, &base));
        for (index, group) in flat.groups.iter().enumerate() {
            if shown != Some(index) {
                self.rule(&group.schema(), at, &mut rules);
            }
        }
        let mut body = match shown.and_then(|shown| flat.groups.get(shown)) {
            Some(group) => self.group(group, &base, wish),
            None => {
                let mut body = self.body(&base, wish);
                body.nullable = body.nullable && self.null_passes(&flat.groups);
                body
            }
        };
        body.rules.extend(rules);
        body
    }

    fn null_passes(&self, groups: &[Group]) -> bool {
        groups.iter().all(|group| self.flattener().accepts(&group.schema(), &Value::Null) != Some(false))
    }

    fn group(&mut self, group: &Group, base: &Flat, wish: &mut Wish) -> Body {
        if group.open && base.is_any() {
            return self.or_anything(group, wish);
        }
        let whole = group.schema();
        if let Some(record) = self.widened(group, base) {
            return self.around(&record, &whole, wish);
        }
        let around = base.node.get("properties").and_then(Value::as_object).map_or(0, Map::len);
        if around * group.branches.len() > MOST_COPIES {
            return self.around(base, &whole, wish);
        }
        let mut found =
            Branches { flats: Vec::new(), exclusive: group.exclusive, anything: false, overlapping: false };
        self.branches(group, base, wish, 0, &mut found);
        if found.anything && !(self.rules_apart && base.is_any()) {
            return if found.exclusive { self.around(base, &whole, wish) } else { self.body(base, wish) };
        }
        if base.is_any() && found.flats.iter().any(Flat::is_any) {
            return self.around(base, &whole, wish);
        }
        let overlaps = found.overlapping || found.exclusive && !self.all_disjoint(&found.flats);
        let mut body = Body::default();
        if found.flats.is_empty() {
            body.rules.push(never());
            return body;
        }
        let mut nullable = false;
        let mut exact = true;
        let mut pieces: Vec<Flat> = Vec::new();
        for flat in found.flats {
            let doubtful = self.split(flat, &mut pieces, &mut nullable);
            exact &= !doubtful;
        }
        let mut known = HashSet::new();
        let new: Vec<bool> =
            pieces.iter().map(|piece| known.insert(without_places(&piece.schema()))).collect();
        let distinct = kept(pieces, new);
        if distinct.is_empty() && !nullable {
            body.rules.push(never());
            return body;
        }
        if distinct.is_empty() {
            body.node.insert("type".to_owned(), "null".into());
        } else {
            let tag: Vec<String> = group.tag.iter().cloned().collect();
            body = self.union(distinct, &tag, wish, &mut exact);
        }
        if found.anything {
            keep_open(&mut body);
        }
        if nullable {
            body = self.or_null_too(body);
        }
        if !(exact || base.node.is_empty() && base.values.is_none()) {
            // What stands around went into the branches, and was lost there.
            self.rule(&base.schema(), base.at.as_deref(), &mut body.rules);
        }
        if overlaps || !exact {
            self.rule(&whole, base.at.as_deref(), &mut body.rules);
        }
        body
    }

    /// The type of what stands around, the group as a rule.
    fn around(&mut self, base: &Flat, whole: &Value, wish: &mut Wish) -> Body {
        let mut body = self.body(base, wish);
        self.rule(whole, base.at.as_deref(), &mut body.rules);
        body
    }

    fn branches(&mut self, group: &Group, base: &Flat, wish: &Wish, depth: usize, found: &mut Branches) {
        for branch in &group.branches {
            let flat = self.flat(branch);
            let flat = self.branch(flat, branch, base, wish);
            let kinds = self.flattener().kinds(&flat);
            if kinds.is_none() || flat.values.as_ref().is_some_and(Vec::is_empty) {
                continue;
            }
            let same = flat.values == base.values
                && flat.node == base.node
                && flat.kinds == base.kinds
                && flat.groups.is_empty()
                && flat.reference == base.reference
                && flat.rules.is_empty();
            if same {
                found.anything = true;
                if self.rules_apart && base.is_any() {
                    continue;
                }
            }
            let dissolves = flat.groups.len() == 1
                && flat.rules.is_empty()
                && depth < 4
                && flat.notes.get("title").is_none();
            match flat.groups.first() {
                Some(inner) if dissolves && !is_thin(inner, &Flat { groups: Vec::new(), ..flat.clone() }) => {
                    found.exclusive |= inner.exclusive;
                    let around = Flat { groups: Vec::new(), notes: Map::new(), ..flat.clone() };
                    let mut inside = Branches {
                        flats: Vec::new(),
                        exclusive: inner.exclusive,
                        anything: false,
                        overlapping: false,
                    };
                    self.branches(inner, &around, wish, depth + 1, &mut inside);
                    found.exclusive |= inside.exclusive;
                    found.overlapping |= inside.overlapping || inside.anything && inside.exclusive;
                    if inside.anything {
                        found.flats.push(Flat { groups: Vec::new(), ..flat });
                    } else {
                        found.flats.extend(inside.flats);
                    }
                }
                _ => found.flats.push(flat),
            }
        }
    }

    /// A branch together with what stands around it.
    fn branch(&mut self, flat: Flat, source: &Value, base: &Flat, wish: &Wish) -> Flat {
        let only_kinds = base.node.is_empty() && base.values.is_none() && base.reference.is_none();
        let alone = base.is_any() || only_kinds && base.kinds.has(self.flattener().kinds(&flat));
        // What is merged of references may come back to itself.
        let merges = source.as_object().is_some_and(mentions_targets);
        if merges && !(alone && flat.reference.is_some()) {
            let whole = if alone { source.clone() } else { json!({ "allOf": [base.schema(), source] }) };
            let name =
                flat.reference.and_then(|number| self.targets.get(number)).map(|target| target.name.clone());
            let together = self.flat(&whole);
            let word =
                name.or_else(|| label(&together, None)).unwrap_or_else(|| Kinds::OBJECT.word().to_owned());
            let mut wish = wish.below(&word, &["anyOf", &word]);
            if wish.path.is_empty() {
                wish.path.clone_from(&word);
            }
            if let Some(number) = self.merged_target(&whole, &together, &wish) {
                return Flat { reference: Some(number), notes: flat.notes, ..Flat::default() };
            }
            return Flat { notes: flat.notes, ..together };
        }
        if alone {
            return flat;
        }
        let notes = flat.notes.clone();
        let at = flat.at.clone();
        let mut both = meet(base.clone(), flat, source, &self.patterns);
        both.notes = notes;
        both.at = at.or(both.at);
        both
    }

    /// A branch as pieces of one kind each; null is taken out. Whether that may take more than the branch does.
    fn split(&mut self, mut flat: Flat, pieces: &mut Vec<Flat>, nullable: &mut bool) -> bool {
        if let Some(number) = flat.reference {
            if flat.rules.is_empty() && self.null_outside(number) {
                *nullable = true;
            }
            pieces.push(flat);
            return false;
        }
        let mut doubtful = false;
        let kinds = self.flattener().kinds(&flat);
        if kinds.has(Kinds::NULL) && flat.groups.is_empty() {
            let schema = flat.schema();
            let takes = self.flattener().accepts(&schema, &Value::Null);
            if takes != Some(false) {
                *nullable = true;
                doubtful = takes.is_none();
            }
            flat.kinds = flat.kinds.without(Kinds::NULL);
            if let Some(values) = &mut flat.values {
                values.retain(|value| !value.is_null());
                if values.is_empty() {
                    return doubtful;
                }
            }
            if flat.kinds.is_none() {
                return doubtful;
            }
        }
        if !flat.rules.is_empty() || !flat.groups.is_empty() {
            pieces.push(flat);
        } else if let Some(values) = flat.values.clone() {
            doubtful |= self.split_values(&flat, &values, pieces);
        } else {
            let all = flat.kinds.without(Kinds::NULL);
            let count = Kinds::EACH.into_iter().filter(|kind| !kind.and(all).is_none()).count();
            for kind in Kinds::EACH {
                if !kind.and(all).is_none() {
                    let notes = if count == 1 { flat.notes.clone() } else { Map::new() };
                    pieces.push(Flat { notes, ..flat.of_kind(kind) });
                }
            }
        }
        doubtful
    }

    /// Values by kind; what a node asks of its values besides is decided for each.
    fn split_values(&mut self, flat: &Flat, values: &[Value], pieces: &mut Vec<Flat>) -> bool {
        let asked = Flat { values: None, ..flat.clone() }.schema();
        let verdicts: Vec<Option<bool>> =
            values.iter().map(|value| self.flattener().accepts(&asked, value)).collect();
        let kept: Vec<Value> = values
            .iter()
            .zip(&verdicts)
            .filter(|(_, verdict)| **verdict != Some(false))
            .map(|(value, _)| value.clone())
            .collect();
        for kind in Kinds::EACH {
            let of_kind: Vec<Value> =
                kept.iter().filter(|value| kind.has(Kinds::of(value))).cloned().collect();
            if of_kind.is_empty() {
                continue;
            }
            let plain = of_kind.iter().all(|value| {
                value.is_string() || value.is_boolean() || super::number::whole(value).is_some()
            });
            let notes = if of_kind.len() == values.len() { flat.notes.clone() } else { Map::new() };
            pieces.push(if plain {
                Flat { values: Some(of_kind), kinds: kind, at: flat.at.clone(), notes, ..Flat::default() }
            } else {
                let rules = vec![json!({ "enum": of_kind })];
                Flat { kinds: kind, rules, at: flat.at.clone(), notes, ..Flat::default() }
            });
        }
        verdicts.contains(&None)
    }

    fn all_disjoint(&self, flats: &[Flat]) -> bool {
        let flattener = self.flattener();
        flats.len() <= MOST_COMPARED
            && flats
                .iter()
                .enumerate()
                .all(|(at, one)| flats.iter().take(at).all(|other| disjoint(&flattener, one, other)))
    }
}

/// Whether a group only picks among what stands around it, and makes no types of its own.
pub(super) fn is_thin(group: &Group, base: &Flat) -> bool {
    group.tag.is_none() && group.branches.iter().all(|branch| thin(branch, base, 0))
}

/// The dialect's last branch of a union that takes anything else.
fn keep_open(body: &mut Body) {
    let anything = Value::Bool(true);
    match body.node.get_mut("anyOf") {
        Some(Value::Array(branches)) => branches.push(anything),
        _ => {
            let only = Value::Object(std::mem::take(&mut body.node));
            body.node.insert("anyOf".to_owned(), vec![only, anything].into());
        }
    }
}

/// Whether a branch asks nothing that a type could show.
fn thin(branch: &Value, base: &Flat, depth: usize) -> bool {
    let Value::Object(node) = branch else { return branch.is_boolean() && branch == &Value::Bool(true) };
    let list = |value: &Value, depth: usize| {
        value.as_array().is_some_and(|list| list.iter().all(|inner| thin(inner, base, depth)))
    };
    if depth > 6 {
        return false;
    }
    let asks =
        node.keys().any(|keyword| !is_annotation(keyword) && !keyword.starts_with('@') && keyword != "type");
    asks && node.iter().all(|(keyword, value)| match keyword.as_str() {
        "required" | "not" | "minProperties" | "maxProperties" | "dependentRequired" | "dependentSchemas"
        | "if" | "then" | "else" | "minItems" | "maxItems" | "contains" | "minContains" | "maxContains" => {
            true
        }
        "type" => Kinds::of_type(value).has(base.kinds),
        "allOf" | "anyOf" | "oneOf" => list(value, depth + 1),
        "properties" => {
            let known = base.node.get("properties").and_then(Value::as_object);
            value.as_object().is_some_and(|named| {
                named.iter().all(|(name, schema)| {
                    known.is_some_and(|known| known.contains_key(name)) && picks(schema)
                })
            })
        }
        keyword => is_annotation(keyword) || keyword.starts_with('@'),
    })
}

/// Whether a property's schema only narrows which values it may have.
fn picks(schema: &Value) -> bool {
    match schema {
        Value::Object(node) => node.keys().all(|keyword| {
            matches!(
                keyword.as_str(),
                "const"
                    | "enum"
                    | "type"
                    | "not"
                    | "pattern"
                    | "minimum"
                    | "maximum"
                    | "minLength"
                    | "maxLength"
                    | "minItems"
                    | "maxItems"
            ) || is_annotation(keyword)
                || keyword.starts_with('@')
        }),
        schema => schema.is_boolean(),
    }
}
