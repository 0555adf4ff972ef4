//! Choices among records that nothing tells apart: one record with all properties, the choice itself a rule.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::{
    choice::is_thin,
    flat::{Flat, Group},
    kinds::Kinds,
    lower::{Body, Lowerer},
    meet::{meet, named},
    names::Wish,
    node::object,
    object::{alternatives, is_anything, without_places},
    tagged::in_order,
};

/// How many branches are looked at.
const MOST_BRANCHES: usize = 200;

/// How deep choices inside branches are opened.
const DEEPEST: usize = 4;

impl Lowerer<'_> {
    /// The record that takes what any of the branches takes; none where a union says more.
    pub(super) fn widened(&self, group: &Group, base: &Flat) -> Option<Flat> {
        let around = named(&base.node, "properties").next().is_some();
        if self.rules_apart || group.tag.is_some() || base.values.is_some() || base.reference.is_some() {
            return None;
        }
        let mut alone = Vec::new();
        self.opened(group, &Flat::default(), 0, &mut alone)?;
        alone.retain(|flat| !flat.kinds.and(base.kinds).is_none());
        if alone.len() < 2 || !alone.iter().all(only_of_objects) {
            return None;
        }
        if !around && !alike(&alone) {
            return None;
        }
        // What is asked around may hold the tag, or a part of it.
        let mut together = Vec::new();
        self.opened(group, base, 0, &mut together)?;
        together.retain(|flat| !flat.kinds.is_none());
        if together.len() < 2 || self.are_told_apart(&together) || self.has_tag(group, base) {
            return None;
        }
        let known: HashSet<&String> = named(&base.node, "properties")
            .filter(|(_, asked)| !self.is_bare(asked))
            .map(|(name, _)| name)
            .collect();
        let mut joined = self.joined_open(&alone);
        if let Some(Value::Object(properties)) = joined.node.get_mut("properties") {
            properties.retain(|name, _| !known.contains(name));
        }
        let around = Flat { groups: Vec::new(), rules: Vec::new(), ..base.clone() };
        let source = joined.schema();
        Some(meet(around, joined, &source, &self.patterns))
    }

    /// The branches of a group, seen through references, choices inside opened.
    fn opened(&self, group: &Group, base: &Flat, depth: usize, found: &mut Vec<Flat>) -> Option<()> {
        for branch in &group.branches {
            let flat = match branch.as_object().and_then(super::resolve::referred) {
                Some(_) if base.is_any() => {
                    let flat = self.flat(branch);
                    match flat.reference {
                        Some(number) if flat.rules.is_empty() => {
                            Flat::clone(&self.flattener().target(number))
                        }
                        _ => flat,
                    }
                }
                _ if base.is_any() => self.flat(branch),
                _ => self.flat(&json!({ "allOf": [base.schema(), branch] })),
            };
            if flat.reference.is_some() || found.len() > MOST_BRANCHES {
                return None;
            }
            match flat.groups.as_slice() {
                [inner]
                    if depth < DEEPEST && !is_thin(inner, &Flat { groups: Vec::new(), ..flat.clone() }) =>
                {
                    let around = Flat { groups: Vec::new(), notes: Map::new(), ..flat.clone() };
                    self.opened(inner, &around, depth + 1, found)?;
                }
                _ => found.push(flat),
            }
        }
        Some(())
    }

    /// Whether a required text is another one in every branch, whatever else the branches ask.
    fn has_tag(&self, group: &Group, base: &Flat) -> bool {
        let whole = |branch: &Value| self.flat(&json!({ "allOf": [base.schema(), branch] }));
        let flats: Vec<Flat> = group.branches.iter().map(whole).collect();
        let Some(first) = flats.first() else { return false };
        named(&first.node, "properties").any(|(name, _)| {
            let texts: Option<BTreeSet<String>> =
                flats.iter().map(|flat| self.constant(flat, name)).collect();
            texts.is_some_and(|texts| texts.len() == flats.len())
        })
    }

    /// Whether a property's schema says no more than kinds.
    fn is_bare(&self, asked: &Value) -> bool {
        let flat = self.flat(asked);
        flat.node.is_empty() && flat.values.is_none() && flat.groups.is_empty() && flat.reference.is_none()
    }

    /// One object that takes what any of several takes, and still shows what some say of a property.
    fn joined_open(&self, pieces: &[Flat]) -> Flat {
        let plain = pieces.iter().all(|piece| !piece.node.contains_key("patternProperties"));
        let mut properties = Map::new();
        for (name, own) in in_order(pieces) {
            let mut own = own.into_iter().peekable();
            let mut said = Vec::new();
            let mut open = false;
            for (at, piece) in pieces.iter().enumerate() {
                match own.next_if(|(holder, _)| *holder == at) {
                    Some((_, asked)) if self.flat(asked).is_any() => open = true,
                    Some((_, Value::Bool(false))) => {}
                    Some((_, asked)) => said.push(asked.clone()),
                    None => match piece.node.get("additionalProperties") {
                        _ if piece.node.contains_key("patternProperties") => open = true,
                        None | Some(Value::Bool(true)) => open = true,
                        Some(Value::Bool(false)) => {}
                        Some(asked) => said.push(asked.clone()),
                    },
                }
            }
            let asked = match (open, said.is_empty()) {
                (false, true) => Value::Bool(false),
                (false, false) => alternatives(said),
                (true, true) => Value::Bool(true),
                (true, false) => self.open(said),
            };
            properties.insert(name.clone(), asked);
        }
        let mut node = Map::new();
        if !properties.is_empty() {
            node.insert("properties".to_owned(), Value::Object(properties));
        }
        let required = required(&pieces[0]);
        let in_all: Vec<HashSet<Value>> =
            pieces.iter().map(|piece| self::required(piece).into_iter().collect()).collect();
        let required: Vec<Value> =
            required.into_iter().filter(|name| in_all.iter().all(|names| names.contains(name))).collect();
        if !required.is_empty() {
            node.insert("required".to_owned(), required.into());
        }
        let closed = |piece: &Flat| piece.node.get("additionalProperties") == Some(&Value::Bool(false));
        if plain && pieces.iter().all(closed) {
            node.insert("additionalProperties".to_owned(), Value::Bool(false));
        }
        let kinds = pieces.iter().map(|piece| piece.kinds).fold(Kinds::NONE, Kinds::or);
        Flat { kinds, node, at: pieces[0].at.clone(), ..Flat::default() }
    }

    /// What some branches say of a property that others leave open: objects and lists show beside anything else.
    fn open(&self, said: Vec<Value>) -> Value {
        let known = alternatives(said);
        let flat = self.flat(&known);
        let kinds = self.flattener().kinds(&flat);
        let shows = !kinds.is_none() && Kinds::OBJECT.or(Kinds::ARRAY).has(kinds.without(Kinds::NULL));
        let mut node = object(json!({ "anyOf": [known, true] }));
        for keyword in ["description", "deprecated"] {
            if let Some(note) = flat.notes.get(keyword) {
                node.insert(keyword.to_owned(), note.clone());
            }
        }
        if shows {
            node.insert(OPEN.to_owned(), true.into());
        }
        Value::Object(node)
    }

    /// A type, or anything else.
    pub(super) fn or_anything(&mut self, group: &Group, wish: &mut Wish) -> Body {
        let Some(known) = group.branches.first().cloned() else { return Body::default() };
        let flat = self.flat(&known);
        if flat.is_any() {
            return Body::default();
        }
        self.claim(wish);
        let kinds = self.flattener().kinds(&flat);
        let kind = Kinds::EACH.into_iter().find(|kind| kind.has(kinds.without(Kinds::NULL)));
        let word = kind.unwrap_or(Kinds::OBJECT).word();
        let mut lowered = self.place(&known, wish.below(word, &[word]));
        if is_anything(&lowered) {
            return Body::default();
        }
        // Null is one of anything.
        without_null(&mut lowered);
        if let Value::Object(node) = &mut lowered {
            // Said of the choice.
            node.shift_remove("description");
            node.shift_remove("deprecated");
        }
        Body { node: object(json!({ "anyOf": [lowered, true] })), ..Body::default() }
    }
}

