use super::Knot;
use crate::runtime;

/// `Link`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Link {
    /// The property `knot`.
    pub knot: Option<Box<Knot>>,
    /// The property `text`.
    pub text: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Link {
    /// With `knot`.
    #[must_use]
    pub fn with_knot(mut self, knot: Knot) -> Self {
        self.knot = Some(Box::new(knot));
        self
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
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

runtime::record!(Link {
    knot: optional "knot" as runtime::Boxed<Knot>,
    text: optional "text" as String,
    ..extra: runtime::Anything
});
