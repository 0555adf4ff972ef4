use crate::runtime;

/// Latitude and longitude, in degrees.
#[derive(Clone, Debug, PartialEq)]
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

runtime::alias!(Coordinates as (f64, f64));
