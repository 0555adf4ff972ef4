//! Any JSON value, and nothing.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use tidings::{Event, Factory};

/// Any JSON value was shown, and types without content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.anything", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct AnythingShown {
    /// Any JSON value, `null` included.
    pub any: Value,
    /// Any JSON value, or absent.
    #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::present::read")]
    pub optional_any: Option<Value>,
    /// Any JSON object.
    pub object: Map<String, Value>,
    /// A list of any values.
    pub list: Vec<Value>,
    /// A map of any values.
    pub map: BTreeMap<String, Value>,
    /// A tuple with any value in it.
    pub tuple: (String, Value),
    /// A union with any value in a variant.
    pub union: Annotation,
    /// Always `null`.
    pub unit: (),
    /// Always `null`, by a type with a name.
    pub named_unit: Nothing,
    /// A record without properties.
    pub empty: Empty,
    /// A record without properties that takes none.
    pub closed_empty: ClosedEmpty,
    /// Records without properties in a list.
    pub empties: Vec<Empty>,
}

/// Something that is said beside the matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Annotation {
    /// In words.
    Text(String),
    /// In any form.
    Data(Value),
}

/// Nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Nothing;

/// A record without properties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Empty {}

/// A record without properties that takes none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ClosedEmpty {}

impl Factory for AnythingShown {
    fn build() -> Self {
        let object = json!({ "text": "x", "nested": { "list": [1, 2.5, null, true] }, "__proto__": {} });
        Self {
            any: object.clone(),
            optional_any: Some(json!([1])),
            object: object.as_object().cloned().unwrap_or_default(),
            list: vec![json!(null), json!("x"), json!(1), json!({}), json!([])],
            map: [("a".to_owned(), json!(1.5)), ("b".to_owned(), json!(null))].into(),
            tuple: ("x".to_owned(), json!({ "y": 1 })),
            union: Annotation::Text("well".to_owned()),
            unit: (),
            named_unit: Nothing,
            empty: Empty {},
            closed_empty: ClosedEmpty {},
            empties: vec![Empty {}],
        }
    }

    fn samples() -> Vec<Self> {
        let null = Self {
            any: Value::Null,
            optional_any: Some(Value::Null),
            union: Annotation::Data(json!({ "free": ["form"] })),
            ..Self::build()
        };
        let absent = Self { any: json!(1e30), optional_any: None, ..Self::build() };
        vec![Self::build(), null, absent]
    }
}
