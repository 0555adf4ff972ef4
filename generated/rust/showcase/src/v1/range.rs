use crate::runtime;

/// A range.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Range {
    /// From.
    pub low: i32,
    /// To.
    pub high: i32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Range {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(high: i32, low: i32) -> Self {
        Self {
            low,
            high,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `low`.
    #[must_use]
    pub fn with_low(mut self, low: i32) -> Self {
        self.low = low;
        self
    }

    /// With `high`.
    #[must_use]
    pub fn with_high(mut self, high: i32) -> Self {
        self.high = high;
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

runtime::record!(Range {
    low: required "low" as i32,
    high: required "high" as i32,
    ..extra: runtime::Anything
});
