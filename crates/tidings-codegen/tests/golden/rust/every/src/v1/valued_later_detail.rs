use crate::runtime;

/// `ValuedLaterDetail`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValuedLaterDetail {
    /// The property `days`.
    pub days: u8,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ValuedLaterDetail {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(days: u8) -> Self {
        Self {
            days,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `days`.
    #[must_use]
    pub fn with_days(mut self, days: u8) -> Self {
        self.days = days;
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

runtime::record!(ValuedLaterDetail {
    days: required "days" as u8,
    ..extra: runtime::Anything
});
