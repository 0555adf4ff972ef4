use crate::runtime;

/// `RulePropertiesCounted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RulePropertiesCounted {
    /// The property `a`.
    pub a: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RulePropertiesCounted {
    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
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

runtime::record!(RulePropertiesCounted by rules::judged {
    a: optional "a" as String,
    ..extra: runtime::Anything
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "one or two",
            check: All(&[PropertyCount(1, u64::MAX), PropertyCount(0, 2)]),
        },
    }
}
