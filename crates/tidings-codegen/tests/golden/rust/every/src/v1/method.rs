use super::Wire;
use crate::runtime;

/// `Method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum Method {
    /// `card`.
    #[serde(rename = "card")]
    Card(MethodCard),
    /// `wire`.
    #[serde(rename = "wire")]
    Wire(Wire),
    /// `cash`.
    #[serde(rename = "cash")]
    Cash(MethodCash),
}

impl Method {
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

runtime::union!(Method: internal "kind" {
    Card: "card" as MethodCard,
    Wire: "wire" as Wire,
    Cash: "cash" as MethodCash,
});

/// The variant `card` of [`Method`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MethodCard {
    /// The property `last4`.
    pub last4: String,
    /// The property `note`.
    pub note: Option<Option<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MethodCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(last4: impl Into<String>) -> Self {
        Self {
            last4: last4.into(),
            note: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `last4`.
    #[must_use]
    pub fn with_last4(mut self, last4: impl Into<String>) -> Self {
        self.last4 = last4.into();
        self
    }

    /// With `note`.
    #[must_use]
    pub fn with_note(mut self, note: Option<String>) -> Self {
        self.note = Some(note);
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

runtime::record!(MethodCard {
    last4: required "last4" as String,
    note: optional "note" as Option<String>,
    ..extra: runtime::Anything
});

/// The variant `cash` of [`Method`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MethodCash {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MethodCash {
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

runtime::record!(MethodCash {
    ..extra: runtime::Anything
});

impl From<MethodCard> for Method {
    fn from(variant: MethodCard) -> Self {
        Self::Card(variant)
    }
}

impl From<MethodCash> for Method {
    fn from(variant: MethodCash) -> Self {
        Self::Cash(variant)
    }
}
