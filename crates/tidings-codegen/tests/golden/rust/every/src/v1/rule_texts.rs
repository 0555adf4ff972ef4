use super::{
    RuleTextsEither, RuleTextsHex, RuleTextsIgnored, RuleTextsInside, RuleTextsLength,
    RuleTextsLetters,
};
use crate::runtime;

/// `RuleTexts`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuleTexts {
    /// The property `length`.
    pub length: Option<RuleTextsLength>,
    /// The property `hex`.
    pub hex: Option<RuleTextsHex>,
    /// The property `inside`.
    pub inside: Option<RuleTextsInside>,
    /// The property `letters`.
    pub letters: Option<RuleTextsLetters>,
    /// The property `either`.
    pub either: Option<RuleTextsEither>,
    /// The property `ignored`.
    pub ignored: Option<RuleTextsIgnored>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuleTexts {
    /// With `length`.
    #[must_use]
    pub fn with_length(mut self, length: RuleTextsLength) -> Self {
        self.length = Some(length);
        self
    }

    /// With `hex`.
    #[must_use]
    pub fn with_hex(mut self, hex: RuleTextsHex) -> Self {
        self.hex = Some(hex);
        self
    }

    /// With `inside`.
    #[must_use]
    pub fn with_inside(mut self, inside: RuleTextsInside) -> Self {
        self.inside = Some(inside);
        self
    }

    /// With `letters`.
    #[must_use]
    pub fn with_letters(mut self, letters: RuleTextsLetters) -> Self {
        self.letters = Some(letters);
        self
    }

    /// With `either`.
    #[must_use]
    pub fn with_either(mut self, either: RuleTextsEither) -> Self {
        self.either = Some(either);
        self
    }

    /// With `ignored`.
    #[must_use]
    pub fn with_ignored(mut self, ignored: RuleTextsIgnored) -> Self {
        self.ignored = Some(ignored);
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

runtime::record!(RuleTexts {
    length: optional "length" as RuleTextsLength,
    hex: optional "hex" as RuleTextsHex,
    inside: optional "inside" as RuleTextsInside,
    letters: optional "letters" as RuleTextsLetters,
    either: optional "either" as RuleTextsEither,
    ignored: optional "ignored" as RuleTextsIgnored,
    ..extra: runtime::Anything
});

impl RuleTexts {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for RuleTexts {
    const NAME: &'static str = "every.rule-texts";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "rule-texts@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/every-rule-texts/v1.schema.json");
}
