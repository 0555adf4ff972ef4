use super::NestedId;
use crate::runtime;

/// `NestedPayment`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "kind")]
pub enum NestedPayment {
    /// `cash`.
    #[serde(rename = "cash")]
    Cash(NestedPaymentCash),
    /// `card`.
    #[serde(rename = "card")]
    Card(NestedPaymentCard),
}

impl NestedPayment {
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

runtime::union!(NestedPayment: internal "kind" {
    Cash: "cash" as NestedPaymentCash,
    Card: "card" as NestedPaymentCard,
});

/// The variant `cash` of [`NestedPayment`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedPaymentCash {
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NestedPaymentCash {
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

runtime::record!(NestedPaymentCash {
    ..extra: runtime::Anything
});

/// The variant `card` of [`NestedPayment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct NestedPaymentCard {
    /// The property `of`.
    pub of: NestedId,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl NestedPaymentCard {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(of: NestedId) -> Self {
        Self {
            of,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `of`.
    #[must_use]
    pub fn with_of(mut self, of: NestedId) -> Self {
        self.of = of;
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

runtime::record!(NestedPaymentCard {
    of: required "of" as NestedId,
    ..extra: runtime::Anything
});

impl From<NestedPaymentCash> for NestedPayment {
    fn from(variant: NestedPaymentCash) -> Self {
        Self::Cash(variant)
    }
}

impl From<NestedPaymentCard> for NestedPayment {
    fn from(variant: NestedPaymentCard) -> Self {
        Self::Card(variant)
    }
}
