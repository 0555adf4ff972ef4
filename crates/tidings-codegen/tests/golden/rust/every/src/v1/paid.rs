use crate::runtime;

/// `Paid`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum Paid {
    /// `cash`.
    #[serde(rename = "cash")]
    Cash(PaidCash),
    /// `card`.
    #[serde(rename = "card")]
    Card(PaidCard),
}

impl Paid {
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

runtime::union!(Paid: internal "kind" {
    Cash: "cash" as PaidCash,
    Card: "card" as PaidCard,
});

/// The variant `cash` of [`Paid`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidCash {
    /// The property `article`.
    pub article: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaidCash {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(article: impl Into<String>) -> Self {
        Self {
            article: article.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `article`.
    #[must_use]
    pub fn with_article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
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

runtime::record!(PaidCash {
    article: required "article" as String,
    ..extra: runtime::Anything
});

/// The variant `card` of [`Paid`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidCard {
    /// The property `article`.
    pub article: String,
    /// The property `digits`.
    pub digits: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaidCard {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(article: impl Into<String>, digits: impl Into<String>) -> Self {
        Self {
            article: article.into(),
            digits: digits.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `article`.
    #[must_use]
    pub fn with_article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
        self
    }

    /// With `digits`.
    #[must_use]
    pub fn with_digits(mut self, digits: impl Into<String>) -> Self {
        self.digits = digits.into();
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

runtime::record!(PaidCard {
    article: required "article" as String,
    digits: required "digits" as String,
    ..extra: runtime::Anything
});

impl From<PaidCash> for Paid {
    fn from(variant: PaidCash) -> Self {
        Self::Cash(variant)
    }
}

impl From<PaidCard> for Paid {
    fn from(variant: PaidCard) -> Self {
        Self::Card(variant)
    }
}
