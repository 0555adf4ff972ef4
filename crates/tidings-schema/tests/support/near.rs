//! Documents near the edges of a schema: what it asks, one too many, one too few, of another type.

use serde_json::{Map, Value, json};

use crate::random::leaves;

/// How deep documents follow a schema.
const DEEPEST: usize = 7;

/// Numbers in an order that a seed decides.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below `bound`, which is not 0.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % (bound as u64)).unwrap_or(0)
    }

    pub(crate) fn one_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }

    fn pick<'l, T>(&mut self, list: &'l [T]) -> &'l T {
        &list[self.below(list.len())]
    }
}

/// Documents of one of several schemas that are whole: their references lead into themselves.
pub(crate) struct Near<'s> {
    wholes: Vec<&'s Value>,
}

impl<'s> Near<'s> {
    pub(crate) fn new(wholes: Vec<&'s Value>) -> Self {
        Self { wholes }
    }

    pub(crate) fn document(&self, dice: &mut Dice) -> Value {
        let whole = *dice.pick(&self.wholes);
        let mut document = of(whole, &[whole], dice, 0);
        for _ in 0..dice.below(3) {
            document = mutated(document, dice);
        }
        document
    }
}

/// What all these ask together, as far as that is easy; now and then, what they do not.
fn of(whole: &Value, schemas: &[&Value], dice: &mut Dice, depth: usize) -> Value {
    let mut nodes = Vec::new();
    for schema in schemas {
        flat(whole, schema, dice, &mut nodes, 0);
    }
    if dice.one_in(15) {
        return anything(dice, depth);
    }
    let listed: Vec<Value> = nodes
        .iter()
        .flat_map(|node| {
            let values = node.get("enum").and_then(Value::as_array).cloned().unwrap_or_default();
            values.into_iter().chain(node.get("const").cloned())
        })
        .collect();
    if !listed.is_empty() && !dice.one_in(8) {
        return dice.pick(&listed).clone();
    }
    let mut kinds = vec!["null", "boolean", "integer", "number", "string", "array", "object"];
    for node in &nodes {
        let allowed: Vec<&str> = match node.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => continue,
        };
        kinds.retain(|kind| allowed.contains(kind) || *kind == "integer" && allowed.contains(&"number"));
    }
    // What the keywords speak of is where something can go wrong.
    let spoken =
        |keywords: &[&str]| nodes.iter().any(|node| keywords.iter().any(|word| node.contains_key(*word)));
    for (kind, keywords) in [
        (
            "object",
            &["properties", "required", "additionalProperties", "dependentSchemas", "patternProperties"][..],
        ),
        ("object", &["propertyNames", "minProperties", "maxProperties", "dependentRequired", "dependencies"]),
        ("array", &["items", "prefixItems", "contains", "uniqueItems", "minItems", "maxItems"]),
        ("string", &["pattern", "minLength", "maxLength"]),
        ("number", &["minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"]),
    ] {
        if kinds.contains(&kind) && spoken(keywords) {
            kinds.extend([kind; 4]);
        }
    }
    if kinds.is_empty() || depth > DEEPEST {
        return anything(dice, DEEPEST);
    }
    match *dice.pick(&kinds) {
        "null" => Value::Null,
        "boolean" => json!(dice.one_in(2)),
        "integer" => number(&nodes, dice, true),
        "number" => number(&nodes, dice, false),
        "string" => text(&nodes, dice),
        "array" => list(whole, &nodes, dice, depth),
        _ => record(whole, &nodes, dice, depth),
    }
}

/// A node and the nodes that are asked in place with it; of alternatives, some.
fn flat<'s>(
    whole: &'s Value,
    schema: &'s Value,
    dice: &mut Dice,
    into: &mut Vec<&'s Map<String, Value>>,
    depth: usize,
) {
    let Value::Object(node) = schema else { return };
    if depth > 12 {
        return;
    }
    into.push(node);
    if let Some(target) = target(whole, node) {
        flat(whole, target, dice, into, depth + 1);
    }
    for inner in node.get("allOf").and_then(Value::as_array).into_iter().flatten() {
        flat(whole, inner, dice, into, depth + 1);
    }
    for keyword in ["anyOf", "oneOf"] {
        let list = node.get(keyword).and_then(Value::as_array).filter(|list| !list.is_empty());
        for _ in 0..list.map_or(0, |_| 1 + usize::from(dice.one_in(4))) {
            flat(whole, dice.pick(list.map_or(&[][..], Vec::as_slice)), dice, into, depth + 1);
        }
    }
    let branches = ["if", "then", "else", "not"];
    for inner in branches.iter().filter_map(|keyword| node.get(*keyword)) {
        if dice.one_in(2) {
            flat(whole, inner, dice, into, depth + 1);
        }
    }
    for inner in node.get("dependentSchemas").and_then(Value::as_object).into_iter().flat_map(Map::values) {
        if dice.one_in(2) {
            flat(whole, inner, dice, into, depth + 1);
        }
    }
}

