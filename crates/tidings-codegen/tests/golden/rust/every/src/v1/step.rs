use crate::runtime;

/// `Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
#[non_exhaustive]
pub enum Step {
    /// `wait`.
    #[serde(rename = "wait")]
    Wait(StepWait),
    /// `stop`.
    #[serde(rename = "stop")]
    Stop(StepStop),
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
    Wait: "wait" as StepWait,
    Stop: "stop" as StepStop,
    ..Unrecognized
});

/// The variant `wait` of [`Step`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StepWait {
    /// The property `seconds`.
    pub seconds: i32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl StepWait {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(seconds: i32) -> Self {
        Self {
            seconds,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `seconds`.
    #[must_use]
    pub fn with_seconds(mut self, seconds: i32) -> Self {
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
    seconds: required "seconds" as i32,
    ..extra: runtime::Anything
});

/// The variant `stop` of [`Step`].
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

impl From<StepWait> for Step {
    fn from(variant: StepWait) -> Self {
        Self::Wait(variant)
    }
}

impl From<StepStop> for Step {
    fn from(variant: StepStop) -> Self {
        Self::Stop(variant)
    }
}
