//! Random schemas of every draft, and random documents of the same few names and values.

use proptest::{prelude::*, sample::select};
use serde_json::{Map, Value, json};

pub(crate) const DRAFTS: [&str; 5] = [
    "http://json-schema.org/draft-04/schema#",
    "http://json-schema.org/draft-06/schema#",
    "http://json-schema.org/draft-07/schema#",
    "https://json-schema.org/draft/2019-09/schema",
    "https://json-schema.org/draft/2020-12/schema",
];

/// How many definitions a schema has.
pub(crate) const DEFINITIONS: usize = 3;

pub(crate) fn leaf() -> impl Strategy<Value = Value> {
    select(leaves())
}

pub(crate) fn leaves() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(false),
        json!(-1),
        json!(0),
        json!(1),
        json!(2),
        json!(2.5),
        json!(""),
        json!("a"),
        json!("b"),
        json!("abc"),
    ]
}

pub(crate) fn name() -> impl Strategy<Value = &'static str> {
    select(vec!["a", "b", "c", "kind"])
}

pub(crate) fn document() -> impl Strategy<Value = Value> {
    leaf().prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::Array),
            prop::collection::btree_map(name(), inner, 0..4).prop_map(|members| {
                Value::Object(members.into_iter().map(|(name, member)| (name.to_owned(), member)).collect())
            }),
        ]
    })
}

/// One keyword that holds no schema.
pub(crate) fn plain() -> impl Strategy<Value = (String, Value)> {
    let types = vec!["null", "boolean", "integer", "number", "string", "array", "object"];
    let names = || prop::collection::btree_set(name(), 1..3).prop_map(|names| json!(names));
    let keyword = |keyword: &'static str| move |value: Value| (keyword.to_owned(), value);
    prop_oneof![
        4 => select(types.clone()).prop_map(|name| ("type".to_owned(), json!(name))),
        1 => prop::sample::subsequence(types, 2..4).prop_map(|names| ("type".to_owned(), json!(names))),
        2 => leaf().prop_map(keyword("const")),
        1 => document().prop_map(keyword("const")),
        2 => prop::collection::vec(document(), 1..4).prop_map(|values| {
            let mut distinct: Vec<Value> = Vec::new();
            for value in values {
                if !distinct.contains(&value) {
                    distinct.push(value);
                }
            }
            ("enum".to_owned(), json!(distinct))
        }),
        1 => select(vec![json!(0), json!(1), json!(1.5)]).prop_map(keyword("minimum")),
        1 => select(vec![json!(0), json!(1), json!(1.5)]).prop_map(keyword("maximum")),
        1 => select(vec![json!(2), json!(0.5)]).prop_map(keyword("multipleOf")),
        1 => (0..3_u64).prop_map(|bound| ("minLength".to_owned(), json!(bound))),
        1 => (0..3_u64).prop_map(|bound| ("maxLength".to_owned(), json!(bound))),
        1 => select(vec!["^a", "b$", "^.$"]).prop_map(|pattern| ("pattern".to_owned(), json!(pattern))),
        1 => (0..3_u64).prop_map(|bound| ("minItems".to_owned(), json!(bound))),
        1 => (0..3_u64).prop_map(|bound| ("maxItems".to_owned(), json!(bound))),
        1 => (0..3_u64).prop_map(|bound| ("minProperties".to_owned(), json!(bound))),
        1 => (0..3_u64).prop_map(|bound| ("maxProperties".to_owned(), json!(bound))),
        1 => any::<bool>().prop_map(|unique| ("uniqueItems".to_owned(), json!(unique))),
        3 => names().prop_map(keyword("required")),
        1 => (name(), names())
            .prop_map(|(name, names)| ("dependentRequired".to_owned(), json!({ name: names }))),
        2 => (0..DEFINITIONS).prop_map(|number| ("$ref".to_owned(), json!(number))),
        1 => leaf().prop_map(keyword("default")),
    ]
}

