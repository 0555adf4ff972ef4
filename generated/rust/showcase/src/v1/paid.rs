use crate::runtime;

/// Something that was paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum Paid {
    /// A variant with the tag only.
    #[serde(rename = "cash")]
    Cash(PaidCash),
    /// A variant with properties of its own.
    #[serde(rename = "card")]
    Card(PaidCard),
    /// A variant of a record with a name of its own.
    #[serde(rename = "transfer")]
    Transfer(PaidTransfer),
    /// A variant without properties of its own.
    #[serde(rename = "invoice")]
    Invoice(PaidInvoice),
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
    Transfer: "transfer" as PaidTransfer,
    Invoice: "invoice" as PaidInvoice,
});

/// A variant with the tag only.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidCash {
    /// What was paid for.
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

/// A variant with properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidCard {
    /// What was paid for.
    pub article: String,
    /// The card's last digits.
    pub last_four: String,
    /// The months to pay in; 1 at once.
    pub instalments: Option<u8>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaidCard {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(article: impl Into<String>, last_four: impl Into<String>) -> Self {
        Self {
            article: article.into(),
            last_four: last_four.into(),
            instalments: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `article`.
    #[must_use]
    pub fn with_article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
        self
    }

    /// With `last_four`.
    #[must_use]
    pub fn with_last_four(mut self, last_four: impl Into<String>) -> Self {
        self.last_four = last_four.into();
        self
    }

    /// With `instalments`.
    #[must_use]
    pub fn with_instalments(mut self, instalments: u8) -> Self {
        self.instalments = Some(instalments);
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
    last_four: required "lastFour" as String,
    instalments: optional "instalments" as u8,
    ..extra: runtime::Anything
});

/// A variant of a record with a name of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidTransfer {
    /// What was paid for.
    pub article: String,
    /// The account to pay from.
    pub iban: String,
    /// What the receiver shall see, or `null`.
    pub message: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaidTransfer {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        article: impl Into<String>,
        iban: impl Into<String>,
        message: Option<String>,
    ) -> Self {
        Self {
            article: article.into(),
            iban: iban.into(),
            message,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `article`.
    #[must_use]
    pub fn with_article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
        self
    }

    /// With `iban`.
    #[must_use]
    pub fn with_iban(mut self, iban: impl Into<String>) -> Self {
        self.iban = iban.into();
        self
    }

    /// With `message`.
    #[must_use]
    pub fn with_message(mut self, message: Option<String>) -> Self {
        self.message = message;
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

runtime::record!(PaidTransfer {
    article: required "article" as String,
    iban: required "iban" as String,
    message: required "message" as Option<String>,
    ..extra: runtime::Anything
});

/// A variant without properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaidInvoice {
    /// What was paid for.
    pub article: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaidInvoice {
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

runtime::record!(PaidInvoice {
    article: required "article" as String,
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

impl From<PaidTransfer> for Paid {
    fn from(variant: PaidTransfer) -> Self {
        Self::Transfer(variant)
    }
}

impl From<PaidInvoice> for Paid {
    fn from(variant: PaidInvoice) -> Self {
        Self::Invoice(variant)
    }
}
