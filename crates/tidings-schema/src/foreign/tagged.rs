//! Variants of objects: told apart by a constant, by the only property, or by their names.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    flat::{Flat, Group},
    kinds::Kinds,
    lower::{Body, Lowerer},
    meet::named,
    names::{Wish, pascal},
    node::object,
    object::alternatives,
};
use crate::Name;

/// A piece seen through its reference.
struct Shape {
    flat: Flat,
    notes: Map<String, Value>,
}

/// Pieces that a constant tells apart.
struct Told {
    shapes: Vec<Shape>,
    /// How many of the shapes are variants; what is left keeps the union open.
    known: usize,
    tag: String,
    values: Vec<String>,
    rest: Option<Value>,
}

impl Lowerer<'_> {
    /// A union in which a constant text tells all variants apart.
    pub(super) fn told_apart(&mut self, pieces: &[Flat], tags: &[String], wish: &mut Wish) -> Option<Body> {
        let Told { shapes, known, tag, values, rest } = self.tag_among(pieces, tags)?;
        let known = &shapes[..known];
        let name = self.claim(wish);
        for value in &values {
            // What languages call the variants.
            self.names.take(&format!("{name}{}", pascal(value)));
        }
        let mut body = Body::default();
        let mut branches: Vec<Value> = Vec::new();
        for (shape, value) in known.iter().zip(&values) {
            let variant = Wish {
                title: None,
                path: format!("{name}{}", pascal(value)),
                steps: [wish.steps.clone(), vec!["oneOf".to_owned(), value.clone()]].concat(),
                claimed: Some(format!("{name}{}", pascal(value))),
            };
            let mut rules = Vec::new();
            let mut branch = self.object(&shape.flat, &mut variant.clone(), &mut rules);
            for rule in &shape.flat.rules {
                self.rule(rule, shape.flat.at.as_deref(), &mut rules);
            }
            if let Some(text) = shape.notes.get("description").or_else(|| shape.flat.notes.get("description"))
            {
                branch.insert("description".to_owned(), text.clone());
            }
            if !rules.is_empty() {
                body.rules.push(json!({
                    "if": { "properties": { &tag: { "const": value } }, "required": [&tag] },
                    "then": { "allOf": rules },
                }));
            }
            branches.push(Value::Object(branch));
        }
        branches.extend(rest);
        body.node = object(json!({ "oneOf": branches }));
        Some(body)
    }

    /// Whether a constant text tells all pieces apart, as far as they are objects.
    pub(super) fn are_told_apart(&self, pieces: &[Flat]) -> bool {
        let objects: Vec<Flat> = pieces
            .iter()
            .map(|piece| Flat { kinds: piece.kinds.and(Kinds::OBJECT), ..piece.clone() })
            .collect();
        self.tag_among(&objects, &[]).is_some()
    }

    fn tag_among(&self, pieces: &[Flat], tags: &[String]) -> Option<Told> {
        let shapes: Vec<Shape> =
            pieces.iter().map(|piece| self.shape(piece, tags, 0)).collect::<Option<_>>()?;
        let (open, known) = match shapes.split_last() {
            Some((last, known)) if known.len() > 1 && unlisted(&last.flat).is_some() => (Some(last), known),
            _ => (None, shapes.as_slice()),
        };
        let (tag, values) = self.tag_of(known, tags)?;
        let rest = match open {
            Some(open) => {
                let (name, others) = unlisted(&open.flat)?;
                let all = values.iter().map(String::as_str).collect::<BTreeSet<_>>();
                (name == tag && others == all).then_some(())?;
                Some(json!({
                    "type": "object",
                    "properties": { &tag: { "type": "string", "not": { "enum": values } } },
                    "required": [&tag],
                }))
            }
            None => None,
        };
        let known = known.len();
        Some(Told { shapes, known, tag, values, rest })
    }

    /// An object with properties, whatever stands between.
    fn shape(&self, piece: &Flat, tags: &[String], depth: usize) -> Option<Shape> {
        let flat = match piece.reference {
            Some(number) if piece.rules.is_empty() => {
                let mut flat = Flat::clone(&self.flattener().target(number));
                if let [tag] = tags
                    && let Some(target) = self.targets.get(number)
                {
                    discriminated(&mut flat, tag, &target.name);
                }
                flat
            }
            Some(_) => return None,
            None => piece.clone(),
        };
        let mut flat = flat;
        if flat.groups.iter().all(|group| super::choice::is_thin(group, &flat)) {
            flat.rules.extend(std::mem::take(&mut flat.groups).iter().map(Group::schema));
        }
        if let [group] = flat.groups.as_slice()
            && flat.node.is_empty()
            && flat.values.is_none()
            && depth < 3
        {
            // A choice inside one variant: the variant takes any of it, and a rule says which go together.
            let inner: Option<Vec<Flat>> = group
                .branches
                .iter()
                .map(|branch| Some(self.shape(&self.flat(branch), tags, depth + 1)?.flat))
                .collect();
            let mut whole = joined(&inner.filter(|inner| !inner.is_empty())?);
            whole.rules.extend(std::mem::take(&mut flat.rules));
            whole.rules.push(group.schema());
            flat = Flat { notes: flat.notes, kinds: flat.kinds.and(whole.kinds), ..whole };
        }
        let fits = flat.kinds == Kinds::OBJECT
            && flat.groups.is_empty()
            && flat.values.is_none()
            && named(&flat.node, "properties").next().is_some();
        fits.then(|| Shape { notes: piece.notes.clone(), flat })
    }

    /// The property that is required and another text in every shape.
    fn tag_of(&self, shapes: &[Shape], tags: &[String]) -> Option<(String, Vec<String>)> {
        let first = shapes.first().filter(|_| shapes.len() > 1)?;
        let candidates: Vec<String> = tags
            .iter()
            .cloned()
            .chain(named(&first.flat.node, "properties").map(|(name, _)| name.clone()))
            .collect();
        candidates.into_iter().find_map(|tag| {
            let values: Vec<String> =
                shapes.iter().map(|shape| self.constant(&shape.flat, &tag)).collect::<Option<_>>()?;
            let distinct: BTreeSet<&String> = values.iter().collect();
            let mut names: Vec<Name> = values.iter().map(|value| Name::new(value.as_str())).collect();
            Name::side_by_side(names.iter_mut());
            let called: BTreeSet<String> = names.iter().map(Name::pascal).collect();
            let clear =
                distinct.len() == values.len() && called.len() == values.len() && !called.contains("");
            clear.then_some((tag, values))
        })
    }

    /// The text that a required property always is.
    pub(super) fn constant(&self, flat: &Flat, tag: &str) -> Option<String> {
        let required = flat.node.get("required")?.as_array()?;
        required.iter().any(|name| name.as_str() == Some(tag)).then_some(())?;
        let asked = self.flat(flat.node.get("properties")?.get(tag)?);
        let asked = match asked.reference {
            Some(number) => Flat::clone(&self.flattener().target(number)),
            None => asked,
        };
        match asked.values.as_deref() {
            Some([Value::String(text)]) if asked.rules.is_empty() && asked.groups.is_empty() => {
                Some(text.clone())
            }
            _ => None,
        }
    }

    /// Several objects as variants by name; those without a name of their own become one.
    pub(super) fn objects_of(&mut self, pieces: Vec<Flat>, wish: &mut Wish, exact: &mut bool) -> Vec<Value> {
        let labels: Vec<Option<String>> = pieces
            .iter()
            .map(|piece| {
                let others: Vec<&Flat> = pieces.iter().filter(|other| !std::ptr::eq(*other, piece)).collect();
                label(piece, &others)
            })
            .collect();
        let mut variants = Vec::new();
        let mut nameless: Vec<Flat> = Vec::new();
        for (at, (piece, label)) in pieces.into_iter().zip(&labels).enumerate() {
            let alike = |other: &Option<String>| match (other, label) {
                (Some(other), Some(label)) => {
                    Name::new(other.as_str()).kebab() == Name::new(label.as_str()).kebab()
                }
                _ => false,
            };
            let unique = label.is_some()
                && labels.iter().enumerate().all(|(other, found)| other == at || !alike(found));
            match label {
                Some(label) if unique => {
                    let title = piece.notes.get("title").and_then(Value::as_str);
                    let mut inner = wish.below(label, &["anyOf", label]).titled(title);
                    let notes = piece.notes.clone();
                    let mut body = self.kind(&Flat { notes: Map::new(), ..piece }, &mut inner);
                    body.nullable = false;
                    variants.push(self.settle(body, &mut inner, &notes));
                }
                _ => nameless.push(piece),
            }
        }
        if !nameless.is_empty() {
            *exact &= nameless.len() == 1;
            let joined = joined(&nameless);
            let mut inner = wish.below("Object", &["anyOf", "object"]);
            let body = self.kind(&joined, &mut inner);
            variants.push(self.settle(body, &mut inner, &Map::new()));
        }
        variants
    }
}

