use crate::runtime;

/// No.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Refused {
    /// What was asked.
    pub question: String,
    /// The property `reply`.
    pub reply: RefusedReply,
    /// Why, or `null`.
    pub reason: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Refused {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(question: impl Into<String>, reason: Option<String>) -> Self {
        Self {
            question: question.into(),
            reply: RefusedReply,
            reason,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `question`.
    #[must_use]
    pub fn with_question(mut self, question: impl Into<String>) -> Self {
        self.question = question.into();
        self
    }

    /// With `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: Option<String>) -> Self {
        self.reason = reason;
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

runtime::record!(Refused {
    question: required "question" as String,
    reply: required "reply" as RefusedReply,
    reason: required "reason" as Option<String>,
    ..extra: runtime::Anything
});

/// Always `"refused"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RefusedReply;

impl RefusedReply {
    /// The value as it is written.
    pub const VALUE: &'static str = "refused";
}

runtime::constant!(RefusedReply: text);
