use crate::runtime;

/// `RuledBody`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuledBody {
    /// The property `a`.
    pub a: Option<String>,
    /// The property `b`.
    pub b: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuledBody {
    /// With `a`.
    #[must_use]
    pub fn with_a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// With `b`.
    #[must_use]
    pub fn with_b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
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

runtime::record!(RuledBody by rules::judged {
    a: optional "a" as String,
    b: optional "b" as String,
    ..extra: runtime::Anything
});

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule { words: "not a and b", check: Not(&Required(&["a", "b"])) },
        Rule { words: "at most two properties", check: PropertyCount(0, 2) },
    }
}
