use crate::runtime;

/// The same name in another version is another type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PlainRecord {
    /// The property `renamed`.
    pub renamed: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PlainRecord {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(renamed: impl Into<String>) -> Self {
        Self {
            renamed: renamed.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `renamed`.
    #[must_use]
    pub fn with_renamed(mut self, renamed: impl Into<String>) -> Self {
        self.renamed = renamed.into();
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

runtime::record!(PlainRecord {
    renamed: required "renamed" as String,
    ..extra: runtime::Anything
});

impl PlainRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for PlainRecord {
    const NAME: &'static str = "every.second-version";
    const VERSION: u32 = 2;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "second-version@v2";
    const SCHEMA: &'static str = include_str!("../../schemas/every-second-version/v2.schema.json");
}
