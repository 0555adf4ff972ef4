use crate::runtime;

/// No longer sent.
#[deprecated(note = "use `NewRecord` */ \"now\" {@link x} </c> @internal \u{202e}\\")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OldRecord {
    /// Use `new`.
    #[deprecated(note = "use `new`")]
    pub old: Option<String>,
    /// The property `new`.
    pub new: Option<String>,
    /// The property `assumed`.
    ///
    /// When absent: `7`.
    pub assumed: Option<i32>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OldRecord {
    /// With `old`.
    #[must_use]
    pub fn with_old(mut self, old: impl Into<String>) -> Self {
        self.old = Some(old.into());
        self
    }

    /// With `new`.
    #[must_use]
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// With `assumed`.
    #[must_use]
    pub fn with_assumed(mut self, assumed: i32) -> Self {
        self.assumed = Some(assumed);
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

runtime::record!(OldRecord {
    old: optional "old" as String,
    new: optional "new" as String,
    assumed: optional "assumed" as i32,
    ..extra: runtime::Anything
});

impl OldRecord {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OldRecord {
    const NAME: &'static str = "every.deprecated";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "deprecated@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-deprecated/v1.schema.json");
}
