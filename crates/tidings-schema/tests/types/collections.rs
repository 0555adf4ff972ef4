//! Lists, maps, and what may be absent.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    golden,
    support::{declared, event},
};

#[derive(Serialize, JsonSchema)]
struct Collections {
    list: Vec<Line>,
    set: BTreeSet<u32>,
    array: [u8; 3],
    tuple: (String, i32, Option<bool>),
    by_text: HashMap<String, Line>,
    by_number: BTreeMap<i32, String>,
    by_index: BTreeMap<u32, String>,
    by_color: BTreeMap<Color, u32>,
    by_side: BTreeMap<Side, Vec<Line>>,
    by_channel: BTreeMap<Channel, u32>,
    anything: serde_json::Map<String, Value>,
    nullable_items: Vec<Option<u8>>,
    nested: Vec<Vec<Line>>,
    favorite: Color,
    empty: Empty,
}

#[derive(Serialize, JsonSchema)]
struct Line {
    amount: u32,
}

#[derive(Serialize, JsonSchema)]
struct Empty {}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
enum Color {
    Red,
    Green,
    Blue,
}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Side {
    Left,
    Right,
}

#[derive(Serialize, JsonSchema, PartialEq, Eq, PartialOrd, Ord)]
enum Channel {
    Text,
    Email,
    #[serde(untagged)]
    Other(String),
}

#[test]
fn collections() {
    let collections = Collections {
        list: vec![Line { amount: 1 }, Line { amount: 2 }],
        set: [3, 1, 20].into(),
        array: [1, 2, 3],
        tuple: ("a".into(), 1, None),
        by_text: [("z".to_owned(), Line { amount: 3 }), ("a".to_owned(), Line { amount: 4 })].into(),
        by_number: [(-1, "a".to_owned())].into(),
        by_index: [(1, "a".to_owned())].into(),
        by_color: [(Color::Green, 1)].into(),
        by_side: [(Side::Left, vec![Line { amount: 1 }])].into(),
        by_channel: [(Channel::Email, 1), (Channel::Text, 2), (Channel::Other("fax".into()), 3)].into(),
        anything: serde_json::Map::from_iter([("k".to_owned(), json!(1))]),
        nullable_items: vec![Some(1), None],
        nested: vec![vec![Line { amount: 1 }]],
        favorite: Color::Green,
        empty: Empty {},
    };
    golden("collections", &event("collections", declared(&[collections])));
}

#[derive(Serialize, JsonSchema)]
struct Optionals {
    /// Always there, maybe `null`.
    nullable: Option<String>,
    /// Never `null`.
    #[serde(skip_serializing_if = "Option::is_none")]
    optional: Option<Line>,
    /// Absent, `null` or a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[allow(clippy::option_option, reason = "absent and null are two things")]
    both: Option<Option<String>>,
    #[serde(default)]
    defaulted: u32,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<Color>,
    #[serde(default = "tenth")]
    tenth: f32,
    #[serde(skip)]
    #[allow(dead_code, reason = "skipped is what it is for")]
    skipped: u8,
    #[serde(skip_deserializing)]
    written: u8,
    #[serde(alias = "former", rename = "now called")]
    renamed: u8,
    side: Option<Side>,
}

fn tenth() -> f32 {
    0.1
}

fn optionals() -> Optionals {
    Optionals {
        nullable: Some("a".into()),
        optional: Some(Line { amount: 1 }),
        both: Some(Some("b".into())),
        defaulted: 1,
        list: vec![Color::Red, Color::Green, Color::Blue],
        tenth: 0.5,
        skipped: 1,
        written: 1,
        renamed: 1,
        side: Some(Side::Left),
    }
}

#[test]
fn optionals_and_nulls() {
    let null = Optionals {
        nullable: None,
        optional: None,
        both: Some(None),
        list: vec![],
        side: Some(Side::Right),
        ..optionals()
    };
    let absent = Optionals { both: None, side: None, ..optionals() };
    golden("optionals_and_nulls", &event("optionals", declared(&[optionals(), null, absent])));
}
