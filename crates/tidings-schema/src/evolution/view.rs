//! A place of a schema as a person sees it: one type with its facets, however it is put together.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use serde_json::{Map, Value};

use super::{
    compile::texts,
    decimal::{Decimal, canonical},
    node::Kinds,
    source::{Source, place},
};
use crate::{foreign::referred, keywords, pointer::child};

/// How many nodes one place is put together of, at most.
const MOST_NODES: usize = 2_000;

/// A node and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Part<'a> {
    pub(super) value: &'a Value,
    pub(super) at: String,
}

impl<'a> Part<'a> {
    /// A node; `at` is for those that cannot say themselves where they stand.
    pub(super) fn new(value: &'a Value, at: String) -> Self {
        Self { value, at: place(value).map_or(at, str::to_owned) }
    }

    pub(super) fn inner(&self, keyword: &str, token: Option<&str>) -> String {
        let at = child(&self.at, keyword);
        token.map_or_else(|| at.clone(), |token| child(&at, token))
    }
}

/// Alternatives that are no enum.
#[derive(Clone, Debug)]
pub(super) struct Union<'a> {
    pub(super) branches: Vec<Part<'a>>,
    /// Whether only one may fit.
    pub(super) one: bool,
}

/// A limit of a count or a number: its value, and for numbers whether it is excluded itself.
pub(super) type Limit = (Decimal, bool);

#[derive(Clone, Debug)]
pub(super) struct View<'a> {
    /// Where the place is.
    pub(super) at: String,
    /// The names of the definitions that lead to it.
    pub(super) names: Vec<&'a str>,
    pub(super) kinds: Kinds,
    /// The values of an enum, and whether others are valid too.
    pub(super) values: Option<Vec<Value>>,
    pub(super) open: bool,
    /// By keyword: `minimum`, `maximum` (also when excluded), lengths and counts.
    pub(super) limits: BTreeMap<&'static str, Limit>,
    pub(super) multiples: BTreeSet<Decimal>,
    pub(super) patterns: BTreeSet<&'a str>,
    pub(super) formats: BTreeSet<&'a str>,
    pub(super) unique: bool,
    pub(super) contains: Vec<Part<'a>>,
    pub(super) prefix: Vec<Vec<Part<'a>>>,
    pub(super) rest_items: Vec<Part<'a>>,
    /// In the order in which they are declared.
    pub(super) properties: Vec<(&'a str, Vec<Part<'a>>)>,
    pub(super) required: BTreeSet<&'a str>,
    pub(super) patterned: BTreeMap<&'a str, Vec<Part<'a>>>,
    pub(super) additional: Vec<Part<'a>>,
    pub(super) property_names: Vec<Part<'a>>,
    /// Nodes with `dependentRequired` or `dependentSchemas`.
    pub(super) dependent: Vec<Part<'a>>,
    pub(super) unions: Vec<Union<'a>>,
    /// Nodes with `not`, `if` and the like.
    pub(super) rules: Vec<Part<'a>>,
}

/// Keywords whose limits are kept, with their name there and whether a larger value is tighter.
pub(super) const LIMITS: [(&str, &str, bool); 10] = [
    ("minimum", "minimum", true),
    ("exclusiveMinimum", "minimum", true),
    ("maximum", "maximum", false),
    ("exclusiveMaximum", "maximum", false),
    ("minLength", "minLength", true),
    ("maxLength", "maxLength", false),
    ("minItems", "minItems", true),
    ("maxItems", "maxItems", false),
    ("minProperties", "minProperties", true),
    ("maxProperties", "maxProperties", false),
];

/// Whether nothing but annotations and these keywords is there.
pub(super) fn only(node: &Map<String, Value>, allowed: &[&str]) -> bool {
    node.keys().all(|keyword| {
        keyword == "@at"
            || keyword == "x-tidings"
            || keywords::is_annotation(keyword)
            || allowed.contains(&keyword.as_str())
    })
}

