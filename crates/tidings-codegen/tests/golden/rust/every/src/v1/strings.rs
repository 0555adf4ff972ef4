use crate::runtime;

/// `Strings`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Strings {
    /// The property `code`.
    pub code: Option<String>,
    /// The property `id`.
    pub id: Option<String>,
    /// The property `at`.
    pub at: Option<String>,
    /// The property `day`.
    pub day: Option<String>,
    /// The property `link`.
    pub link: Option<String>,
    /// The property `money`.
    pub money: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl Strings {
    /// With `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// With `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// With `at`.
    #[must_use]
    pub fn with_at(mut self, at: impl Into<String>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// With `day`.
    #[must_use]
    pub fn with_day(mut self, day: impl Into<String>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// With `link`.
    #[must_use]
    pub fn with_link(mut self, link: impl Into<String>) -> Self {
        self.link = Some(link.into());
        self
    }

    /// With `money`.
    #[must_use]
    pub fn with_money(mut self, money: impl Into<String>) -> Self {
        self.money = Some(money.into());
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

runtime::record!(Strings {
    code: optional "code" as runtime::Text<2, 5>,
    id: optional "id" as String,
    at: optional "at" as String,
    day: optional "day" as String,
    link: optional "link" as String,
    money: optional "money" as String,
    ..extra: runtime::Anything
});

impl Strings {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for Strings {
    const NAME: &'static str = "every.strings";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "strings@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-strings/v1.schema.json");
}
