//! Variants of objects: told apart by a constant, by the only property, or by their names.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde_json::{Map, Value, json};

use super::{
    flat::{Flat, Group},
    kinds::Kinds,
    limit::{self, Limit},
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
            self.rules(&shape.flat.rules, shape.flat.at.as_deref(), &mut rules);
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
            let mut whole = joined(&inner.filter(|inner| !inner.is_empty())?, &self.limit);
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
        let labels: Vec<Option<String>> = {
            let holders = holders(&pieces);
            pieces.iter().map(|piece| label(piece, Some(&holders))).collect()
        };
        let kebab = |label: &str| Name::new(label).kebab();
        let mut called: HashMap<String, usize> = HashMap::new();
        for label in labels.iter().flatten() {
            *called.entry(kebab(label)).or_default() += 1;
        }
        let mut variants = Vec::new();
        let mut nameless: Vec<Flat> = Vec::new();
        for (piece, label) in pieces.into_iter().zip(&labels) {
            match label {
                Some(label) if called.get(&kebab(label)) == Some(&1) => {
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
            let joined = joined(&nameless, &self.limit);
            let mut inner = wish.below("Object", &["anyOf", "object"]);
            let body = self.kind(&joined, &mut inner);
            variants.push(self.settle(body, &mut inner, &Map::new()));
        }
        variants
    }
}

/// How many of several objects have each property.
fn holders(pieces: &[Flat]) -> HashMap<&str, usize> {
    let mut holders = HashMap::new();
    for (name, _) in pieces.iter().flat_map(|piece| named(&piece.node, "properties")) {
        *holders.entry(name.as_str()).or_default() += 1;
    }
    holders
}

/// What an object is called: its title, what it is constant in, and among others a property that none of them has.
/// `holders` says how many of all have each property.
pub(super) fn label(piece: &Flat, holders: Option<&HashMap<&str, usize>>) -> Option<String> {
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
    let holders = holders?;
    let required: HashSet<&str> = required(piece).filter_map(Value::as_str).collect();
    let own = properties.iter().map(|(name, _)| *name).filter(|name| holders.get(name.as_str()) == Some(&1));
    let own: Vec<&String> = own.collect();
    own.iter()
        .find(|name| required.contains(name.as_str()))
        .or_else(|| own.first())
        .map(|name| (**name).clone())
}

/// What several objects ask of the properties that they do not name.
struct Typed {
    rest: Value,
    /// Which objects ask it.
    at: Vec<usize>,
}

/// The properties of several objects in the order in which they come first, with which of the objects has each.
pub(super) fn in_order(pieces: &[Flat]) -> Vec<(&String, Vec<(usize, &Value)>)> {
    let mut order: Vec<(&String, Vec<(usize, &Value)>)> = Vec::new();
    let mut known: HashMap<&String, usize> = HashMap::new();
    for (at, piece) in pieces.iter().enumerate() {
        for (name, schema) in named(&piece.node, "properties") {
            let entry = *known.entry(name).or_insert(order.len());
            if entry == order.len() {
                order.push((name, Vec::new()));
            }
            order[entry].1.push((at, schema));
        }
    }
    order
}

fn required(piece: &Flat) -> impl Iterator<Item = &Value> {
    piece.node.get("required").and_then(Value::as_array).into_iter().flatten()
}

/// One object that takes what any of several takes.
fn joined(pieces: &[Flat], limit: &Limit) -> Flat {
    if let [one] = pieces {
        return Flat { notes: Map::new(), ..one.clone() };
    }
    let plain = pieces.iter().all(|piece| !piece.node.contains_key("patternProperties"));
    let rest = |piece: &Flat| piece.node.get("additionalProperties").cloned().unwrap_or(Value::Bool(true));
    let open = pieces.iter().filter(|piece| rest(piece) == Value::Bool(true)).count();
    let mut typed: Vec<Typed> = Vec::new();
    let mut known: HashMap<Value, usize> = HashMap::new();
    for (at, piece) in pieces.iter().enumerate() {
        let rest = rest(piece);
        if !rest.is_boolean() {
            let new = typed.len();
            let entry = *known.entry(rest.clone()).or_insert(new);
            if entry == new {
                typed.push(Typed { rest, at: Vec::new() });
            }
            typed[entry].at.push(at);
        }
    }
    let mut properties = Map::new();
    for (name, own) in in_order(pieces) {
        let everywhere = own.iter().filter(|(at, _)| rest(&pieces[*at]) == Value::Bool(true)).count() == open;
        let any = !plain || !everywhere || own.iter().any(|(_, schema)| *schema == &Value::Bool(true));
        let asked = if any {
            Vec::new()
        } else {
            let holds = |at: usize| own.binary_search_by_key(&at, |(own, _)| *own).is_ok();
            let mut asked: Vec<(usize, &Value)> =
                own.iter().copied().filter(|(_, schema)| *schema != &Value::Bool(false)).collect();
            // What a piece that does not name the property asks of it; of those that ask the same, the first.
            asked.extend(typed.iter().filter_map(|typed| {
                let first = typed.at.iter().copied().find(|at| !holds(*at))?;
                Some((first, &typed.rest))
            }));
            asked.sort_by_key(|(at, _)| *at);
            asked.into_iter().map(|(_, schema)| schema.clone()).collect()
        };
        limit.made(asked.iter().map(limit::values).sum());
        if limit.is_reached() {
            break;
        }
        let asked = if asked.is_empty() { Value::Bool(true) } else { alternatives(asked) };
        properties.insert(name.clone(), asked);
    }
    let in_all: Vec<HashSet<&Value>> = pieces.iter().map(|piece| required(piece).collect()).collect();
    let required: Vec<Value> = required(&pieces[0])
        .filter(|name| in_all.iter().all(|names| names.contains(name)))
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
