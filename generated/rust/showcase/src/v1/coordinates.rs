use serde::{Deserialize, Deserializer, Serialize};

use crate::runtime;

/// Latitude and longitude, in degrees.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Coordinates(pub (f64, f64));

impl Coordinates {
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

impl From<(f64, f64)> for Coordinates {
    fn from(value: (f64, f64)) -> Self {
        Self(value)
    }
}

impl<'de> Deserialize<'de> for Coordinates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <(f64, f64) as runtime::Shape>::read(deserializer).map(Self)
    }
}

impl runtime::Named for Coordinates {
    const NAME: &'static str = "Coordinates";

    fn check(value: &runtime::Node<'_>, at: &runtime::At<'_>, faults: &mut runtime::Faults) {
        <(f64, f64) as runtime::Shape>::check(value, at, faults);
    }
}
