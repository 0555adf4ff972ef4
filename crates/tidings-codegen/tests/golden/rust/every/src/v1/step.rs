use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// `Step`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
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
    Unrecognized(serde_json::Value),
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

    fn known<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (tag, content) = runtime::union::internal(deserializer, "kind")?;
        match tag.as_str() {
            "wait" => runtime::union::content::<StepWait, _>(content).map(Self::Wait),
            "stop" => runtime::union::content::<StepStop, _>(content).map(Self::Stop),
            _ => Err(runtime::union::unknown()),
        }
    }
}

impl<'de> Deserialize<'de> for Step {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let known = Self::known(value.clone());
        Ok(known.unwrap_or(Self::Unrecognized(value)))
    }
}

impl runtime::Named for Step {
    const NAME: &'static str = "Step";

    fn check(_: &serde_json::Value, _: &runtime::At<'_>, _: &mut runtime::Faults) {}
}

/// The variant `wait` of [`Step`].
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepWait {
    /// The property `seconds`.
    #[serde(deserialize_with = "<i32 as runtime::Shape>::read")]
    pub seconds: i32,
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

impl StepWait {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(seconds: i32) -> Self {
        Self {
            seconds,
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

impl runtime::Named for StepWait {
    const NAME: &'static str = "StepWait";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        let Some(mut record) = runtime::Record::of(value, at, faults) else {
            return;
        };
        record.required::<i32>("seconds");
    }
}

/// The variant `stop` of [`Step`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StepStop {
    /// Properties that this version does not know.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
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

impl runtime::Named for StepStop {
    const NAME: &'static str = "StepStop";

    fn check(value: &serde_json::Value, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <serde_json::Map<_, _> as runtime::Shape>::check(value, at, faults);
    }
}

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
