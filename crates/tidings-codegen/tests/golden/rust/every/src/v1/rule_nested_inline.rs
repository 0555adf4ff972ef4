use super::NestedRange;
use crate::runtime;

/// `RuleNestedInline`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleNestedInline {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `range`.
    pub range: Option<NestedRange>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleNestedInline {
    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// With `range`.
    #[must_use]
    pub fn with_range(mut self, range: NestedRange) -> Self {
        self.range = Some(range);
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

runtime::record!(RuleNestedInline by rules::judged {
    a: optional "a" as String,
    range: optional "range" as NestedRange,
    ..extra: runtime::Anything
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "a or a range",
            check: One(&[Required(&["a"]), Required(&["range"])]),
        },
    }
}
