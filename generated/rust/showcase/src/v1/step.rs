use super::Transfer;
use crate::runtime;

/// A step of a procedure: internally tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
#[non_exhaustive]
pub enum Step {
    /// The procedure ends.
    #[serde(rename = "stop")]
    Stop(StepStop),
    /// Nothing happens for a time.
    #[serde(rename = "wait")]
    Wait(StepWait),
    /// Something is paid.
    #[serde(rename = "pay")]
    Pay(Transfer),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl Step {
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

runtime::union!(Step: internal "kind" {
    Stop: "stop" as StepStop,
    Wait: "wait" as StepWait,
    Pay: "pay" as Transfer,
    ..Unrecognized
});

/// The procedure ends.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StepStop {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl StepStop {
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

runtime::record!(StepStop {
    ..extra: runtime::Anything
});

/// Nothing happens for a time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StepWait {
    /// How long, in seconds.
    pub seconds: u32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl StepWait {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(seconds: u32) -> Self {
        Self {
            seconds,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `seconds`.
    #[must_use]
    pub fn with_seconds(mut self, seconds: u32) -> Self {
        self.seconds = seconds;
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

runtime::record!(StepWait {
    seconds: required "seconds" as u32,
    ..extra: runtime::Anything
});

impl From<StepStop> for Step {
    fn from(variant: StepStop) -> Self {
        Self::Stop(variant)
    }
}

impl From<StepWait> for Step {
    fn from(variant: StepWait) -> Self {
        Self::Wait(variant)
    }
}
