use crate::runtime;

/// `Move`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Move {
    /// The property `x`.
    pub x: i32,
    /// The property `y`.
    pub y: i32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Move {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(x: i32, y: i32) -> Self {
        Self {
            x,
            y,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `x`.
    #[must_use]
    pub fn with_x(mut self, x: i32) -> Self {
        self.x = x;
        self
    }

    /// With `y`.
    #[must_use]
    pub fn with_y(mut self, y: i32) -> Self {
        self.y = y;
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

runtime::record!(Move {
    x: required "x" as i32,
    y: required "y" as i32,
    ..extra: runtime::Anything
});
