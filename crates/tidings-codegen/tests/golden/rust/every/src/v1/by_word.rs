use crate::runtime;

/// Types that need a word: `time` knows nothing of schemars.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByWord {
    /// The property `at`.
    pub at: String,
    /// The property `until`.
    pub until: Option<String>,
    /// The property `stamp`.
    pub stamp: i64,
    /// The property `rate`.
    pub rate: f64,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ByWord {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(at: impl Into<String>, rate: f64, stamp: i64) -> Self {
        Self {
            at: at.into(),
            until: None,
            stamp,
            rate,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `at`.
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = at.into();
        self
    }

    /// With `until`.
    #[must_use]
    pub fn with_until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// With `stamp`.
    #[must_use]
    pub fn with_stamp(mut self, stamp: i64) -> Self {
        self.stamp = stamp;
        self
    }

    /// With `rate`.
    #[must_use]
    pub fn with_rate(mut self, rate: f64) -> Self {
        self.rate = rate;
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

runtime::record!(ByWord {
    at: required "at" as String,
    until: optional "until" as String,
    stamp: required "stamp" as i64,
    rate: required "rate" as f64,
    ..extra: runtime::Anything
});

impl ByWord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for ByWord {
    const NAME: &'static str = "every.third-party-told";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "third-party-told@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-third-party-told/v1.schema.json");
}