impl<'a> View<'a> {
    pub(super) fn of(source: &'a Source, parts: &[Part<'a>]) -> Self {
        let mut view = Self {
            at: parts.first().map(|part| part.at.clone()).unwrap_or_default(),
            names: Vec::new(),
            kinds: Kinds::ALL,
            values: None,
            open: false,
            limits: BTreeMap::new(),
            multiples: BTreeSet::new(),
            patterns: BTreeSet::new(),
            formats: BTreeSet::new(),
            unique: false,
            contains: Vec::new(),
            prefix: Vec::new(),
            rest_items: Vec::new(),
            properties: Vec::new(),
            required: BTreeSet::new(),
            patterned: BTreeMap::new(),
            additional: Vec::new(),
            property_names: Vec::new(),
            dependent: Vec::new(),
            unions: Vec::new(),
            rules: Vec::new(),
        };
        let mut nullable = false;
        let mut seen = HashSet::new();
        let mut steps = 0;
        let mut open: Vec<Part<'a>> = parts.iter().rev().cloned().collect();
        while let Some(part) = open.pop() {
            steps += 1;
            if steps > MOST_NODES {
                break;
            }
            let node = match part.value {
                Value::Object(node) => node,
                Value::Bool(false) => {
                    view.kinds = Kinds(0);
                    continue;
                }
                _ => continue,
            };
            if let Some(number) = referred(node)
                && seen.insert(number)
            {
                view.names.extend(source.names.get(number).and_then(Option::as_deref));
                if let Some(target) = source.targets.get(number) {
                    open.push(Part::new(target, String::new()));
                }
            }
            view.take(&part, node);
            if let Some(Value::Array(list)) = node.get("allOf") {
                for (index, inner) in list.iter().enumerate().rev() {
                    open.push(Part::new(inner, part.inner("allOf", Some(&index.to_string()))));
                }
            }
            for keyword in ["anyOf", "oneOf"] {
                let Some(Value::Array(list)) = node.get(keyword) else { continue };
                let mut branches = Vec::new();
                flatten(source, list, &part, keyword, &mut branches, 0);
                let others = branches.iter().filter(|branch| !is_null(branch.value)).count();
                if others < branches.len() && others > 0 {
                    nullable = true;
                    branches.retain(|branch| !is_null(branch.value));
                }
                if let [only] = branches.as_slice() {
                    open.push(only.clone());
                } else if !view.take_enum(&branches) {
                    view.unions.push(Union { branches, one: keyword == "oneOf" });
                }
            }
        }
        if nullable {
            view.kinds = view.kinds.or(Kinds::NULL);
        }
        view.settle();
        view
    }

    fn take(&mut self, part: &Part<'a>, node: &'a Map<String, Value>) {
        let kind = |name: &Value| name.as_str().map_or(Kinds(0), Kinds::named);
        match node.get("type") {
            Some(Value::Array(names)) => {
                self.kinds = self.kinds.and(names.iter().map(kind).fold(Kinds(0), Kinds::or));
            }
            Some(name) => self.kinds = self.kinds.and(kind(name)),
            None => {}
        }
        if let Some(values) = enumerated(node) {
            self.narrow(values);
        }
        for (keyword, name, larger_is_tighter) in LIMITS {
            let Some(bound) = node.get(keyword).and_then(Decimal::of) else { continue };
            let excluded = keyword.starts_with("exclusive");
            let tighter = self.limits.get(name).is_none_or(|(known, open)| {
                if bound == *known { excluded && !open } else { (bound > *known) == larger_is_tighter }
            });
            if tighter {
                self.limits.insert(name, (bound, excluded));
            }
        }
        self.multiples.extend(node.get("multipleOf").and_then(Decimal::of));
        self.patterns.extend(node.get("pattern").and_then(Value::as_str));
        self.formats.extend(node.get("format").and_then(Value::as_str));
        self.unique |= node.get("uniqueItems") == Some(&Value::Bool(true));
        let one = |keyword: &str, into: &mut Vec<Part<'a>>| {
            if let Some(value) = node.get(keyword)
                && *value != Value::Bool(true)
            {
                into.push(Part::new(value, part.inner(keyword, None)));
            }
        };
        one("items", &mut self.rest_items);
        one("additionalProperties", &mut self.additional);
        one("propertyNames", &mut self.property_names);
        if node.contains_key("contains") {
            self.contains.push(part.clone());
        }
        if let Some(Value::Array(list)) = node.get("prefixItems") {
            for (index, inner) in list.iter().enumerate() {
                let inner = Part::new(inner, part.inner("prefixItems", Some(&index.to_string())));
                match self.prefix.get_mut(index) {
                    Some(parts) => parts.push(inner),
                    None => self.prefix.push(vec![inner]),
                }
            }
        }
        for (name, inner) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
            let inner = Part::new(inner, part.inner("properties", Some(name)));
            match self.properties.iter_mut().find(|(known, _)| known == name) {
                Some((_, parts)) => parts.push(inner),
                None => self.properties.push((name, vec![inner])),
            }
        }
        self.required.extend(texts(node.get("required")));
        for (pattern, inner) in node.get("patternProperties").and_then(Value::as_object).into_iter().flatten()
        {
            let inner = Part::new(inner, part.inner("patternProperties", Some(pattern)));
            self.patterned.entry(pattern).or_default().push(inner);
        }
        if node.contains_key("dependentRequired") || node.contains_key("dependentSchemas") {
            self.dependent.push(part.clone());
        }
        let rules = ["not", "if", "unevaluatedProperties", "unevaluatedItems"];
        if rules.iter().any(|keyword| node.contains_key(*keyword)) {
            self.rules.push(part.clone());
        }
    }

    fn narrow(&mut self, values: Vec<Value>) {
        match &mut self.values {
            Some(known) => known.retain(|value| values.contains(value)),
            None => self.values = Some(values),
        }
    }

    /// Alternatives that list values, and perhaps one for others; or that are nothing but types.
    fn take_enum(&mut self, branches: &[Part<'a>]) -> bool {
        let mut values = Vec::new();
        let mut others = Vec::new();
        for branch in branches {
            match branch
                .value
                .as_object()
                .and_then(|node| if only(node, &["type", "const", "enum"]) { enumerated(node) } else { None })
            {
                Some(listed) => values.extend(listed),
                None => others.push(branch),
            }
        }
        let kind = |value: &Value| match value.get("type") {
            Some(Value::String(name)) => Kinds::named(name),
            _ => Kinds(0),
        };
        let plain = |branch: &&Part<'_>| {
            branch
                .value
                .as_object()
                .is_some_and(|node| only(node, &["type"]) && kind(branch.value) != Kinds(0))
        };
        match (values.is_empty(), others.as_slice()) {
            (false, []) => self.narrow(values),
            (false, [other])
                if plain(other) && values.iter().all(|value| Kinds::of(value).has(kind(other.value))) =>
            {
                self.kinds = self.kinds.and(kind(other.value));
                self.narrow(values);
                self.open = true;
            }
            (true, all) if all.iter().all(plain) => {
                self.kinds =
                    self.kinds.and(all.iter().map(|branch| kind(branch.value)).fold(Kinds(0), Kinds::or));
            }
            _ => return false,
        }
        true
    }

    /// What follows from several facets together.
    fn settle(&mut self) {
        if let (Some(values), false) = (&mut self.values, self.open) {
            let kinds = self.kinds;
            values.retain(|value| kinds.has(Kinds::of(value)));
            self.kinds = kinds.and(values.iter().map(Kinds::of).fold(Kinds(0), Kinds::or));
            values.retain(|value| !value.is_null());
        }
        if !self.kinds.has(Kinds::FRACTION) && self.kinds.has(Kinds::INTEGER) {
            let one = Decimal::whole(1);
            for (name, up) in [("minimum", true), ("maximum", false)] {
                if let Some((bound, excluded)) = self.limits.get_mut(name) {
                    let floor = bound.floor(&one);
                    let is_whole = floor == *bound;
                    *bound = match (up, is_whole, *excluded) {
                        (_, true, false) | (false, false, _) => floor,
                        (true, ..) => floor.plus(&one),
                        (false, true, true) => floor.minus(&one),
                    };
                    *excluded = false;
                }
            }
        }
        for name in ["minLength", "minItems", "minProperties"] {
            if self.limits.get(name).is_some_and(|(bound, _)| bound.is_zero()) {
                self.limits.remove(name);
            }
        }
        // What is required without a declaration takes any value.
        let known: HashSet<&str> = self.properties.iter().map(|(name, _)| *name).collect();
        let more: Vec<&str> = self.required.iter().copied().filter(|name| !known.contains(name)).collect();
        self.properties.extend(more.into_iter().map(|name| (name, Vec::new())));
    }

    /// Whether unknown names are refused.
    pub(super) fn is_closed(&self) -> bool {
        self.additional.iter().any(|part| *part.value == Value::Bool(false))
    }
}

