use serde::{Deserialize, Deserializer, Serialize};

use super::Wire;
use crate::runtime;

/// `Method`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
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

impl<'de> Deserialize<'de> for Method {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (tag, content) = runtime::union::internal(deserializer, "kind")?;
        match tag.as_str() {
            "card" => runtime::union::content::<MethodCard, _>(content).map(Self::Card),
            "wire" => runtime::union::content::<Wire, _>(content).map(Self::Wire),
            "cash" => runtime::union::content::<MethodCash, _>(content).map(Self::Cash),
            _ => Err(runtime::union::unknown()),
        }
    }
}

impl runtime::Named for Method {
    const NAME: &'static str = "Method";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, runtime::union::Check)] = &[
            ("card", <MethodCard as runtime::Shape>::check),
            ("wire", <Wire as runtime::Shape>::check),
            ("cash", <MethodCash as runtime::Shape>::check),
        ];
        runtime::union::check_internal(value, at, faults, "kind", VARIANTS);
    }
}

/// The variant `card` of [`Method`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MethodCard {
    /// The property `last4`.
    pub last4: String,
    /// The property `note`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "<Option<String> as runtime::Shape>::present")]
    pub note: Option<Option<String>>,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl MethodCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(last4: impl Into<String>) -> Self {
        Self {
            last4: last4.into(),
            note: None,
            extra: serde_json::Map::new(),
        }
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

impl runtime::Named for MethodCard {
    const NAME: &'static str = "MethodCard";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("last4");
        record.optional::<Option<String>>("note");
    }
}

/// The variant `cash` of [`Method`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MethodCash {
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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

impl runtime::Named for MethodCash {
    const NAME: &'static str = "MethodCash";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <serde_json::Map<_, _> as runtime::Shape>::check(value, at, faults);
    }
}

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
