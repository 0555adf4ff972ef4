use crate::runtime;

/// `NestedLeaf`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedLeaf {
    /// The property `value`.
    pub value: i32,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NestedLeaf {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(value: i32) -> Self {
        Self {
            value,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `value`.
    #[must_use]
    pub fn with_value(mut self, value: i32) -> Self {
        self.value = value;
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

runtime::record!(NestedLeaf {
    value: required "value" as i32,
    ..extra: runtime::Anything
});
