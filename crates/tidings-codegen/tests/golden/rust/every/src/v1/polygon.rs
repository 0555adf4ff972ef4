use super::PolygonPolygon;
use crate::runtime;

/// `Polygon`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Polygon {
    /// The property `colour`.
    pub colour: String,
    /// The property `polygon`.
    pub polygon: PolygonPolygon,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Polygon {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(colour: impl Into<String>, polygon: PolygonPolygon) -> Self {
        Self {
            colour: colour.into(),
            polygon,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `colour`.
    #[must_use]
    pub fn with_colour(mut self, colour: impl Into<String>) -> Self {
        self.colour = colour.into();
        self
    }

    /// With `polygon`.
    #[must_use]
    pub fn with_polygon(mut self, polygon: PolygonPolygon) -> Self {
        self.polygon = polygon;
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

runtime::record!(Polygon {
    colour: required "colour" as String,
    polygon: required "polygon" as PolygonPolygon,
    ..extra: runtime::Anything
});
