//! Unions: one variant a kind of value, and variants of objects by what tells them apart.

use std::collections::{BTreeSet, HashSet};

use serde_json::{Map, Value, json};

use super::{
    distinct::{distinct, distinct_schemas},
    flat::Flat,
    kinds::Kinds,
    lower::{Body, Lowerer},
    names::{Wish, pascal},
    node::object,
    number::count,
    object::alternatives,
    tagged::label,
    values::values_node,
    widen::without_null,
};

/// Pieces of a union that become one variant, or several of objects.
enum Slot {
    Reference(Flat),
    Kind(Kinds, Vec<Flat>),
    /// With rules or choices of its own.
    Ruled(Flat),
}

impl Lowerer<'_> {
    /// Pieces that are apart by kind.
    pub(super) fn pieces(&mut self, pieces: Vec<Flat>, wish: &mut Wish) -> Body {
        let mut exact = true;
        self.union(pieces, &[], wish, &mut exact)
    }

    /// A union of pieces, each of one kind or a reference. `exact` is cleared where it takes more than the pieces.
    pub(super) fn union(
        &mut self,
        pieces: Vec<Flat>,
        tags: &[String],
        wish: &mut Wish,
        exact: &mut bool,
    ) -> Body {
        if pieces.len() > 1
            && let Some(body) = self.told_apart(&pieces, tags, wish)
        {
            return body;
        }
        let mut slots: Vec<Slot> = Vec::new();
        for piece in pieces {
            if piece.reference.is_some() {
                slots.push(Slot::Reference(piece));
            } else if !piece.rules.is_empty() || !piece.groups.is_empty() {
                slots.push(Slot::Ruled(piece));
            } else {
                let kinds = self.flattener().kinds(&piece);
                let kind = Kinds::EACH.into_iter().find(|kind| kind.has(kinds)).unwrap_or(Kinds::OBJECT);
                match slots.iter_mut().find(|slot| matches!(slot, Slot::Kind(known, _) if *known == kind)) {
                    Some(Slot::Kind(_, pieces)) => pieces.push(piece),
                    _ => slots.push(Slot::Kind(kind, vec![piece])),
                }
            }
        }
        if slots.len() == 1 {
            return match slots.remove(0) {
                Slot::Reference(flat) | Slot::Ruled(flat) => self.body(&flat, wish),
                Slot::Kind(kind, pieces) => self.one_kind(kind, pieces, wish, exact),
            };
        }
        self.claim(wish);
        let mut body = Body::default();
        let mut variants: Vec<Value> = Vec::new();
        // Constants alone are an enum to the reader, and an enum has one kind.
        let listed = slots.iter().all(|slot| match slot {
            Slot::Kind(_, pieces) => pieces.iter().all(|piece| {
                piece.values.as_ref().is_some_and(|values| !values_node(values).contains_key("type"))
            }),
            Slot::Reference(_) | Slot::Ruled(_) => false,
        });
        for slot in slots {
            match slot {
                Slot::Reference(flat) => {
                    let mut inner = wish.below("Ruled", &["anyOf"]);
                    let variant = self.variant(flat, &mut inner, &mut body.nullable);
                    variants.push(variant);
                }
                Slot::Ruled(flat) => {
                    let word = self.word_of(&flat);
                    let mut inner = wish.below(&word, &["anyOf", &word]);
                    let variant = self.variant(flat, &mut inner, &mut body.nullable);
                    variants.push(variant);
                }
                Slot::Kind(kind, pieces) if kind == Kinds::OBJECT && pieces.len() > 1 => {
                    variants.extend(self.objects_of(pieces, wish, exact));
                }
                Slot::Kind(kind, mut pieces) => {
                    let notes = match pieces.as_mut_slice() {
                        [one] => std::mem::take(&mut one.notes),
                        _ => Map::new(),
                    };
                    let title = notes.get("title").and_then(Value::as_str);
                    let mut inner = wish.below(kind.word(), &["anyOf", kind.word()]).titled(title);
                    let one = self.one_kind(kind, pieces, &mut inner, exact);
                    let mut variant = if listed {
                        self.named(one, &mut inner)
                    } else {
                        self.settle(one, &mut inner, &Map::new())
                    };
                    if let (Value::Object(node), Some(text)) = (&mut variant, notes.get("description"))
                        && !node.contains_key("$ref")
                    {
                        node.insert("description".to_owned(), text.clone());
                    }
                    variants.push(variant);
                }
            }
        }
        body.node = union_of(variants);
        body
    }

    fn variant(&mut self, mut flat: Flat, wish: &mut Wish, nullable: &mut bool) -> Value {
        let notes = std::mem::take(&mut flat.notes);
        if flat.reference.is_none() {
            *wish = std::mem::take(wish).titled(notes.get("title").and_then(Value::as_str));
        }
        let mut body = self.body(&flat, wish);
        if body.rules.is_empty() && body.node.contains_key("$ref") {
            *nullable |= std::mem::take(&mut body.nullable);
        }
        let described = if body.node.contains_key("$ref") { notes } else { Map::new() };
        let described: Map<String, Value> =
            described.into_iter().filter(|(keyword, _)| keyword == "description").collect();
        let mut used = self.settle(body, wish, &described);
        *nullable |= without_null(&mut used);
        used
    }

    fn word_of(&self, flat: &Flat) -> String {
        let kinds = self.flattener().kinds(flat);
        let kind = Kinds::EACH.into_iter().find(|kind| kind.has(kinds)).unwrap_or(Kinds::OBJECT);
        label(flat, None).unwrap_or_else(|| kind.word().to_owned())
    }

    /// Pieces of one kind as one type.
    fn one_kind(&mut self, kind: Kinds, mut pieces: Vec<Flat>, wish: &mut Wish, exact: &mut bool) -> Body {
        if pieces.len() == 1 {
            let piece = pieces.remove(0);
            return match &piece.values {
                Some(values) => Body { node: values_node(values), ..Body::default() },
                None => self.kind(&piece, wish),
            };
        }
        if kind == Kinds::OBJECT {
            self.claim(wish);
            let variants = self.objects_of(pieces, wish, exact);
            return Body { node: union_of(variants), ..Body::default() };
        }
        if let Some(node) = documented_values(&pieces) {
            return Body { node, ..Body::default() };
        }
        let values = pieces.iter().filter_map(|piece| piece.values.as_ref()).flatten();
        let values = distinct(values.cloned().collect());
        let others: Vec<&Flat> = pieces.iter().filter(|piece| piece.values.is_none()).collect();
        if others.is_empty() {
            return Body { node: values_node(&values), ..Body::default() };
        }
        let kinds = others.iter().map(|piece| piece.kinds).fold(Kinds::NONE, Kinds::or);
        let open = others
            .iter()
            .any(|piece| piece.kinds == kinds && piece.node.keys().all(|keyword| keyword == "format"));
        if kind == Kinds::STRING && open && !values.is_empty() {
            let known = Value::Object(values_node(&values));
            return Body {
                node: object(json!({ "anyOf": [known, { "type": "string" }] })),
                ..Body::default()
            };
        }
        let widest = values.iter().map(Kinds::of).fold(kinds, Kinds::or);
        let mut joined = Flat { kinds: widest, at: others[0].at.clone(), ..Flat::default() };
        if kind == Kinds::ARRAY && !open {
            joined.node = lists(&others);
        } else if kind == Kinds::NUMBER && !open {
            joined.node = ranges(&pieces);
        }
        *exact &= open && widest == kinds;
        self.kind(&joined, wish)
    }
}

