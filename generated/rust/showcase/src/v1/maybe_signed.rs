use crate::runtime;

/// A record that may be signed: either both of a signature's properties are there or none.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct MaybeSigned {
    /// What is signed.
    pub text: String,
    /// By whom.
    pub signed_by: Option<String>,
    /// When.
    pub signed_at: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl MaybeSigned {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            signed_by: None,
            signed_at: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// With `signed_by`.
    #[must_use]
    pub fn with_signed_by(mut self, signed_by: impl Into<String>) -> Self {
        self.signed_by = Some(signed_by.into());
        self
    }

    /// With `signed_at`.
    #[must_use]
    pub fn with_signed_at(mut self, signed_at: impl Into<String>) -> Self {
        self.signed_at = Some(signed_at.into());
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

runtime::record!(MaybeSigned {
    text: required "text" as String,
    signed_by: optional "signedBy" as String,
    signed_at: optional "signedAt" as String,
    ..extra: runtime::Anything
});
