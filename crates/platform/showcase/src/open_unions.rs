//! Unions to which variants may be added.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tidings::{Event, Factory};

use crate::Transfer;

/// Open unions were shown: a variant that a reader does not know is kept as it is.
///
/// A known variant is still held to its form. serde itself is laxer: it takes a known tag with a wrong body for
/// the open variant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "showcase.open-unions", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct OpenUnionsShown {
    /// Externally tagged.
    pub external: Move,
    /// Internally tagged.
    pub internal: Step,
    /// Adjacently tagged.
    pub adjacent: Reading,
    /// Untagged.
    pub untagged: Setting,
    /// Open unions in a list.
    pub list: Vec<Step>,
    /// An open union or `null`.
    pub nullable: Option<Step>,
    /// An open union or absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub optional: Option<Move>,
}

/// A move in a game: externally tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Move {
    /// Nothing is moved.
    Pass,
    /// As many steps.
    Forward(u8),
    /// To a place.
    Jump {
        /// The place.
        to: String,
    },
    /// A move that is not listed yet.
    #[serde(untagged)]
    Other(Value),
}

/// A step of a procedure: internally tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Step {
    /// The procedure ends.
    Stop,
    /// Nothing happens for a time.
    Wait {
        /// How long, in seconds.
        seconds: u32,
    },
    /// Something is paid.
    Pay(Transfer),
    /// A step that is not listed yet.
    #[serde(untagged)]
    Other(Value),
}

/// What a sensor says: adjacently tagged.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "t", content = "c", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Reading {
    /// Nothing.
    Silent,
    /// A level.
    Level(u16),
    /// Something went wrong.
    Fault {
        /// Its number.
        code: u8,
    },
    /// A reading that is not listed yet.
    #[serde(untagged)]
    Other(Value),
}

/// A setting: untagged, and anything else is kept too.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Setting {
    /// On or off.
    Switch(bool),
    /// A range.
    Range {
        /// From.
        low: i32,
        /// To.
        high: i32,
    },
    /// A setting that is not listed yet.
    Other(Value),
}

impl Factory for OpenUnionsShown {
    fn build() -> Self {
        Self {
            external: Move::Pass,
            internal: Step::Stop,
            adjacent: Reading::Silent,
            untagged: Setting::Switch(true),
            list: vec![Step::Stop, Step::Other(json!({ "kind": "sing", "song": ["la", 1.5, null] }))],
            nullable: Some(Step::Wait { seconds: 3 }),
            optional: Some(Move::Forward(3)),
        }
    }

    fn samples() -> Vec<Self> {
        let second = Self {
            external: Move::Jump { to: "b4".to_owned() },
            internal: Step::Pay(Transfer { iban: "NO93".to_owned(), message: Some("Hi".to_owned()) }),
            adjacent: Reading::Level(12),
            untagged: Setting::Range { low: -1, high: 1 },
            nullable: None,
            optional: Some(Move::Other(json!("resign"))),
            ..Self::build()
        };
        let third = Self {
            external: Move::Other(json!({ "castle": "long" })),
            internal: Step::Other(json!({ "kind": "leave" })),
            adjacent: Reading::Fault { code: 7 },
            untagged: Setting::Other(json!("automatic")),
            optional: None,
            ..Self::build()
        };
        let fourth = Self {
            adjacent: Reading::Other(json!({ "t": "colour", "c": { "red": 255 } })),
            untagged: Setting::Other(json!([1, { "__proto__": null }])),
            ..Self::build()
        };
        vec![Self::build(), second, third, fourth]
    }
}
