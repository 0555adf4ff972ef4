use crate::runtime;

/// `Refused`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Refused {
    /// The property `question`.
    pub question: String,
    /// The property `reply`.
    pub reply: RefusedReply,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Refused {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            reply: RefusedReply,
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

runtime::record!(Refused {
    question: required "question" as String,
    reply: required "reply" as RefusedReply,
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
