use crate::runtime;

/// `RulePropertiesRest`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RulePropertiesRest {
    /// The property `a`.
    pub a: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RulePropertiesRest {
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

runtime::record!(RulePropertiesRest by rules::judged {
    a: optional "a" as String,
    ..extra: runtime::Anything
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "the others are numbers",
            check: Properties(
                &[("a", Anything)],
                &[],
                &Kinds(&[Kind::Number]),
            ),
        },
    }
}