/// Any schema; references are numbers yet.
pub(crate) fn schema() -> impl Strategy<Value = Value> {
    let keywords = |list: Vec<(String, Value)>| Value::Object(list.into_iter().collect());
    let flat = prop_oneof![
        8 => prop::collection::vec(plain(), 0..4).prop_map(keywords),
        1 => any::<bool>().prop_map(Value::Bool),
    ];
    flat.prop_recursive(3, 24, 4, move |inner| {
        let one = |keyword: &'static str| {
            let inner = inner.clone();
            inner.prop_map(move |schema| (keyword.to_owned(), schema))
        };
        let list = |keyword: &'static str| {
            prop::collection::vec(inner.clone(), 1..4).prop_map(move |list| (keyword.to_owned(), json!(list)))
        };
        let members = || prop::collection::btree_map(name(), inner.clone(), 1..4);
        let patterns = prop::collection::btree_map(select(vec!["^a", "b", "^k", ".*"]), inner.clone(), 1..3);
        let holding = prop_oneof![
            6 => members().prop_map(|named| ("properties".to_owned(), json!(named))),
            1 => patterns.prop_map(|named| ("patternProperties".to_owned(), json!(named))),
            3 => one("additionalProperties"),
            1 => Just(("additionalProperties".to_owned(), json!(false))),
            1 => one("propertyNames"),
            2 => one("items"),
            2 => list("prefixItems"),
            1 => one("contains"),
            2 => list("allOf"),
            3 => list("anyOf"),
            3 => list("oneOf"),
            1 => one("not"),
            1 => one("if"),
            1 => one("then"),
            1 => one("else"),
            1 => members().prop_map(|named| ("dependentSchemas".to_owned(), json!(named))),
        ];
        (prop::collection::vec(plain(), 0..3), prop::collection::vec(holding, 1..4))
            .prop_map(|(plain, holding)| Value::Object(plain.into_iter().chain(holding).collect()))
    })
}

/// Lets references lead somewhere, and never back to the place where they stand without a step into the value; spells
/// the rest as the draft does.
pub(crate) fn spelled(schema: &Value, draft: usize, owner: usize, in_place: bool) -> Value {
    let Value::Object(node) = schema else {
        return if draft == 0 {
            if schema == &json!(true) { json!({}) } else { json!({ "not": {} }) }
        } else {
            schema.clone()
        };
    };
    let each = |schema: &Value, in_place: bool| spelled(schema, draft, owner, in_place);
    let list = |schemas: &Value, in_place: bool| -> Value {
        schemas.as_array().into_iter().flatten().map(|schema| each(schema, in_place)).collect()
    };
    let named = |schemas: &Value, in_place: bool| -> Value {
        let schemas = schemas.as_object().into_iter().flatten();
        Value::Object(schemas.map(|(name, schema)| (name.clone(), each(schema, in_place))).collect())
    };
    let mut new = Map::new();
    for (keyword, value) in node {
        let (keyword, value) = match keyword.as_str() {
            "$ref" => {
                let number = usize::try_from(value.as_u64().unwrap_or(0)).unwrap_or(0);
                let number = if in_place { owner + 1 + number } else { number };
                if number >= DEFINITIONS {
                    continue;
                }
                let folder = if draft < 3 { "definitions" } else { "$defs" };
                ("$ref", json!(format!("#/{folder}/d{number}")))
            }
            "allOf" | "anyOf" | "oneOf" => (keyword.as_str(), list(value, in_place)),
            "not" | "if" | "then" | "else" => (keyword.as_str(), each(value, in_place)),
            "prefixItems" if draft < 4 => ("items", list(value, false)),
            "prefixItems" => ("prefixItems", list(value, false)),
            "items" if draft < 4 && node.contains_key("prefixItems") => {
                ("additionalItems", each(value, false))
            }
            "items" | "contains" | "propertyNames" | "additionalProperties" => {
                (keyword.as_str(), each(value, false))
            }
            "properties" | "patternProperties" => (keyword.as_str(), named(value, false)),
            "dependentSchemas" => {
                (if draft < 3 { "dependencies" } else { "dependentSchemas" }, named(value, in_place))
            }
            "dependentRequired" if draft < 3 => ("dependencies", value.clone()),
            other => (other, value.clone()),
        };
        new.insert(keyword.to_owned(), value);
    }
    Value::Object(new)
}

pub(crate) fn whole(draft: usize, root: &Value, definitions: &[Value]) -> Value {
    let mut document = match spelled(root, draft, 0, true) {
        Value::Object(node) => node,
        other => Map::from_iter([("allOf".to_owned(), json!([other]))]),
    };
    document.insert("$schema".to_owned(), DRAFTS[draft].into());
    let named = definitions.iter().enumerate();
    let named: Map<String, Value> =
        named.map(|(at, schema)| (format!("d{at}"), spelled(schema, draft, at, true))).collect();
    document.insert(if draft < 3 { "definitions" } else { "$defs" }.to_owned(), Value::Object(named));
    Value::Object(document)
}
