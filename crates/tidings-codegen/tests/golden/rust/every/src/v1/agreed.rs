use crate::runtime;

/// `Agreed`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Agreed {
    /// The property `question`.
    pub question: String,
    /// The property `reply`.
    pub reply: AgreedReply,
    /// The property `by`.
    pub by: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Agreed {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(by: impl Into<String>, question: impl Into<String>) -> Self {
        Self {
            question: question.into(),
            reply: AgreedReply,
            by: by.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `question`.
    #[must_use]
    pub fn with_question(mut self, question: impl Into<String>) -> Self {
        self.question = question.into();
        self
    }

    /// With `by`.
    #[must_use]
    pub fn with_by(mut self, by: impl Into<String>) -> Self {
        self.by = by.into();
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

runtime::record!(Agreed {
    question: required "question" as String,
    reply: required "reply" as AgreedReply,
    by: required "by" as String,
    ..extra: runtime::Anything
});

/// Always `"agreed"`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreedReply;

impl AgreedReply {
    /// The value as it is written.
    pub const VALUE: &'static str = "agreed";
}

runtime::constant!(AgreedReply: text);