/// What an object among others is called: its title, what it is constant in, a property that no other has.
pub(super) fn label(piece: &Flat, others: &[&Flat]) -> Option<String> {
    if let Some(title) = piece.notes.get("title").and_then(Value::as_str)
        && Wish::default().titled(Some(title)).title.is_some()
    {
        return Some(title.to_owned());
    }
    let properties: Vec<(&String, &Value)> = named(&piece.node, "properties").collect();
    let constant = |schema: &Value| match (schema.get("const"), schema.get("enum").and_then(Value::as_array))
    {
        (Some(Value::String(text)), _) => Some(text.clone()),
        (None, Some(list)) => match list.as_slice() {
            [Value::String(text)] => Some(text.clone()),
            _ => None,
        },
        _ => None,
    };
    let texts =
        properties.iter().find_map(|(_, schema)| constant(schema).filter(|text| !pascal(text).is_empty()));
    if let Some(text) = texts.filter(|text| text.len() <= 40) {
        return Some(text);
    }
    let has = |flat: &Flat, name: &str| named(&flat.node, "properties").any(|(known, _)| known == name);
    let own = |name: &String| !others.iter().any(|other| has(other, name));
    let required = piece.node.get("required").and_then(Value::as_array);
    let is_required =
        |name: &String| required.is_some_and(|names| names.iter().any(|known| known.as_str() == Some(name)));
    if others.is_empty() {
        return None;
    }
    let mut own_names = properties.iter().map(|(name, _)| *name).filter(|name| own(name));
    let all: Vec<&String> = own_names.by_ref().collect();
    all.iter().find(|name| is_required(name)).or_else(|| all.first()).map(|name| (**name).clone())
}

