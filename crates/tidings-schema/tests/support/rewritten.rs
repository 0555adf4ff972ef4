//! The same set of documents, written differently.

use serde_json::{Map, Value, json};

use super::near::Dice;

/// Rewrites a node, if it is of the kind that this is about; what is returned accepts the same.
type Rewrite = fn(&Map<String, Value>, &mut Dice, &mut Map<String, Value>) -> Option<Value>;

pub(crate) const ALL: [(&str, Rewrite); 22] = [
    ("type list as alternatives", types_apart),
    ("one type as a list", one_type),
    ("number as two types", number),
    ("const and enum", constant),
    ("enum as alternatives", alternatives_of_values),
    ("bounds of integers", integers),
    ("what asks nothing", idle),
    ("double negation", negated_twice),
    ("reference inlined", inlined),
    ("reference extracted", extracted),
    ("allOf flattened", flattened),
    ("allOf split", split),
    ("one alternative", wrapped),
    ("alternatives nested", nested),
    ("alternatives distributed", distributed),
    ("alternative twice", twice),
    ("required declared", declared),
    ("if as alternatives", conditions),
    ("closed by names", closed_by_names),
    ("dependent required", dependent),
    ("if inverted", inverted),
    ("conjunction by De Morgan", de_morgan),
];

/// Keywords that look at one another stay together.
const TOGETHER: [&[&str]; 4] = [
    &["properties", "patternProperties", "additionalProperties"],
    &["prefixItems", "items"],
    &["contains", "minContains", "maxContains"],
    &["if", "then", "else"],
];

fn group(keyword: &str) -> Vec<&str> {
    TOGETHER
        .iter()
        .find(|group| group.contains(&keyword))
        .map_or_else(|| vec![keyword], |group| group.iter().map(|word| &**word).collect())
}

fn without(node: &Map<String, Value>, keywords: &[&str]) -> Map<String, Value> {
    let kept = node.iter().filter(|(keyword, _)| !keywords.contains(&keyword.as_str()));
    kept.map(|(keyword, value)| (keyword.clone(), value.clone())).collect()
}

fn with(mut node: Map<String, Value>, keyword: &str, value: Value) -> Option<Value> {
    if node.contains_key(keyword) {
        return None;
    }
    node.insert(keyword.to_owned(), value);
    Some(Value::Object(node))
}

