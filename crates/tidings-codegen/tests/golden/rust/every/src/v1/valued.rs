use super::ValuedLaterDetail;
use crate::runtime;

/// `Valued`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "answer")]
pub enum Valued {
    /// `yes`.
    #[serde(rename = "yes")]
    Yes(ValuedYes),
    /// `later`.
    #[serde(rename = "later")]
    Later(ValuedLater),
}

impl Valued {
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

runtime::union!(Valued: internal "answer" {
    Yes: "yes" as ValuedYes,
    Later: "later" as ValuedLater,
});

/// The variant `yes` of [`Valued`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValuedYes {
    /// The property `about`.
    pub about: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ValuedYes {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(about: impl Into<String>) -> Self {
        Self {
            about: about.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `about`.
    #[must_use]
    pub fn with_about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
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

runtime::record!(ValuedYes {
    about: required "about" as String,
    ..extra: runtime::Anything
});

/// The variant `later` of [`Valued`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ValuedLater {
    /// The property `about`.
    pub about: String,
    /// The property `detail`.
    pub detail: ValuedLaterDetail,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ValuedLater {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(about: impl Into<String>, detail: ValuedLaterDetail) -> Self {
        Self {
            about: about.into(),
            detail,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `about`.
    #[must_use]
    pub fn with_about(mut self, about: impl Into<String>) -> Self {
        self.about = about.into();
        self
    }

    /// With `detail`.
    #[must_use]
    pub fn with_detail(mut self, detail: ValuedLaterDetail) -> Self {
        self.detail = detail;
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

runtime::record!(ValuedLater {
    about: required "about" as String,
    detail: required "detail" as ValuedLaterDetail,
    ..extra: runtime::Anything
});

impl From<ValuedYes> for Valued {
    fn from(variant: ValuedYes) -> Self {
        Self::Yes(variant)
    }
}

impl From<ValuedLater> for Valued {
    fn from(variant: ValuedLater) -> Self {
        Self::Later(variant)
    }
}
