//! Somebody at the door.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use tidings::{Event, Factory};

/// Somebody was let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "entrypoint.entry:granted", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct EntryGranted {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What opened it.
    pub method: EntryMethod,
    /// For how many seconds it stayed unlocked.
    pub unlocked_seconds: u16,
}

/// Somebody was not let in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema, Event)]
#[event(name = "entrypoint.entry:denied", version = 1)]
#[serde(rename_all = "camelCase")]
pub struct EntryDenied {
    /// The door or gate.
    pub entrypoint_id: String,
    /// What was tried.
    pub method: EntryMethod,
    /// Why it did not open.
    pub reason: DenialReason,
}

/// A way to ask for entry.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum EntryMethod {
    /// A card was held to the reader.
    Card {
        /// The number that is printed on the card.
        card_number: String,
    },
    /// A code was keyed in.
    Pin {
        /// How many times in a row, this one included.
        #[schemars(range(min = 1))]
        attempts: u8,
    },
    /// A telephone was held to the reader.
    Phone {
        /// The telephone, as it was enrolled.
        device_id: String,
        /// Whether its owner unlocked it for this.
        confirmed: bool,
    },
    /// Somebody at the desk pressed the button.
    Desk,
}

/// Why somebody was not let in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum DenialReason {
    /// The card, the code or the telephone is not known.
    Unknown,
    /// It is known, and has run out.
    Expired,
    /// It is known, and not for this entrypoint.
    NotHere,
    /// It is known, and not for this hour.
    NotNow,
}

impl Factory for EntryMethod {
    fn build() -> Self {
        EntryMethod::Card { card_number: "0004-7731".to_owned() }
    }

    fn samples() -> Vec<Self> {
        vec![
            Self::build(),
            EntryMethod::Pin { attempts: 2 },
            EntryMethod::Phone { device_id: "phone-5e21".to_owned(), confirmed: true },
            EntryMethod::Desk,
        ]
    }
}

const ENTRYPOINT_ID: &str = "entrypoint-31";

impl Factory for EntryGranted {
    fn build() -> Self {
        EntryGranted {
            entrypoint_id: ENTRYPOINT_ID.to_owned(),
            method: EntryMethod::build(),
            unlocked_seconds: 5,
        }
    }

    fn samples() -> Vec<Self> {
        EntryMethod::samples().into_iter().map(|method| EntryGranted { method, ..Self::build() }).collect()
    }
}

impl Factory for EntryDenied {
    fn build() -> Self {
        EntryDenied {
            entrypoint_id: ENTRYPOINT_ID.to_owned(),
            method: EntryMethod::build(),
            reason: DenialReason::Unknown,
        }
    }

    fn samples() -> Vec<Self> {
        let reasons =
            [DenialReason::Unknown, DenialReason::Expired, DenialReason::NotHere, DenialReason::NotNow];
        EntryMethod::samples()
            .into_iter()
            .zip(reasons)
            .map(|(method, reason)| EntryDenied { method, reason, ..Self::build() })
            .collect()
    }
}
