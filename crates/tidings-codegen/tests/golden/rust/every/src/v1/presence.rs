use crate::runtime;

/// `Presence`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Presence {
    /// The property `both`.
    pub both: String,
    /// The property `nullable`.
    pub nullable: Option<String>,
    /// The property `optional`.
    pub optional: Option<String>,
    /// The property `neither`.
    pub neither: Option<Option<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Presence {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(both: impl Into<String>, nullable: Option<String>) -> Self {
        Self {
            both: both.into(),
            nullable,
            optional: None,
            neither: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `both`.
    #[must_use]
    pub fn with_both(mut self, both: impl Into<String>) -> Self {
        self.both = both.into();
        self
    }

    /// With `nullable`.
    #[must_use]
    pub fn with_nullable(mut self, nullable: Option<String>) -> Self {
        self.nullable = nullable;
        self
    }

    /// With `optional`.
    #[must_use]
    pub fn with_optional(mut self, optional: impl Into<String>) -> Self {
        self.optional = Some(optional.into());
        self
    }

    /// With `neither`.
    #[must_use]
    pub fn with_neither(mut self, neither: Option<String>) -> Self {
        self.neither = Some(neither);
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

runtime::record!(Presence {
    both: required "both" as String,
    nullable: required "nullable" as Option<String>,
    optional: optional "optional" as String,
    neither: optional "neither" as Option<String>,
    ..extra: runtime::Anything
});

impl Presence {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Presence {
    const NAME: &'static str = "every.optional-nullable";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "optional-nullable@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-optional-nullable/v1.schema.json");
}
