use super::Transfer;
use crate::runtime;

/// How something is paid: internally tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum Payment {
    /// A variant with the tag only.
    #[serde(rename = "cash")]
    Cash(PaymentCash),
    /// A variant with properties of its own.
    #[serde(rename = "card")]
    Card(PaymentCard),
    /// A variant of a record with a name of its own.
    #[serde(rename = "transfer")]
    Transfer(Transfer),
    /// A variant without properties of its own.
    #[serde(rename = "invoice")]
    Invoice(PaymentInvoice),
}

impl Payment {
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

runtime::union!(Payment: internal "kind" {
    Cash: "cash" as PaymentCash,
    Card: "card" as PaymentCard,
    Transfer: "transfer" as Transfer,
    Invoice: "invoice" as PaymentInvoice,
});

/// A variant with the tag only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentCash {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaymentCash {
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

runtime::record!(PaymentCash {
    ..extra: runtime::Anything
});

/// A variant with properties of its own.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentCard {
    /// The card's last digits.
    pub last_four: String,
    /// The months to pay in; 1 at once.
    pub instalments: Option<u8>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaymentCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(last_four: impl Into<String>) -> Self {
        Self {
            last_four: last_four.into(),
            instalments: None,
            extra: crate::JsonMap::new(),
        }
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

runtime::record!(PaymentCard {
    last_four: required "lastFour" as String,
    instalments: optional "instalments" as u8,
    ..extra: runtime::Anything
});

/// A variant without properties of its own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct PaymentInvoice {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl PaymentInvoice {
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

runtime::record!(PaymentInvoice {
    ..extra: runtime::Anything
});

impl From<PaymentCash> for Payment {
    fn from(variant: PaymentCash) -> Self {
        Self::Cash(variant)
    }
}

impl From<PaymentCard> for Payment {
    fn from(variant: PaymentCard) -> Self {
        Self::Card(variant)
    }
}

impl From<PaymentInvoice> for Payment {
    fn from(variant: PaymentInvoice) -> Self {
        Self::Invoice(variant)
    }
}
