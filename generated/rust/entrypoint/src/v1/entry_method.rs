use crate::runtime;

/// A way to ask for entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
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

runtime::union!(EntryMethod: internal "kind" {
    Card: "card" as EntryMethodCard,
    Pin: "pin" as EntryMethodPin,
    Phone: "phone" as EntryMethodPhone,
    Desk: "desk" as EntryMethodDesk,
});

/// A card was held to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryMethodCard {
    /// The number that is printed on the card.
    pub card_number: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryMethodCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(card_number: impl Into<String>) -> Self {
        Self {
            card_number: card_number.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `card_number`.
    #[must_use]
    pub fn with_card_number(mut self, card_number: impl Into<String>) -> Self {
        self.card_number = card_number.into();
        self
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

runtime::record!(EntryMethodCard {
    card_number: required "cardNumber" as String,
    ..extra: runtime::Anything
});

/// A code was keyed in.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryMethodPin {
    /// How many times in a row, this one included.
    pub attempts: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryMethodPin {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(attempts: u8) -> Self {
        Self {
            attempts,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `attempts`.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u8) -> Self {
        self.attempts = attempts;
        self
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

runtime::record!(EntryMethodPin {
    attempts: required "attempts" as runtime::Int<u8, 1, 255>,
    ..extra: runtime::Anything
});

/// A telephone was held to the reader.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryMethodPhone {
    /// The telephone, as it was enrolled.
    pub device_id: String,
    /// Whether its owner unlocked it for this.
    pub confirmed: bool,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EntryMethodPhone {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(confirmed: bool, device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            confirmed,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `device_id`.
    #[must_use]
    pub fn with_device_id(mut self, device_id: impl Into<String>) -> Self {
        self.device_id = device_id.into();
        self
    }

    /// With `confirmed`.
    #[must_use]
    pub fn with_confirmed(mut self, confirmed: bool) -> Self {
        self.confirmed = confirmed;
        self
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

runtime::record!(EntryMethodPhone {
    device_id: required "deviceId" as String,
    confirmed: required "confirmed" as bool,
    ..extra: runtime::Anything
});

/// Somebody at the desk pressed the button.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EntryMethodDesk {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
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

runtime::record!(EntryMethodDesk {
    ..extra: runtime::Anything
});

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
