use super::{RuledBody, RuledText};
use crate::runtime;

/// `RuledInternal`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum RuledInternal {
    /// `named`.
    #[serde(rename = "named")]
    Named(RuledBody),
    /// `inline`.
    #[serde(rename = "inline")]
    Inline(RuledInternalInline),
}

impl RuledInternal {
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

runtime::union!(RuledInternal by rules::judged: internal "kind" {
    Named: "named" as RuledBody,
    Inline: "inline" as RuledInternalInline,
});

/// The variant `inline` of [`RuledInternal`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RuledInternalInline {
    /// The property `b`.
    pub b: Option<RuledText>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RuledInternalInline {
    /// With `b`.
    #[must_use]
    pub fn with_b(mut self, b: RuledText) -> Self {
        self.b = Some(b);
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

runtime::record!(RuledInternalInline {
    b: optional "b" as RuledText,
    ..extra: runtime::Anything
});

impl From<RuledInternalInline> for RuledInternal {
    fn from(variant: RuledInternalInline) -> Self {
        Self::Inline(variant)
    }
}

mod rules {
    use crate::runtime;

    runtime::rules! {
        Rule {
            words: "no c",
            check: Properties(&[("c", Nothing)], &[], &Anything),
        },
    }
}
