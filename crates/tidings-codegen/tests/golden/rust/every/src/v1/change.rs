use super::Move;
use crate::runtime;

/// `Change`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
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

runtime::union!(Change: adjacent "type" "data" {
    Renamed: "renamed" as ChangeRenamed,
    Moved: "moved" as Move,
    Counted: "counted" as i32,
    Gone: "gone",
});

/// The variant `renamed` of [`Change`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ChangeRenamed {
    /// The property `to`.
    pub to: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ChangeRenamed {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
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

runtime::record!(ChangeRenamed {
    to: required "to" as String,
    ..extra: runtime::Anything
});

impl From<ChangeRenamed> for Change {
    fn from(variant: ChangeRenamed) -> Self {
        Self::Renamed(variant)
    }
}
