use crate::runtime;

/// `NestedRange`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedRange {
    /// The property `from`.
    pub from: u8,
    /// The property `to`.
    pub to: Option<u8>,
}

impl NestedRange {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(from: u8) -> Self {
        Self { from, to: None }
    }

    /// With `from`.
    #[must_use]
    pub fn with_from(mut self, from: u8) -> Self {
        self.from = from;
        self
    }

    /// With `to`.
    #[must_use]
    pub fn with_to(mut self, to: u8) -> Self {
        self.to = Some(to);
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

runtime::record!(NestedRange by rules::judged {
    from: required "from" as u8,
    to: optional "to" as u8,
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "0 has no end",
            check: Conditional(
                &Properties(
                    &[("from", Values(&[Known::Number("0")]))],
                    &[],
                    &Anything,
                ),
                &Properties(&[("to", Nothing)], &[], &Anything),
                &Anything,
            ),
        },
    }
}
