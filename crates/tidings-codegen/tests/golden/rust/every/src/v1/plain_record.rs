use crate::runtime;

/// Required properties of each scalar type.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainRecord {
    /// Any text.
    pub text: String,
    /// The property `flag`.
    pub flag: bool,
    /// The property `count`.
    pub count: i32,
    /// The property `share`.
    pub share: f64,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PlainRecord {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(count: i32, flag: bool, share: f64, text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            flag,
            count,
            share,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// With `flag`.
    #[must_use]
    pub fn with_flag(mut self, flag: bool) -> Self {
        self.flag = flag;
        self
    }

    /// With `count`.
    #[must_use]
    pub fn with_count(mut self, count: i32) -> Self {
        self.count = count;
        self
    }

    /// With `share`.
    #[must_use]
    pub fn with_share(mut self, share: f64) -> Self {
        self.share = share;
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
    text: required "text" as String,
    flag: required "flag" as bool,
    count: required "count" as i32,
    share: required "share" as f64,
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
    const NAME: &'static str = "every.record";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "record@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-record/v1.schema.json");
}
