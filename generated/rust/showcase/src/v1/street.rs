use crate::runtime;

/// A house.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Street {
    /// To whom.
    pub to: String,
    /// Street and number.
    pub street: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Street {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(street: impl Into<String>, to: impl Into<String>) -> Self {
        Self {
            to: to.into(),
            street: street.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: impl Into<String>) -> Self {
        self.to = to.into();
        self
    }

    /// With `street`.
    #[must_use]
    pub fn with_street(mut self, street: impl Into<String>) -> Self {
        self.street = street.into();
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

runtime::record!(Street {
    to: required "to" as String,
    street: required "street" as String,
    ..extra: runtime::Anything
});