/// Rewrites some places; which rewrites it were.
pub(crate) fn rewritten(whole: &Value, dice: &mut Dice) -> (Value, Vec<&'static str>) {
    let Value::Object(whole) = whole else { return (whole.clone(), Vec::new()) };
    let mut defs = whole.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
    let mut root = Value::Object(without(whole, &["$schema", "$defs"]));
    let mut names = Vec::new();
    for _ in 0..=dice.below(4) {
        let (name, rewrite) = ALL[dice.below(ALL.len())];
        let mut roots: Vec<Option<String>> = vec![None, None];
        roots.extend(defs.keys().cloned().map(Some));
        let at = roots[dice.below(roots.len())].clone();
        let mut tree = at.as_ref().map_or_else(|| root.clone(), |name| defs[name].clone());
        let mut all = Vec::new();
        super::places(&tree, "", &mut all);
        // Not every rewrite has something to do everywhere.
        for _ in 0..6 {
            let pointer = &all[dice.below(all.len())];
            let Some(Value::Object(node)) = tree.pointer(pointer).cloned() else { continue };
            if let Some(new) = rewrite(&node, dice, &mut defs) {
                if let Some(found) = tree.pointer_mut(pointer) {
                    *found = new;
                }
                names.push(name);
                break;
            }
        }
        match at {
            None => root = tree,
            Some(name) => {
                defs.insert(name, tree);
            }
        }
    }
    let mut new = match root {
        Value::Object(node) => node,
        other => Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    new.extend(whole.get("$schema").map(|draft| ("$schema".to_owned(), draft.clone())));
    new.insert("$defs".to_owned(), Value::Object(defs));
    (Value::Object(new), names)
}

fn types_apart(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let names = node.get("type")?.as_array()?;
    let branches: Option<Vec<Value>> =
        names.iter().map(|name| with(without(node, &["type", "default"]), "type", name.clone())).collect();
    let default = node.get("default").map(|value| ("default".to_owned(), value.clone()));
    with(default.into_iter().collect(), "anyOf", json!(branches?))
}

fn one_type(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let name = node.get("type")?.as_str()?;
    with(without(node, &["type"]), "type", json!([name]))
}

fn number(node: &Map<String, Value>, dice: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    match node.get("type")?.as_str()? {
        "number" => with(without(node, &["type"]), "type", json!(["integer", "number"])),
        "integer" if dice.one_in(2) => with(node.clone(), "multipleOf", json!(1)),
        "integer" => {
            let number = with(without(node, &["type"]), "type", json!("number"))?;
            with(number.as_object()?.clone(), "multipleOf", json!(1))
        }
        _ => None,
    }
}

fn constant(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    if let Some(only) = node.get("const") {
        return with(without(node, &["const"]), "enum", json!([only]));
    }
    match node.get("enum")?.as_array()?.as_slice() {
        [only] => with(without(node, &["enum"]), "const", only.clone()),
        _ => None,
    }
}

fn alternatives_of_values(
    node: &Map<String, Value>,
    dice: &mut Dice,
    _: &mut Map<String, Value>,
) -> Option<Value> {
    let values = node.get("enum")?.as_array()?;
    let branches: Vec<Value> = values.iter().map(|value| json!({ "const": value })).collect();
    with(without(node, &["enum"]), if dice.one_in(2) { "anyOf" } else { "oneOf" }, json!(branches))
}

#[allow(clippy::cast_possible_truncation, reason = "the numbers are small")]
fn integers(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    if node.get("type")? != "integer" {
        return None;
    }
    if let Some(bound) = node.get("minimum").and_then(Value::as_f64) {
        return with(without(node, &["minimum"]), "exclusiveMinimum", json!(bound.ceil() as i64 - 1));
    }
    let bound = node.get("maximum").and_then(Value::as_f64)?;
    with(without(node, &["maximum"]), "exclusiveMaximum", json!(bound.floor() as i64 + 1))
}

fn idle(node: &Map<String, Value>, dice: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let all = [
        ("minLength", json!(0)),
        ("minItems", json!(0)),
        ("minProperties", json!(0)),
        ("uniqueItems", json!(false)),
        ("required", json!([])),
        ("additionalProperties", json!(true)),
        ("additionalProperties", json!({})),
        ("items", json!({})),
        ("items", json!(true)),
        ("properties", json!({})),
        ("properties", json!({ "a": true })),
        ("patternProperties", json!({})),
        ("propertyNames", json!({ "type": "string" })),
        ("dependentRequired", json!({})),
        ("dependentSchemas", json!({ "a": {} })),
        ("allOf", json!([{}])),
        ("anyOf", json!([true, { "type": "string" }])),
        ("oneOf", json!([{ "type": "string" }, { "not": { "type": "string" } }])),
        ("not", json!(false)),
        ("not", json!({ "not": {} })),
        ("if", json!({ "type": "string" })),
        ("then", json!(false)),
        ("else", json!(false)),
        ("minContains", json!(2)),
        ("unevaluatedProperties", json!(true)),
        ("unevaluatedItems", json!({})),
    ];
    let (keyword, value) = all[dice.below(all.len())].clone();
    let group = group(keyword);
    if group.len() > 1 && group.iter().any(|other| node.contains_key(*other)) {
        return None;
    }
    with(node.clone(), keyword, value)
}

#[allow(clippy::unnecessary_wraps, reason = "a rewrite as the others")]
fn negated_twice(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    Some(json!({ "not": { "not": node } }))
}

fn inlined(node: &Map<String, Value>, _: &mut Dice, defs: &mut Map<String, Value>) -> Option<Value> {
    let target = defs.get(node.get("$ref")?.as_str()?.strip_prefix("#/$defs/")?)?.clone();
    if node.len() == 1 {
        return Some(target);
    }
    with(without(node, &["$ref"]), "allOf", json!([target]))
}

fn extracted(node: &Map<String, Value>, _: &mut Dice, defs: &mut Map<String, Value>) -> Option<Value> {
    // What refers in place to itself has no meaning.
    if node.keys().any(|keyword| keyword == "$ref") {
        return None;
    }
    let name = format!("extracted{}", defs.len());
    defs.insert(name.clone(), Value::Object(node.clone()));
    Some(json!({ "$ref": format!("#/$defs/{name}") }))
}

fn flattened(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let list = node.get("allOf")?.as_array()?;
    let mut new = without(node, &["allOf"]);
    for inner in list {
        for (keyword, value) in inner.as_object()? {
            if group(keyword).iter().any(|word| node.contains_key(*word)) || new.contains_key(keyword) {
                return None;
            }
            if list
                .iter()
                .any(|other| other != inner && group(keyword).iter().any(|word| other.get(word).is_some()))
            {
                return None;
            }
            new.insert(keyword.clone(), value.clone());
        }
    }
    Some(Value::Object(new))
}

fn split(node: &Map<String, Value>, dice: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let keyword = node.keys().nth(dice.below(node.len().max(1)))?;
    if keyword == "default" {
        return None;
    }
    let moved = group(keyword);
    let taken: Map<String, Value> = node
        .iter()
        .filter(|(keyword, _)| moved.contains(&keyword.as_str()))
        .map(|(keyword, value)| (keyword.clone(), value.clone()))
        .collect();
    if keyword == "allOf" {
        return Some(json!({ "allOf": [taken, without(node, &["allOf"])] }));
    }
    let mut rest = without(node, &moved);
    match rest.get_mut("allOf") {
        Some(Value::Array(list)) => {
            list.push(Value::Object(taken));
            Some(Value::Object(rest))
        }
        _ => with(rest, "allOf", json!([taken])),
    }
}

#[allow(clippy::unnecessary_wraps, reason = "a rewrite as the others")]
fn wrapped(node: &Map<String, Value>, dice: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let keyword = ["anyOf", "oneOf", "allOf"][dice.below(3)];
    Some(json!({ keyword: [node] }))
}

fn nested(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let (first, rest) = node.get("anyOf")?.as_array()?.split_first()?;
    let list = if rest.is_empty() { json!([first, first]) } else { json!([first, { "anyOf": rest }]) };
    with(without(node, &["anyOf"]), "anyOf", list)
}

fn distributed(node: &Map<String, Value>, dice: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let keyword = if dice.one_in(2) { "anyOf" } else { "oneOf" };
    let list = node.get(keyword)?.as_array()?;
    let rest = without(node, &[keyword]);
    Some(json!({ keyword: list.iter().map(|inner| json!({ "allOf": [inner, rest] })).collect::<Vec<_>>() }))
}

fn twice(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let mut list = node.get("anyOf")?.as_array()?.clone();
    list.extend(list.first().cloned());
    with(without(node, &["anyOf"]), "anyOf", json!(list))
}

fn declared(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    if TOGETHER[0].iter().any(|keyword| node.contains_key(*keyword)) {
        return None;
    }
    let names = node.get("required")?.as_array()?.iter().filter_map(Value::as_str);
    let properties: Map<String, Value> = names.map(|name| (name.to_owned(), json!(true))).collect();
    with(node.clone(), "properties", json!(properties))
}

fn conditions(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let condition = node.get("if")?;
    let branch = |keyword: &str| node.get(keyword).cloned().unwrap_or(json!(true));
    let list = json!([
        { "allOf": [condition, branch("then")] },
        { "allOf": [{ "not": condition }, branch("else")] },
    ]);
    with(without(node, TOGETHER[3]), "anyOf", list)
}

fn inverted(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let mut new = without(node, TOGETHER[3]);
    new.insert("if".to_owned(), json!({ "not": node.get("if")? }));
    for (keyword, from) in [("then", "else"), ("else", "then")] {
        new.extend(node.get(from).map(|inner| (keyword.to_owned(), inner.clone())));
    }
    Some(Value::Object(new))
}

fn closed_by_names(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    if node.get("additionalProperties")? != &json!(false) || node.contains_key("patternProperties") {
        return None;
    }
    let names: Vec<&String> = node.get("properties")?.as_object()?.keys().collect();
    with(without(node, &["additionalProperties"]), "propertyNames", json!({ "enum": names }))
}

fn dependent(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let asked = node.get("dependentRequired")?.as_object()?;
    let named: Map<String, Value> =
        asked.iter().map(|(name, others)| (name.clone(), json!({ "required": others }))).collect();
    with(without(node, &["dependentRequired"]), "dependentSchemas", json!(named))
}

fn de_morgan(node: &Map<String, Value>, _: &mut Dice, _: &mut Map<String, Value>) -> Option<Value> {
    let list: Vec<Value> =
        node.get("anyOf")?.as_array()?.iter().map(|inner| json!({ "not": inner })).collect();
    with(without(node, &["anyOf"]), "not", json!({ "allOf": list }))
}
