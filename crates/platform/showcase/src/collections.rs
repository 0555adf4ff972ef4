//! Lists.

use std::collections::BTreeSet;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Collections were shown: lists, sets, tuples and fixed arrays.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.collections", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct CollectionsShown {
    /// Any number of texts, in an order that counts.
    pub list: Vec<String>,
    /// Distinct numbers.
    pub set: BTreeSet<u16>,
    /// Records in a list.
    pub records: Vec<Point>,
    /// A list of lists.
    pub grid: Vec<Vec<f64>>,
    /// Exactly three items of one type.
    pub array: [u8; 3],
    /// Exactly two records.
    pub segment: [Point; 2],
    /// Items of several types, each in its place.
    pub tuple: (String, i32, Option<bool>, Point),
    /// A tuple with a name of its own.
    pub coordinates: Coordinates,
    /// A tuple of one.
    pub single: (u32,),
    /// A tuple of many.
    pub long_tuple: (u8, u16, u32, i8, i16, i32, f32, f64, bool, String, u8, u8),
    /// Tuples in a list.
    pub pairs: Vec<(String, u32)>,
}

/// A point.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Upwards.
    pub y: f64,
}

/// Latitude and longitude, in degrees.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Coordinates(pub f64, pub f64);

impl Factory for CollectionsShown {
    fn build() -> Self {
        let point = Point { x: 1.5, y: -2.0 };
        Self {
            list: vec!["b".to_owned(), "a".to_owned(), "b".to_owned()],
            set: [1, 3, 20].into(),
            records: vec![point],
            grid: vec![vec![1.0, 0.5], Vec::new()],
            array: [1, 2, 3],
            segment: [point, Point { x: 0.0, y: 0.25 }],
            tuple: ("first".to_owned(), 2, Some(true), point),
            coordinates: Coordinates(59.913_9, 10.752_2),
            single: (1,),
            long_tuple: (1, 2, 3, -4, -5, -6, 0.5, 0.25, true, "tenth".to_owned(), 11, 12),
            pairs: vec![("one".to_owned(), 1)],
        }
    }

    fn samples() -> Vec<Self> {
        let other = Self { tuple: (String::new(), 0, None, Point { x: 0.0, y: 0.0 }), ..Self::build() };
        vec![Self::build(), other]
    }
}
