use super::Empty;
use crate::runtime;

/// `Event`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Event {
    /// `nothing`.
    #[serde(rename = "nothing")]
    Nothing(()),
    /// `empty`.
    #[serde(rename = "empty")]
    Empty(Empty),
    /// `inline`.
    #[serde(rename = "inline")]
    Inline(EventInline),
}

impl Event {
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

runtime::union!(Event: external {
    Nothing: "nothing" as (),
    Empty: "empty" as Empty,
    Inline: "inline" as EventInline,
});

/// The variant `inline` of [`Event`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EventInline {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EventInline {
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

runtime::record!(EventInline {
    ..extra: runtime::Anything
});

impl From<EventInline> for Event {
    fn from(variant: EventInline) -> Self {
        Self::Inline(variant)
    }
}