fn target<'s>(whole: &'s Value, node: &Map<String, Value>) -> Option<&'s Value> {
    whole.pointer(node.get("$ref")?.as_str()?.strip_prefix('#')?)
}

fn anything(dice: &mut Dice, depth: usize) -> Value {
    match dice.below(8) {
        0 if depth < DEEPEST => (0..dice.below(3)).map(|_| anything(dice, depth + 2)).collect(),
        1 if depth < DEEPEST => {
            let members = (0..dice.below(3)).map(|_| (name(dice), anything(dice, depth + 2)));
            Value::Object(members.collect())
        }
        _ => {
            let mut leaves = leaves();
            leaves.extend([json!(1.0), json!("kind"), json!([]), json!({})]);
            dice.pick(&leaves).clone()
        }
    }
}

fn name(dice: &mut Dice) -> String {
    (*dice.pick(&["a", "b", "c", "kind", "ab", "k", "z", "other"])).to_owned()
}

fn asked<'s>(nodes: &[&'s Map<String, Value>], keyword: &str) -> Vec<&'s Value> {
    nodes.iter().filter_map(|node| node.get(keyword)).collect()
}

fn number(nodes: &[&Map<String, Value>], dice: &mut Dice, whole: bool) -> Value {
    let mut found = vec![0.0, 1.0];
    for keyword in ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"] {
        found.extend(asked(nodes, keyword).into_iter().filter_map(Value::as_f64));
    }
    let by = *dice.pick(&[0.0, 1.0, -1.0, 0.5, -0.5, 2.0, 4.0]);
    let number: f64 = *dice.pick(&found) + by;
    if whole || number.fract() == 0.0 && !dice.one_in(5) {
        #[allow(clippy::cast_possible_truncation, reason = "the numbers are small")]
        return json!(number.floor() as i64);
    }
    json!(number)
}

fn length(nodes: &[&Map<String, Value>], dice: &mut Dice, keywords: [&str; 2]) -> usize {
    let mut found = vec![0, 1, 2];
    for keyword in keywords {
        let bounds = asked(nodes, keyword).into_iter().filter_map(Value::as_u64);
        for bound in bounds.filter_map(|bound| usize::try_from(bound).ok()) {
            found.extend([bound, bound, bound + 1, bound.saturating_sub(1)]);
        }
    }
    (*dice.pick(&found)).min(12)
}

fn text(nodes: &[&Map<String, Value>], dice: &mut Dice) -> Value {
    let length = length(nodes, dice, ["minLength", "maxLength"]);
    let mut text: String = (0..length).map(|_| *dice.pick(&['a', 'b', 'c', 'k'])).collect();
    match dice.below(4) {
        0 => text.insert(0, 'a'),
        1 => text.push('b'),
        _ => {}
    }
    json!(text)
}

fn list(whole: &Value, nodes: &[&Map<String, Value>], dice: &mut Dice, depth: usize) -> Value {
    let mut length = length(nodes, dice, ["minItems", "maxItems"]);
    let prefix = asked(nodes, "prefixItems").into_iter().filter_map(Value::as_array).map(Vec::len).max();
    if let Some(prefix) = prefix {
        length = *dice.pick(&[length, prefix, prefix + 1]);
    }
    let mut items: Vec<Value> = Vec::new();
    for at in 0..length {
        if !items.is_empty() && dice.one_in(6) {
            let twin = dice.pick(&items).clone();
            items.push(twin);
            continue;
        }
        let mut inner: Vec<&Value> = Vec::new();
        for node in nodes {
            let place = node.get("prefixItems").and_then(Value::as_array).and_then(|list| list.get(at));
            inner.extend(place.or_else(|| node.get("items")));
            inner.extend(node.get("contains").filter(|_| dice.one_in(2)));
        }
        items.push(of(whole, &inner, dice, depth + 1));
    }
    Value::Array(items)
}

