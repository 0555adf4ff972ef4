use super::{Identifier, Payment};
use crate::runtime;

/// What somebody paid for: internally tagged.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "type")]
pub enum Occasion {
    /// A purchase.
    #[serde(rename = "purchase")]
    Purchase(OccasionPurchase),
    /// A refund, in part or in whole.
    #[serde(rename = "refund")]
    Refund(OccasionRefund),
}

impl Occasion {
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

runtime::union!(Occasion: internal "type" {
    Purchase: "purchase" as OccasionPurchase,
    Refund: "refund" as OccasionRefund,
});

/// A purchase.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OccasionPurchase {
    /// How it was paid.
    pub payment: Payment,
    /// What was bought.
    pub articles: Vec<Identifier>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OccasionPurchase {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(articles: Vec<Identifier>, payment: Payment) -> Self {
        Self {
            payment,
            articles,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: Payment) -> Self {
        self.payment = payment;
        self
    }

    /// With `articles`.
    #[must_use]
    pub fn with_articles(mut self, articles: Vec<Identifier>) -> Self {
        self.articles = articles;
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

runtime::record!(OccasionPurchase {
    payment: required "payment" as Payment,
    articles: required "articles" as Vec<Identifier>,
    ..extra: runtime::Anything
});

/// A refund, in part or in whole.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OccasionRefund {
    /// How it was paid back, or `null`.
    pub payment: Option<Payment>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OccasionRefund {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(payment: Option<Payment>) -> Self {
        Self {
            payment,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: Option<Payment>) -> Self {
        self.payment = payment;
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

runtime::record!(OccasionRefund {
    payment: required "payment" as Option<Payment>,
    ..extra: runtime::Anything
});

impl From<OccasionPurchase> for Occasion {
    fn from(variant: OccasionPurchase) -> Self {
        Self::Purchase(variant)
    }
}

impl From<OccasionRefund> for Occasion {
    fn from(variant: OccasionRefund) -> Self {
        Self::Refund(variant)
    }
}