/// The mark of a choice between a type and anything.
pub(super) const OPEN: &str = "@open";

fn required(piece: &Flat) -> Vec<Value> {
    piece.node.get("required").and_then(Value::as_array).cloned().unwrap_or_default()
}

/// Whether nothing but objects is asked anything.
fn only_of_objects(flat: &Flat) -> bool {
    flat.kinds.has(Kinds::OBJECT)
        && (flat.kinds == Kinds::OBJECT || flat.kinds == Kinds::ALL)
        && flat.values.is_none()
        && flat.node.keys().all(|keyword| Kinds::about(keyword) == Kinds::OBJECT)
}

/// Whether all have the same properties, and differ in what must be there.
fn alike(pieces: &[Flat]) -> bool {
    let shape = |piece: &Flat| {
        let mut properties: Vec<(String, Value)> = named(&piece.node, "properties")
            .map(|(name, asked)| (name.clone(), without_places(asked)))
            .collect();
        properties.sort_by(|one, other| one.0.cmp(&other.0));
        (properties, piece.node.get("additionalProperties").map(without_places))
    };
    let first = shape(&pieces[0]);
    !first.0.is_empty() && pieces.iter().all(|piece| shape(piece) == first)
}

/// Takes null out of a type at a place of use; whether it was there.
pub(super) fn without_null(lowered: &mut Value) -> bool {
    let Value::Object(node) = lowered else { return false };
    let mut found = false;
    if let Some(Value::Array(names)) = node.get_mut("type") {
        let all = names.len();
        names.retain(|name| name != "null");
        found |= names.len() < all;
        if let [one] = names.as_slice() {
            let one = one.clone();
            node.insert("type".to_owned(), one);
        }
    }
    if let Some(Value::Array(branches)) = node.get_mut("anyOf") {
        let all = branches.len();
        branches.retain(|branch| branch != &json!({ "type": "null" }));
        found |= branches.len() < all;
        if let [one] = branches.as_slice() {
            *lowered = one.clone();
        }
    }
    found
}
