use crate::runtime;

/// `UniqueLists`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct UniqueLists {
    /// The property `tags`.
    pub tags: Vec<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl UniqueLists {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(tags: Vec<String>) -> Self {
        Self {
            tags,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `tags`.
    #[must_use]
    pub fn with_tags(mut self, tags: Vec<String>) -> Self {
        self.tags = tags;
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

runtime::record!(UniqueLists {
    tags: required "tags" as runtime::Items<String, 0, { usize::MAX }, true>,
    ..extra: runtime::Anything
});

impl UniqueLists {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for UniqueLists {
    const NAME: &'static str = "every.unique-lists";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "unique-lists@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-unique-lists/v1.schema.json");
}
