use super::Extended;
use crate::runtime;

/// A stage of a journey.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "stage")]
pub enum Stage {
    /// Under way.
    #[serde(rename = "travelling")]
    Travelling(StageTravelling),
    /// There.
    #[serde(rename = "arrived")]
    Arrived(Extended),
}

impl Stage {
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

runtime::union!(Stage: internal "stage" {
    Travelling: "travelling" as StageTravelling,
    Arrived: "arrived" as Extended,
});

/// Under way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct StageTravelling {
    /// Ties messages together.
    pub correlation_id: String,
    /// Who sent it, where it is known.
    pub sender: Option<String>,
    /// By what.
    pub vehicle: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl StageTravelling {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(correlation_id: impl Into<String>, vehicle: impl Into<String>) -> Self {
        Self {
            correlation_id: correlation_id.into(),
            sender: None,
            vehicle: vehicle.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `correlation_id`.
    #[must_use]
    pub fn with_correlation_id(mut self, correlation_id: impl Into<String>) -> Self {
        self.correlation_id = correlation_id.into();
        self
    }

    /// With `sender`.
    #[must_use]
    pub fn with_sender(mut self, sender: impl Into<String>) -> Self {
        self.sender = Some(sender.into());
        self
    }

    /// With `vehicle`.
    #[must_use]
    pub fn with_vehicle(mut self, vehicle: impl Into<String>) -> Self {
        self.vehicle = vehicle.into();
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

runtime::record!(StageTravelling {
    correlation_id: required "correlationId" as String,
    sender: optional "sender" as String,
    vehicle: required "vehicle" as String,
    ..extra: runtime::Anything
});

impl From<StageTravelling> for Stage {
    fn from(variant: StageTravelling) -> Self {
        Self::Travelling(variant)
    }
}