/// `enum` and `const`.
fn enumerated(node: &Map<String, Value>) -> Option<Vec<Value>> {
    let mut values: Option<Vec<Value>> =
        node.get("enum").and_then(Value::as_array).map(|list| list.iter().map(canonical).collect());
    if let Some(only) = node.get("const") {
        let only = canonical(only);
        values = Some(match values {
            Some(values) if !values.contains(&only) => Vec::new(),
            _ => vec![only],
        });
    }
    values
}

fn is_null(value: &Value) -> bool {
    value.as_object().is_some_and(|node| {
        only(node, &["type", "const", "enum"])
            && (node.get("type").and_then(Value::as_str) == Some("null")
                || enumerated(node).is_some_and(|values| values == [Value::Null]))
    })
}

/// Alternatives inside of alternatives are alternatives.
fn flatten<'a>(
    source: &'a Source,
    list: &'a [Value],
    part: &Part<'a>,
    keyword: &str,
    into: &mut Vec<Part<'a>>,
    depth: usize,
) {
    for (index, value) in list.iter().enumerate() {
        let inner = Part::new(value, part.inner(keyword, Some(&index.to_string())));
        let mut target = inner.clone();
        for _ in 0..8 {
            let next = target
                .value
                .as_object()
                .filter(|node| only(node, &["$ref"]))
                .and_then(referred)
                .and_then(|number| source.targets.get(number));
            match next {
                Some(next) => target = Part::new(next, String::new()),
                None => break,
            }
        }
        let nested = ["anyOf", "oneOf"].into_iter().find_map(|keyword| {
            let node = target.value.as_object().filter(|node| only(node, &[keyword]))?;
            Some((keyword, node.get(keyword)?.as_array()?))
        });
        match nested {
            Some((keyword, list)) if depth < 8 => flatten(source, list, &target, keyword, into, depth + 1),
            _ => into.push(inner),
        }
    }
}
