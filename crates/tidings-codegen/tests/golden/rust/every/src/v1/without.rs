use crate::runtime;

/// `Without`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Without {
    /// The property `question`.
    pub question: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Without {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `question`.
    #[must_use]
    pub fn with_question(mut self, question: impl Into<String>) -> Self {
        self.question = question.into();
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

runtime::record!(Without {
    question: required "question" as String,
    ..extra: runtime::Anything
});