fn record(whole: &Value, nodes: &[&Map<String, Value>], dice: &mut Dice, depth: usize) -> Value {
    let mut names: Vec<String> = Vec::new();
    for node in nodes {
        let texts = |value: Option<&Value>| -> Vec<String> {
            value
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let required = texts(node.get("required"));
        names.extend(required.into_iter().filter(|_| !dice.one_in(10)));
        for (name, _) in node.get("properties").and_then(Value::as_object).into_iter().flatten() {
            if dice.one_in(2) {
                names.push(name.clone());
            }
        }
        for keyword in ["dependentRequired", "dependentSchemas", "dependencies"] {
            for (name, others) in node.get(keyword).and_then(Value::as_object).into_iter().flatten() {
                if dice.one_in(2) {
                    names.push(name.clone());
                    names.extend(texts(Some(others)).into_iter().filter(|_| !dice.one_in(4)));
                }
            }
        }
        let loose = ["additionalProperties", "patternProperties", "propertyNames", "minProperties"];
        let loose = loose.iter().any(|keyword| node.contains_key(*keyword));
        for _ in 0..usize::from(loose) * dice.below(3) {
            names.push(name(dice));
        }
    }
    if dice.one_in(4) {
        names.push(name(dice));
    }
    let mut members = Map::new();
    for name in names {
        let mut inner: Vec<&Value> = Vec::new();
        for node in nodes {
            let own = node.get("properties").and_then(|named| named.get(&name));
            let patterns = node.get("patternProperties").and_then(Value::as_object).into_iter().flatten();
            let matched: Vec<&Value> =
                patterns.filter(|(pattern, _)| matches(pattern, &name)).map(|(_, inner)| inner).collect();
            if own.is_none() && matched.is_empty() {
                inner.extend(node.get("additionalProperties"));
            }
            inner.extend(own.into_iter().chain(matched));
        }
        let value = of(whole, &inner, dice, depth + 1);
        members.insert(name, value);
    }
    Value::Object(members)
}

/// Whether a name matches one of the patterns that random schemas have for names.
pub(crate) fn matches(pattern: &str, name: &str) -> bool {
    match pattern {
        "^a" => name.starts_with('a'),
        "b" => name.contains('b'),
        "^k" => name.starts_with('k'),
        ".*" => true,
        other => panic!("{other} is no pattern of random schemas"),
    }
}

/// One place of a document changed a little.
fn mutated(document: Value, dice: &mut Dice) -> Value {
    if dice.one_in(4) {
        return anything(dice, 3);
    }
    match document {
        Value::Object(mut members) => {
            let names: Vec<String> = members.keys().cloned().collect();
            match dice.below(4) {
                0 if !names.is_empty() => {
                    members.remove(dice.pick(&names));
                }
                1 => {
                    members.insert(name(dice), anything(dice, 3));
                }
                _ if !names.is_empty() => {
                    let name = dice.pick(&names).clone();
                    let value = members.get(&name).cloned().unwrap_or_default();
                    members.insert(name, mutated(value, dice));
                }
                _ => {}
            }
            Value::Object(members)
        }
        Value::Array(mut items) => {
            match dice.below(4) {
                0 => {
                    items.pop();
                }
                1 => items.push(anything(dice, 3)),
                _ if !items.is_empty() => {
                    let at = dice.below(items.len());
                    let value = items[at].take();
                    items[at] = mutated(value, dice);
                }
                _ => {}
            }
            Value::Array(items)
        }
        Value::Number(number) => match number.as_f64() {
            Some(number) => json!(number + *dice.pick(&[1.0, -1.0, 0.5])),
            None => Value::Number(number),
        },
        Value::String(mut text) => {
            if dice.one_in(2) {
                text.pop();
            } else {
                text.push(*dice.pick(&['a', 'b']));
            }
            Value::String(text)
        }
        other => anything_but(&other, dice),
    }
}

fn anything_but(value: &Value, dice: &mut Dice) -> Value {
    let other = anything(dice, 3);
    if other == *value { json!("other") } else { other }
}
