use serde::{Deserialize, Deserializer, Serialize};

use super::Move;
use crate::runtime;

/// `Change`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "type", content = "data")]
pub enum Change {
    /// `renamed`.
    #[serde(rename = "renamed")]
    Renamed(ChangeRenamed),
    /// `moved`.
    #[serde(rename = "moved")]
    Moved(Move),
    /// `counted`.
    #[serde(rename = "counted")]
    Counted(i32),
    /// `gone`.
    #[serde(rename = "gone")]
    Gone,
}

impl Change {
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

impl<'de> Deserialize<'de> for Change {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (tag, content) = runtime::union::adjacent(deserializer, "type", "data")?;
        match (tag.as_str(), content) {
            ("renamed", Some(content)) => {
                runtime::union::content::<ChangeRenamed, _>(content).map(Self::Renamed)
            }
            ("moved", Some(content)) => {
                runtime::union::content::<Move, _>(content).map(Self::Moved)
            }
            ("counted", Some(content)) => {
                runtime::union::content::<i32, _>(content).map(Self::Counted)
            }
            ("gone", None) => Ok(Self::Gone),
            _ => Err(runtime::union::unknown()),
        }
    }
}

impl runtime::Named for Change {
    const NAME: &'static str = "Change";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        const VARIANTS: &[(&str, Option<runtime::union::Check>)] = &[
            ("renamed", Some(<ChangeRenamed as runtime::Shape>::check)),
            ("moved", Some(<Move as runtime::Shape>::check)),
            ("counted", Some(<i32 as runtime::Shape>::check)),
            ("gone", None),
        ];
        runtime::union::check_adjacent(value, at, faults, ("type", "data"), VARIANTS);
    }
}

/// The variant `renamed` of [`Change`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChangeRenamed {
    /// The property `to`.
    pub to: String,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl ChangeRenamed {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
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

impl runtime::Named for ChangeRenamed {
    const NAME: &'static str = "ChangeRenamed";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<String>("to");
    }
}

impl From<ChangeRenamed> for Change {
    fn from(variant: ChangeRenamed) -> Self {
        Self::Renamed(variant)
    }
}