/// Branches as a union; null is not among them.
pub(super) fn union_of(variants: Vec<Value>) -> Map<String, Value> {
    let mut distinct = distinct_schemas(variants);
    if distinct.len() == 1 {
        return object(distinct.remove(0));
    }
    // A variant is called as the reader calls it; a title tells those apart that would be called alike.
    let mut called: BTreeSet<String> = BTreeSet::new();
    let constants = distinct.iter().filter(|variant| variant.get("const").is_some()).count();
    for variant in &mut distinct {
        let name = shown_name(variant);
        if called.insert(pascal(&name)) {
            if let Value::Object(node) = variant
                && constants > 1
                && node.contains_key("const")
            {
                node.insert("title".to_owned(), name.into());
            }
            continue;
        }
        let kind = variant.get("type").map_or("Value", |kind| Kinds::of_type(kind).word());
        let title = format!("{name} {kind}");
        called.insert(pascal(&title));
        if let Value::Object(node) = variant {
            node.insert("title".to_owned(), title.into());
        }
    }
    object(json!({ "anyOf": distinct }))
}

/// What the reader calls a variant.
fn shown_name(variant: &Value) -> String {
    if let Some(title) = variant.get("title").and_then(Value::as_str) {
        return title.to_owned();
    }
    if let Some(reference) = variant.get("$ref").and_then(Value::as_str) {
        return crate::pointer::definition(reference).unwrap_or_else(|| reference.to_owned());
    }
    if let Some(constant) = variant.get("const") {
        return match constant {
            Value::String(text) if !pascal(text).is_empty() => text.clone(),
            other => other.to_string(),
        };
    }
    match variant.get("type").map(Kinds::of_type) {
        Some(kind) if kind == Kinds::OBJECT => "Map".to_owned(),
        Some(kind) if kind == Kinds::ARRAY && variant.get("prefixItems").is_some() => "Tuple".to_owned(),
        Some(kind) => kind.word().to_owned(),
        None => "Anything".to_owned(),
    }
}

