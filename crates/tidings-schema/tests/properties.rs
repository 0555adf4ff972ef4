//! Laws.

mod support;

use std::{collections::BTreeMap, fs, path::Path};

use proptest::{prelude::*, sample::select};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};
use support::{codes, declared, event};
use tidings_schema::{DeclaredType, canonical_text, derive};

/// Words that mean something as keywords, as types or as names of properties.
const WORDS: &[&str] = &[
    "$ref",
    "$defs",
    "$schema",
    "type",
    "properties",
    "required",
    "additionalProperties",
    "items",
    "prefixItems",
    "oneOf",
    "anyOf",
    "allOf",
    "not",
    "enum",
    "const",
    "default",
    "examples",
    "title",
    "description",
    "format",
    "minimum",
    "propertyNames",
    "patternProperties",
    "x-tidings",
    "x-other",
    "a",
    "b/c~d",
    "#",
    "#/$defs/a",
    "object",
    "string",
    "integer",
    "null",
    "array",
    "int8",
    "uint64",
    "float",
];

fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(WORDS).prop_map(Value::from),
        "\\PC{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((select(WORDS), inner), 0..6).prop_map(|members| {
                Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
            }),
        ]
    })
}

/// A value as a factory may build it: keys of fields, scalars that a `Value` holds.
fn sample() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        2 => any::<bool>().prop_map(Value::from),
        4 => any::<i64>().prop_map(Value::from),
        2 => (-1e9..1e9_f64).prop_map(Value::from),
        4 => "[a-z]{0,4}".prop_map(Value::from),
        1 => Just(Value::from("2023-07-04T08:05:58.330Z")),
        1 => Just(Value::from("123e4567-e89b-12d3-a456-426614174000")),
    ];
    let value = leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            members(inner).prop_map(Value::Object),
        ]
    });
    members(value).prop_map(Value::Object)
}

fn members(value: impl Strategy<Value = Value>) -> impl Strategy<Value = Map<String, Value>> {
    prop::collection::vec((select(&["a", "b", "fooBar", "x y", "æ"][..]), value), 0..4)
        .prop_map(|members| members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// Reorders the keys of every object in which order means nothing.
fn shuffle(schema: &mut Value, keyed: &mut dyn FnMut() -> u64, is_properties: bool) {
    let Value::Object(node) = schema else {
        if let Value::Array(list) = schema {
            for inner in list {
                shuffle(inner, keyed, false);
            }
        }
        return;
    };
    let mut members: Vec<(u64, String, Value)> =
        std::mem::take(node).into_iter().map(|(name, value)| (keyed(), name, value)).collect();
    if !is_properties {
        members.sort_by_key(|(key, ..)| *key);
    }
    for (_, name, mut value) in members {
        let is_properties = name == "properties" && !is_properties;
        if !matches!(name.as_str(), "default" | "const" | "enum" | "examples") {
            shuffle(&mut value, keyed, is_properties);
        }
        node.insert(name, value);
    }
}

#[derive(Serialize, JsonSchema)]
struct Rich {
    /// Docs.
    #[schemars(length(min = 1))]
    text: String,
    #[serde(default)]
    number: u16,
    list: Vec<Part>,
    map: BTreeMap<i32, Part>,
    by_kind: BTreeMap<Kind, u8>,
    #[serde(flatten)]
    part: Part,
}

#[derive(Serialize, JsonSchema, Clone)]
#[serde(tag = "k", content = "c")]
enum Part {
    /// One.
    One {
        a: u8,
        b: Option<String>,
    },
    Two(Box<Part>),
    Three,
}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Docs.
    B,
    A,
}

fn rich() -> Rich {
    let one = Part::One { a: 1, b: Some("b".into()) };
    Rich {
        text: "t".into(),
        number: 1,
        list: vec![one.clone(), Part::Two(Box::new(Part::Three))],
        map: [(1, one.clone())].into(),
        by_kind: [(Kind::A, 1), (Kind::B, 2)].into(),
        part: one,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn canonical_text_is_its_own_canonical_text(schema in json()) {
        let text = canonical_text(&schema);
        let again: Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(canonical_text(&again), text);
    }

    #[test]
    fn order_of_keywords_means_nothing(seed in any::<u64>()) {
        let mut state = seed | 1;
        let mut keyed = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            state >> 16
        };
        let declaration = event("rich", declared(&[rich()]));
        let expected = derive(&declaration, None);
        let mut shuffled = declaration.clone();
        shuffle(shuffled.payload.schema.as_mut().unwrap(), &mut keyed, false);
        prop_assert_eq!(expected, derive(&shuffled, None));
    }

    #[test]
    fn samples_are_what_their_own_schema_says(samples in prop::collection::vec(sample(), 1..5)) {
        let samples = samples.iter().map(|sample| Ok(sample.to_string())).collect();
        let payload = DeclaredType { type_name: "Payload".into(), samples, ..DeclaredType::default() };
        let said = match derive(&event("alone", payload), None) {
            Ok(derived) => derived.warnings,
            Err(said) => said,
        };
        for code in codes(&said) {
            let known = [
                "schema-from-samples", "type-unseen", "type-name-twice", "property-unsampled", "branch-unsampled",
            ];
            prop_assert!(known.contains(&code), "{}", support::lines(&said));
        }
    }
}

#[test]
fn the_rich_type_derives() {
    assert!(derive(&event("rich", declared(&[rich()])), None).is_ok());
}

#[test]
fn golden_files_are_canonical() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut seen = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "json") {
            let text = fs::read_to_string(&path).unwrap();
            assert_eq!(canonical_text(&serde_json::from_str(&text).unwrap()), text, "{}", path.display());
            seen += 1;
        }
    }
    assert!(seen > 5);
}
