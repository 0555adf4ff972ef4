use std::collections::BTreeMap;

use super::{PatternLeftOutRules, Values};
use crate::runtime;

/// `PatternLeftOut`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PatternLeftOut {
    /// The property `lookAhead`.
    pub look_ahead: Option<String>,
    /// The property `lookBehind`.
    pub look_behind: Option<String>,
    /// The property `reference`.
    pub reference: Option<String>,
    /// The property `namedReference`.
    pub named_reference: Option<String>,
    /// The property `flags`.
    pub flags: Option<String>,
    /// The property `start`.
    pub start: Option<String>,
    /// The property `end`.
    pub end: Option<String>,
    /// The property `posix`.
    pub posix: Option<String>,
    /// The property `twoHyphens`.
    pub two_hyphens: Option<String>,
    /// The property `letter`.
    pub letter: Option<String>,
    /// The property `property`.
    pub property: Option<String>,
    /// The property `open`.
    pub open: Option<String>,
    /// The property `brace`.
    pub brace: Option<String>,
    /// The property `large`.
    pub large: Option<String>,
    /// The property `larger`.
    pub larger: Option<String>,
    /// The property `keys`.
    pub keys: Option<BTreeMap<String, bool>>,
    /// The property `rules`.
    pub rules: Option<PatternLeftOutRules>,
    /// The property `values`.
    pub values: Option<Values>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PatternLeftOut {
    /// With `look_ahead`.
    #[must_use]
    pub fn with_look_ahead(mut self, look_ahead: impl Into<String>) -> Self {
        self.look_ahead = Some(look_ahead.into());
        self
    }

    /// With `look_behind`.
    #[must_use]
    pub fn with_look_behind(mut self, look_behind: impl Into<String>) -> Self {
        self.look_behind = Some(look_behind.into());
        self
    }

    /// With `reference`.
    #[must_use]
    pub fn with_reference(mut self, reference: impl Into<String>) -> Self {
        self.reference = Some(reference.into());
        self
    }

    /// With `named_reference`.
    #[must_use]
    pub fn with_named_reference(mut self, named_reference: impl Into<String>) -> Self {
        self.named_reference = Some(named_reference.into());
        self
    }

    /// With `flags`.
    #[must_use]
    pub fn with_flags(mut self, flags: impl Into<String>) -> Self {
        self.flags = Some(flags.into());
        self
    }

    /// With `start`.
    #[must_use]
    pub fn with_start(mut self, start: impl Into<String>) -> Self {
        self.start = Some(start.into());
        self
    }

    /// With `end`.
    #[must_use]
    pub fn with_end(mut self, end: impl Into<String>) -> Self {
        self.end = Some(end.into());
        self
    }

    /// With `posix`.
    #[must_use]
    pub fn with_posix(mut self, posix: impl Into<String>) -> Self {
        self.posix = Some(posix.into());
        self
    }

    /// With `two_hyphens`.
    #[must_use]
    pub fn with_two_hyphens(mut self, two_hyphens: impl Into<String>) -> Self {
        self.two_hyphens = Some(two_hyphens.into());
        self
    }

    /// With `letter`.
    #[must_use]
    pub fn with_letter(mut self, letter: impl Into<String>) -> Self {
        self.letter = Some(letter.into());
        self
    }

    /// With `property`.
    #[must_use]
    pub fn with_property(mut self, property: impl Into<String>) -> Self {
        self.property = Some(property.into());
        self
    }

    /// With `open`.
    #[must_use]
    pub fn with_open(mut self, open: impl Into<String>) -> Self {
        self.open = Some(open.into());
        self
    }

    /// With `brace`.
    #[must_use]
    pub fn with_brace(mut self, brace: impl Into<String>) -> Self {
        self.brace = Some(brace.into());
        self
    }

    /// With `large`.
    #[must_use]
    pub fn with_large(mut self, large: impl Into<String>) -> Self {
        self.large = Some(large.into());
        self
    }

    /// With `larger`.
    #[must_use]
    pub fn with_larger(mut self, larger: impl Into<String>) -> Self {
        self.larger = Some(larger.into());
        self
    }

    /// With `keys`.
    #[must_use]
    pub fn with_keys(mut self, keys: BTreeMap<String, bool>) -> Self {
        self.keys = Some(keys);
        self
    }

    /// With `rules`.
    #[must_use]
    pub fn with_rules(mut self, rules: PatternLeftOutRules) -> Self {
        self.rules = Some(rules);
        self
    }

    /// With `values`.
    #[must_use]
    pub fn with_values(mut self, values: Values) -> Self {
        self.values = Some(values);
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

runtime::record!(PatternLeftOut {
    look_ahead: optional "lookAhead" as runtime::Text<0, 3>,
    look_behind: optional "lookBehind" as runtime::Text<0, 3>,
    reference: optional "reference" as runtime::Text<0, 3>,
    named_reference: optional "namedReference" as runtime::Text<0, 3>,
    flags: optional "flags" as runtime::Text<0, 3>,
    start: optional "start" as runtime::Text<0, 3>,
    end: optional "end" as runtime::Text<0, 3>,
    posix: optional "posix" as runtime::Text<0, 3>,
    two_hyphens: optional "twoHyphens" as runtime::Text<0, 3>,
    letter: optional "letter" as runtime::Text<0, 3>,
    property: optional "property" as runtime::Text<0, 3>,
    open: optional "open" as runtime::Text<0, 3>,
    brace: optional "brace" as runtime::Text<0, 3>,
    large: optional "large" as runtime::Text<0, 3>,
    larger: optional "larger" as runtime::Text<0, 3>,
    keys: optional "keys" as BTreeMap<String, bool>,
    rules: optional "rules" as PatternLeftOutRules,
    values: optional "values" as Values,
    ..extra: runtime::Anything
});

impl PatternLeftOut {
    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for PatternLeftOut {
    const NAME: &'static str = "every.pattern-left-out";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "every";
    const DETAIL_TYPE: &'static str = "pattern-left-out@v1";
    const SCHEMA: &'static str =
        include_str!("../../schemas/every-pattern-left-out/v1.schema.json");
}
