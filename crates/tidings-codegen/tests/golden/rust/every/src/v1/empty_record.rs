use crate::runtime;

/// `EmptyRecord`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct EmptyRecord {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl EmptyRecord {
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

runtime::record!(EmptyRecord {
    ..extra: runtime::Anything
});

impl EmptyRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for EmptyRecord {
    const NAME: &'static str = "every.empty-record";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "empty-record@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-empty-record/v1.schema.json");
}
