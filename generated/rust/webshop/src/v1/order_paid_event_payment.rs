use crate::runtime;

/// How the order was paid.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
#[serde(tag = "method")]
#[non_exhaustive]
pub enum OrderPaidEventPayment {
    /// `card`.
    #[serde(rename = "card")]
    Card(OrderPaidEventPaymentCard),
    /// `invoice`.
    #[serde(rename = "invoice")]
    Invoice(OrderPaidEventPaymentInvoice),
    /// A variant that this version does not know.
    #[serde(untagged)]
    Unrecognized(crate::Json),
}

impl OrderPaidEventPayment {
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

runtime::union!(OrderPaidEventPayment: internal "method" {
    Card: "card" as OrderPaidEventPaymentCard,
    Invoice: "invoice" as OrderPaidEventPaymentInvoice,
    ..Unrecognized
});

/// The variant `card` of [`OrderPaidEventPayment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderPaidEventPaymentCard {
    /// The property `brand`.
    pub brand: String,
    /// The property `last4`.
    pub last4: String,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OrderPaidEventPaymentCard {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(brand: impl Into<String>, last4: impl Into<String>) -> Self {
        Self {
            brand: brand.into(),
            last4: last4.into(),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `brand`.
    #[must_use]
    pub fn with_brand(mut self, brand: impl Into<String>) -> Self {
        self.brand = brand.into();
        self
    }

    /// With `last4`.
    #[must_use]
    pub fn with_last4(mut self, last4: impl Into<String>) -> Self {
        self.last4 = last4.into();
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

runtime::record!(OrderPaidEventPaymentCard {
    brand: required "brand" as String,
    last4: required "last4" as String,
    ..extra: runtime::Anything
});

/// The variant `invoice` of [`OrderPaidEventPayment`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct OrderPaidEventPaymentInvoice {
    /// The property `dueDate`.
    pub due_date: String,
    /// The property `reference`.
    pub reference: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OrderPaidEventPaymentInvoice {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(due_date: impl Into<String>, reference: Option<String>) -> Self {
        Self {
            due_date: due_date.into(),
            reference,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `due_date`.
    #[must_use]
    pub fn with_due_date(mut self, due_date: impl Into<String>) -> Self {
        self.due_date = due_date.into();
        self
    }

    /// With `reference`.
    #[must_use]
    pub fn with_reference(mut self, reference: Option<String>) -> Self {
        self.reference = reference;
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

runtime::record!(OrderPaidEventPaymentInvoice {
    due_date: required "dueDate" as String,
    reference: required "reference" as Option<String>,
    ..extra: runtime::Anything
});

impl From<OrderPaidEventPaymentCard> for OrderPaidEventPayment {
    fn from(variant: OrderPaidEventPaymentCard) -> Self {
        Self::Card(variant)
    }
}

impl From<OrderPaidEventPaymentInvoice> for OrderPaidEventPayment {
    fn from(variant: OrderPaidEventPaymentInvoice) -> Self {
        Self::Invoice(variant)
    }
}
