use super::OpenSetting;
use crate::runtime;

/// `OpenUntaggedUnion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OpenUntaggedUnion {
    /// The property `setting`.
    pub setting: OpenSetting,
    /// The property `more`.
    pub more: Option<Vec<OpenSetting>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OpenUntaggedUnion {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(setting: OpenSetting) -> Self {
        Self {
            setting,
            more: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `setting`.
    #[must_use]
    pub fn with_setting(mut self, setting: OpenSetting) -> Self {
        self.setting = setting;
        self
    }

    /// With `more`.
    #[must_use]
    pub fn with_more(mut self, more: Vec<OpenSetting>) -> Self {
        self.more = Some(more);
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

runtime::record!(OpenUntaggedUnion {
    setting: required "setting" as OpenSetting,
    more: optional "more" as Vec<OpenSetting>,
    ..extra: runtime::Anything
});

impl OpenUntaggedUnion {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OpenUntaggedUnion {
    const NAME: &'static str = "every.open-union-untagged";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "open-union-untagged@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-open-union-untagged/v1.schema.json");
}
