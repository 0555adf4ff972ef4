use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// A way to ask for entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind")]
pub enum EntryMethod {
    /// A card was held to the reader.
    #[serde(rename = "card")]
    Card(EntryMethodCard),
    /// A code was keyed in.
    #[serde(rename = "pin")]
    Pin(EntryMethodPin),
    /// A telephone was held to the reader.
    #[serde(rename = "phone")]
    Phone(EntryMethodPhone),
    /// Somebody at the desk pressed the button.
    #[serde(rename = "desk")]
    Desk(EntryMethodDesk),
}

impl EntryMethod {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl<'de> Deserialize<'de> for EntryMethod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (tag, content) = runtime::union::internal(deserializer, "kind")?;
        match tag.as_str() {
            "card" => runtime::union::content::<EntryMethodCard, _>(content).map(Self::Card),
            "pin" => runtime::union::content::<EntryMethodPin, _>(content).map(Self::Pin),
            "phone" => runtime::union::content::<EntryMethodPhone, _>(content).map(Self::Phone),
            "desk" => runtime::union::content::<EntryMethodDesk, _>(content).map(Self::Desk),
            _ => Err(runtime::union::unknown()),
        }
    }
}

impl runtime::Named for EntryMethod {
    const NAME: &'static str = "EntryMethod";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, runtime::union::Check)] = &[
            ("card", <EntryMethodCard as runtime::Shape>::check),
            ("pin", <EntryMethodPin as runtime::Shape>::check),
            ("phone", <EntryMethodPhone as runtime::Shape>::check),
            ("desk", <EntryMethodDesk as runtime::Shape>::check),
        ];
        runtime::union::check_internal(value, at, faults, "kind", VARIANTS);
    }
}

/// A card was held to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntryMethodCard {
    /// The number that is printed on the card.
    pub card_number: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryMethodCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(card_number: impl Into<String>) -> Self {
        Self {
            card_number: card_number.into(),
            extra: serde_json::Map::new(),
        }
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for EntryMethodCard {
    const NAME: &'static str = "EntryMethodCard";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("cardNumber");
    }
}

/// A code was keyed in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntryMethodPin {
    /// How many times in a row, this one included.
    #[serde(deserialize_with = "<runtime::Int<u8, 1, 255> as runtime::Shape>::read")]
    pub attempts: u8,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryMethodPin {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(attempts: u8) -> Self {
        Self {
            attempts,
            extra: serde_json::Map::new(),
        }
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for EntryMethodPin {
    const NAME: &'static str = "EntryMethodPin";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<runtime::Int<u8, 1, 255>>("attempts");
    }
}

/// A telephone was held to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct EntryMethodPhone {
    /// The telephone, as it was enrolled.
    pub device_id: String,
    /// Whether its owner unlocked it for this.
    pub confirmed: bool,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryMethodPhone {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(device_id: impl Into<String>, confirmed: bool) -> Self {
        Self {
            device_id: device_id.into(),
            confirmed,
            extra: serde_json::Map::new(),
        }
    }

    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for EntryMethodPhone {
    const NAME: &'static str = "EntryMethodPhone";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("deviceId");
        record.required::<bool>("confirmed");
    }
}

/// Somebody at the desk pressed the button.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EntryMethodDesk {
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl EntryMethodDesk {
    /// Reads a JSON text.
    ///
    /// # Errors
    /// Everything that is wrong with it, each with its path.
    pub fn parse(text: &str) -> Result<Self, crate::ParseError> {
        runtime::parse(text)
    }

    /// Writes JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        runtime::to_json(self)
    }
}

impl runtime::Named for EntryMethodDesk {
    const NAME: &'static str = "EntryMethodDesk";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <serde_json::Map<_, _> as runtime::Shape>::check(value, at, faults);
    }
}

impl From<EntryMethodCard> for EntryMethod {
    fn from(variant: EntryMethodCard) -> Self {
        Self::Card(variant)
    }
}

impl From<EntryMethodPin> for EntryMethod {
    fn from(variant: EntryMethodPin) -> Self {
        Self::Pin(variant)
    }
}

impl From<EntryMethodPhone> for EntryMethod {
    fn from(variant: EntryMethodPhone) -> Self {
        Self::Phone(variant)
    }
}

impl From<EntryMethodDesk> for EntryMethod {
    fn from(variant: EntryMethodDesk) -> Self {
        Self::Desk(variant)
    }
}
