use super::Transfer;
use crate::runtime;

/// What was measured: adjacently tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "quantity", content = "value")]
pub enum Measurement {
    /// A variant with the tag only.
    #[serde(rename = "nothing")]
    Nothing,
    /// A variant of a scalar, in metres.
    #[serde(rename = "length")]
    Length(i32),
    /// A variant of a tuple: systolic and diastolic.
    #[serde(rename = "bloodPressure")]
    BloodPressure((u16, u16)),
    /// A variant with properties of its own.
    #[serde(rename = "wind")]
    Wind(MeasurementWind),
    /// A variant of a record with a name of its own.
    #[serde(rename = "account")]
    Account(Transfer),
}

impl Measurement {
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

runtime::union!(Measurement: adjacent "quantity" "value" {
    Nothing: "nothing",
    Length: "length" as i32,
    BloodPressure: "bloodPressure" as (u16, u16),
    Wind: "wind" as MeasurementWind,
    Account: "account" as Transfer,
});

/// A variant with properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MeasurementWind {
    /// In metres a second.
    pub speed: u16,
    /// Where it comes from.
    pub direction: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MeasurementWind {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(direction: impl Into<String>, speed: u16) -> Self {
        Self {
            speed,
            direction: direction.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `speed`.
    #[must_use]
    pub fn with_speed(mut self, speed: u16) -> Self {
        self.speed = speed;
        self
    }

    /// With `direction`.
    #[must_use]
    pub fn with_direction(mut self, direction: impl Into<String>) -> Self {
        self.direction = direction.into();
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

runtime::record!(MeasurementWind {
    speed: required "speed" as u16,
    direction: required "direction" as String,
    ..extra: runtime::Anything
});

impl From<MeasurementWind> for Measurement {
    fn from(variant: MeasurementWind) -> Self {
        Self::Wind(variant)
    }
}