/// One object that takes what any of several takes.
fn joined(pieces: &[Flat]) -> Flat {
    if let [one] = pieces {
        return Flat { notes: Map::new(), ..one.clone() };
    }
    let mut names: Vec<String> = Vec::new();
    for piece in pieces {
        for (name, _) in named(&piece.node, "properties") {
            if !names.contains(name) {
                names.push(name.clone());
            }
        }
    }
    let plain = pieces.iter().all(|piece| !piece.node.contains_key("patternProperties"));
    let rest = |piece: &Flat| piece.node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
    let mut properties = Map::new();
    for name in names {
        let asked: Vec<Value> = pieces
            .iter()
            .map(|piece| {
                let own = named(&piece.node, "properties").find(|(known, _)| **known == name);
                own.map_or_else(|| rest(piece), |(_, schema)| schema.clone())
            })
            .filter(|schema| schema != &Value::Bool(false))
            .collect();
        let any = !plain || asked.contains(&Value::Bool(true));
        let asked = if any || asked.is_empty() { Value::Bool(true) } else { alternatives(asked) };
        properties.insert(name, asked);
    }
    let required: Vec<Value> = pieces[0]
        .node
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter(|name| {
            pieces.iter().all(|piece| {
                piece.node.get("required").and_then(Value::as_array).is_some_and(|names| names.contains(name))
            })
        })
        .cloned()
        .collect();
    let mut node = Map::new();
    node.insert("properties".to_owned(), Value::Object(properties));
    node.insert("required".to_owned(), Value::Array(required));
    if plain && pieces.iter().all(|piece| rest(piece) == Value::Bool(false)) {
        node.insert("additionalProperties".to_owned(), Value::Bool(false));
    }
    Flat { kinds: Kinds::OBJECT, node, at: pieces[0].at.clone(), ..Flat::default() }
}

/// `OpenAPI` says which property names the branch.
fn discriminated(flat: &mut Flat, tag: &str, name: &str) {
    let required = flat
        .node
        .get("required")
        .and_then(Value::as_array)
        .is_some_and(|names| names.iter().any(|known| known.as_str() == Some(tag)));
    let Some(Value::Object(properties)) = flat.node.get_mut("properties") else { return };
    let Some(asked) = properties.get_mut(tag) else { return };
    let plain = asked.get("type").and_then(Value::as_str) == Some("string")
        && asked.get("const").is_none()
        && asked.get("enum").is_none();
    if plain && required {
        *asked = json!({ "const": name });
    }
}

/// `{type: object, properties: {tag: {type: string, not: {enum}}}, required: [tag]}`: what keeps a union open.
fn unlisted(flat: &Flat) -> Option<(String, BTreeSet<&str>)> {
    let properties = flat.node.get("properties")?.as_object()?;
    let (tag, asked) = properties.iter().next().filter(|_| properties.len() == 1)?;
    let required = flat.node.get("required")?.as_array()?;
    let plain = flat.rules.is_empty() && flat.node.len() == 2 && required.len() == 1;
    (plain && required[0].as_str() == Some(tag)).then_some(())?;
    let asked = asked.as_object()?;
    let alone = asked.keys().all(|keyword| matches!(keyword.as_str(), "type" | "not" | "@at"));
    (alone && asked.get("type")?.as_str() == Some("string")).then_some(())?;
    let not = asked.get("not")?.as_object()?;
    not.keys().all(|keyword| matches!(keyword.as_str(), "enum" | "@at")).then_some(())?;
    let values: Option<BTreeSet<&str>> = not.get("enum")?.as_array()?.iter().map(Value::as_str).collect();
    Some((tag.clone(), values?))
}
