use crate::runtime;

/// `PolygonPolygon`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PolygonPolygon {
    /// The property `corners`.
    pub corners: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PolygonPolygon {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(corners: impl Into<String>) -> Self {
        Self {
            corners: corners.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `corners`.
    #[must_use]
    pub fn with_corners(mut self, corners: impl Into<String>) -> Self {
        self.corners = corners.into();
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

runtime::record!(PolygonPolygon {
    corners: required "corners" as String,
    ..extra: runtime::Anything
});