/// Constants with their descriptions.
fn documented_values(pieces: &[Flat]) -> Option<Map<String, Value>> {
    let mut branches: Vec<Value> = Vec::new();
    let mut known = HashSet::new();
    let mut described = false;
    for piece in pieces {
        let [value] = piece.values.as_deref()? else { return None };
        let mut branch = object(json!({ "const": value }));
        let text = piece.notes.get("description").or_else(|| piece.notes.get("title"));
        if let Some(text) = text.filter(|text| *text != value) {
            branch.insert("description".to_owned(), text.clone());
            described = true;
        }
        if piece.notes.get("deprecated") == Some(&Value::Bool(true)) {
            branch.insert("deprecated".to_owned(), true.into());
            described = true;
        }
        if known.insert(value) {
            branches.push(Value::Object(branch));
        }
    }
    (described && branches.len() > 1).then(|| object(json!({ "oneOf": branches })))
}

/// Lists of any of the items.
fn lists(pieces: &[&Flat]) -> Map<String, Value> {
    let mut items: Vec<Value> = Vec::new();
    let mut any = false;
    for piece in pieces {
        let prefix = piece.node.get("prefixItems").and_then(Value::as_array);
        let rest = piece.node.get("items").cloned().unwrap_or(Value::Bool(true));
        items.extend(prefix.into_iter().flatten().cloned());
        let length = prefix.map_or(0, Vec::len) as u64;
        let ends = piece.node.get("maxItems").and_then(count).is_some_and(|most| most <= length);
        any |= rest == Value::Bool(true) && !ends;
        if !matches!(rest, Value::Bool(_)) {
            items.push(rest);
        }
    }
    let mut node = Map::new();
    if !any && !items.is_empty() {
        node.insert("items".to_owned(), alternatives(items));
    }
    let least = pieces.iter().map(|piece| piece.node.get("minItems").and_then(count).unwrap_or(0)).min();
    if let Some(least) = least.filter(|least| *least > 0) {
        node.insert("minItems".to_owned(), least.into());
    }
    node
}

/// The bounds that hold for all of several ranges of numbers.
fn ranges(pieces: &[Flat]) -> Map<String, Value> {
    let mut node = Map::new();
    for (inclusive, exclusive, least) in
        [("minimum", "exclusiveMinimum", true), ("maximum", "exclusiveMaximum", false)]
    {
        let outer = |one: Value, other: Value| {
            if super::number::compare(&one, &other).is_lt() == least { one } else { other }
        };
        let ends: Option<Vec<Value>> = pieces
            .iter()
            .map(|piece| match &piece.values {
                Some(values) => values.iter().cloned().reduce(outer),
                None => piece.node.get(inclusive).or_else(|| piece.node.get(exclusive)).cloned(),
            })
            .collect();
        if let Some(end) = ends.and_then(|ends| ends.into_iter().reduce(outer)) {
            node.insert(inclusive.to_owned(), end);
        }
    }
    node
}
