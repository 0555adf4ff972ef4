use super::Huge;
use crate::runtime;

/// `WideInternal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum WideInternal {
    /// `wide`.
    #[serde(rename = "wide")]
    Wide(WideInternalWide),
    /// `none`.
    #[serde(rename = "none")]
    None(WideInternalNone),
}

impl WideInternal {
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

runtime::union!(WideInternal: internal "kind" {
    Wide: "wide" as WideInternalWide,
    None: "none" as WideInternalNone,
});

/// The variant `wide` of [`WideInternal`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideInternalWide {
    /// The property `value`.
    pub value: Huge,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideInternalWide {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(value: Huge) -> Self {
        Self {
            value,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: Huge) -> Self {
        self.value = value;
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

runtime::record!(WideInternalWide {
    value: required "value" as Huge,
    ..extra: runtime::Anything
});

/// The variant `none` of [`WideInternal`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct WideInternalNone {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl WideInternalNone {
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

runtime::record!(WideInternalNone {
    ..extra: runtime::Anything
});

impl From<WideInternalWide> for WideInternal {
    fn from(variant: WideInternalWide) -> Self {
        Self::Wide(variant)
    }
}

impl From<WideInternalNone> for WideInternal {
    fn from(variant: WideInternalNone) -> Self {
        Self::None(variant)
    }
}
