use crate::runtime;

/// `Patterns`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Patterns {
    /// The property `letters`.
    pub letters: String,
    /// The property `loose`.
    pub loose: Option<String>,
    /// The property `maybe`.
    pub maybe: Option<Option<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Patterns {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(letters: impl Into<String>) -> Self {
        Self {
            letters: letters.into(),
            loose: None,
            maybe: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `letters`.
    #[must_use]
    pub fn with_letters(mut self, letters: impl Into<String>) -> Self {
        self.letters = letters.into();
        self
    }

    /// With `loose`.
    #[must_use]
    pub fn with_loose(mut self, loose: impl Into<String>) -> Self {
        self.loose = Some(loose.into());
        self
    }

    /// With `maybe`.
    #[must_use]
    pub fn with_maybe(mut self, maybe: Option<String>) -> Self {
        self.maybe = Some(maybe);
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

runtime::record!(Patterns {
    letters: required "letters" as runtime::Matching<String, rules::Letters>,
    loose: optional "loose" as runtime::Matching<String, rules::Loose>,
    maybe: optional "maybe" as Option<runtime::Matching<String, rules::Maybe>>,
    ..extra: runtime::Anything
});

impl Patterns {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Patterns {
    const NAME: &'static str = "every.patterns";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "patterns@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-patterns/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(Letters: "^[a-z]+$" {
        classes: 0 => 0, 97 => 1, 123 => 0;
        width: 2;
        next: 0, 0, 0, 2, 0, 2;
        start: 1;
        accepting: 2;
    });

    runtime::pattern!(Loose: "\\d{2}" {
        classes: 0 => 0, 48 => 1, 58 => 0;
        width: 2;
        next: 0, 1, 0, 2, 2, 2;
        start: 0;
        accepting: 2;
    });

    runtime::pattern!(Maybe: "^x" {
        classes: 0 => 0, 120 => 1, 121 => 0;
        width: 2;
        next: 0, 0, 0, 2, 2, 2;
        start: 1;
        accepting: 2;
    });
}
