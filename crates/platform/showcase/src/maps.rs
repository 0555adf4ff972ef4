//! Maps.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

use crate::Point;

/// Maps were shown. Their keys are text in JSON, whatever they are in Rust.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.maps", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct MapsShown {
    /// A map with text for keys.
    pub by_text: BTreeMap<String, i32>,
    /// A map with integers for keys, which are text in JSON.
    pub by_integer: BTreeMap<i32, String>,
    /// A map with positive integers for keys.
    pub by_index: BTreeMap<u32, Point>,
    /// A map with the values of an enum for keys, of which any may be missing.
    pub by_side: BTreeMap<Side, i32>,
    /// A map with the values of an open enum for keys.
    pub by_channel: BTreeMap<Channel, Vec<u8>>,
    /// A map whose keys follow a pattern.
    pub by_code: BTreeMap<CountryCode, String>,
    /// A map of records.
    pub points: BTreeMap<String, Point>,
    /// A map of values that may be `null`.
    pub nullable_values: BTreeMap<String, Option<String>>,
    /// A map of maps of lists.
    pub nested: BTreeMap<String, BTreeMap<String, Vec<i32>>>,
    /// A list of maps.
    pub list: Vec<BTreeMap<String, bool>>,
}

/// A side. Its values have no docs, because schemars forgets which keys a map takes where they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "said above")]
pub enum Side {
    LeftHand,
    RightHand,
}

/// A way to reach somebody. There may be others.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "as above")]
pub enum Channel {
    Email,
    TextMessage,
    #[serde(untagged)]
    Other(String),
}

/// A country by ISO 3166-1 alpha-2.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub struct CountryCode(#[schemars(regex(pattern = "^[A-Z]{2}$"))] pub String);

impl Factory for MapsShown {
    fn build() -> Self {
        let point = Point { x: 1.5, y: -2.0 };
        Self {
            by_text: [("one".to_owned(), 1), ("two words".to_owned(), 2)].into(),
            by_integer: [(-1, "minus one".to_owned()), (10, "ten".to_owned())].into(),
            by_index: [(0, point)].into(),
            by_side: [(Side::LeftHand, 1), (Side::RightHand, 2)].into(),
            by_channel: [(Channel::Email, vec![1]), (Channel::Other("pigeon".to_owned()), Vec::new())].into(),
            by_code: [(CountryCode("NO".to_owned()), "Norge".to_owned())].into(),
            points: [("start".to_owned(), point)].into(),
            nullable_values: [("known".to_owned(), Some("x".to_owned())), ("unknown".to_owned(), None)]
                .into(),
            nested: [("outer".to_owned(), [("inner".to_owned(), vec![1, 2])].into())].into(),
            list: vec![[("yes".to_owned(), true)].into()],
        }
    }

    fn samples() -> Vec<Self> {
        vec![Self::build(), Self { by_channel: [(Channel::TextMessage, vec![2])].into(), ..Self::build() }]
    }
}
