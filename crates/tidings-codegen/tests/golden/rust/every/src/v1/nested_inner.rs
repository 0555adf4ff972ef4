use super::NestedLeaf;
use crate::runtime;

/// Used three times, declared once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedInner {
    /// The property `code`.
    pub code: String,
    /// The property `deeper`.
    pub deeper: Option<NestedLeaf>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NestedInner {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            deeper: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// With `deeper`.
    #[must_use]
    pub fn with_deeper(mut self, deeper: NestedLeaf) -> Self {
        self.deeper = Some(deeper);
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

runtime::record!(NestedInner {
    code: required "code" as String,
    deeper: optional "deeper" as NestedLeaf,
    ..extra: runtime::Anything
});
