use crate::runtime;

/// `RestPayment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum RestPayment {
    /// `cash`.
    #[serde(rename = "cash")]
    Cash(RestPaymentCash),
    /// `card`.
    #[serde(rename = "card")]
    Card(RestPaymentCard),
}

impl RestPayment {
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

runtime::union!(RestPayment: internal "kind" {
    Cash: "cash" as RestPaymentCash,
    Card: "card" as RestPaymentCard,
});

/// The variant `cash` of [`RestPayment`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RestPaymentCash {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RestPaymentCash {
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

runtime::record!(RestPaymentCash {
    ..extra: runtime::Anything
});

/// The variant `card` of [`RestPayment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct RestPaymentCard {
    /// The property `digits`.
    pub digits: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RestPaymentCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(digits: impl Into<String>) -> Self {
        Self {
            digits: digits.into(),
            extra: crate::JsonMap::new(),
        }
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

runtime::record!(RestPaymentCard {
    digits: required "digits" as String,
    ..extra: runtime::Anything
});

impl From<RestPaymentCash> for RestPayment {
    fn from(variant: RestPaymentCash) -> Self {
        Self::Cash(variant)
    }
}

impl From<RestPaymentCard> for RestPayment {
    fn from(variant: RestPaymentCard) -> Self {
        Self::Card(variant)
    }
}
