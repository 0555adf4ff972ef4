use super::{
    OrderPaidEventCustomer, OrderPaidEventLinesItem, OrderPaidEventPayment, OrderPaidEventState,
};
use crate::runtime;

/// `OrderPaidEvent`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidEvent {
    /// The property `orderNumber`.
    pub order_number: String,
    /// The property `paidAt`.
    pub paid_at: String,
    /// Customer
    pub customer: OrderPaidEventCustomer,
    /// How the order was paid.
    pub payment: OrderPaidEventPayment,
    /// The property `lines`.
    pub lines: Vec<OrderPaidEventLinesItem>,
    /// The property `total`.
    pub total: crate::Decimal,
    /// The property `currency`.
    pub currency: String,
    /// How far the payment is.
    pub state: OrderPaidEventState,
    /// The property `notes`.
    pub notes: Option<String>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

/// What a [`OrderPaidEvent`] cannot be without.
#[derive(Clone, Debug, PartialEq)]
pub struct OrderPaidEventRequired {
    /// See [`OrderPaidEvent::order_number`].
    pub order_number: String,
    /// See [`OrderPaidEvent::paid_at`].
    pub paid_at: String,
    /// See [`OrderPaidEvent::customer`].
    pub customer: OrderPaidEventCustomer,
    /// See [`OrderPaidEvent::payment`].
    pub payment: OrderPaidEventPayment,
    /// See [`OrderPaidEvent::lines`].
    pub lines: Vec<OrderPaidEventLinesItem>,
    /// See [`OrderPaidEvent::total`].
    pub total: crate::Decimal,
    /// See [`OrderPaidEvent::currency`].
    pub currency: String,
    /// See [`OrderPaidEvent::state`].
    pub state: OrderPaidEventState,
    /// See [`OrderPaidEvent::notes`].
    pub notes: Option<String>,
}

impl OrderPaidEvent {
    /// With what is required, and nothing else.
    #[must_use]
    pub fn new(required: OrderPaidEventRequired) -> Self {
        Self {
            order_number: required.order_number,
            paid_at: required.paid_at,
            customer: required.customer,
            payment: required.payment,
            lines: required.lines,
            total: required.total,
            currency: required.currency,
            state: required.state,
            notes: required.notes,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `order_number`.
    #[must_use]
    pub fn with_order_number(mut self, order_number: impl Into<String>) -> Self {
        self.order_number = order_number.into();
        self
    }

    /// With `paid_at`.
    #[must_use]
    pub fn with_paid_at(mut self, paid_at: impl Into<String>) -> Self {
        self.paid_at = paid_at.into();
        self
    }

    /// With `customer`.
    #[must_use]
    pub fn with_customer(mut self, customer: OrderPaidEventCustomer) -> Self {
        self.customer = customer;
        self
    }

    /// With `payment`.
    #[must_use]
    pub fn with_payment(mut self, payment: OrderPaidEventPayment) -> Self {
        self.payment = payment;
        self
    }

    /// With `lines`.
    #[must_use]
    pub fn with_lines(mut self, lines: Vec<OrderPaidEventLinesItem>) -> Self {
        self.lines = lines;
        self
    }

    /// With `total`.
    #[must_use]
    pub fn with_total(mut self, total: crate::Decimal) -> Self {
        self.total = total;
        self
    }

    /// With `currency`.
    #[must_use]
    pub fn with_currency(mut self, currency: impl Into<String>) -> Self {
        self.currency = currency.into();
        self
    }

    /// With `state`.
    #[must_use]
    pub fn with_state(mut self, state: OrderPaidEventState) -> Self {
        self.state = state;
        self
    }

    /// With `notes`.
    #[must_use]
    pub fn with_notes(mut self, notes: Option<String>) -> Self {
        self.notes = notes;
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

runtime::record!(OrderPaidEvent {
    order_number: required "orderNumber" as String,
    paid_at: required "paidAt" as String,
    customer: required "customer" as OrderPaidEventCustomer,
    payment: required "payment" as OrderPaidEventPayment,
    lines: required "lines" as Vec<OrderPaidEventLinesItem>,
    total: required "total" as crate::Decimal,
    currency: required "currency" as String,
    state: required "state" as OrderPaidEventState,
    notes: required "notes" as Option<String>,
    ..extra: runtime::Anything
});

impl OrderPaidEvent {
    /// A sample, as the publisher gives it: change what a test is about.
    #[must_use]
    pub fn example() -> Self {
        runtime::example(<Self as crate::Event>::SCHEMA, "/examples")
    }

    /// Samples, as the publisher gives them.
    #[must_use]
    pub fn examples() -> Vec<Self> {
        runtime::examples(<Self as crate::Event>::SCHEMA, "/examples")
    }
}

impl crate::Event for OrderPaidEvent {
    const NAME: &'static str = "order.paid";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.example.webshop";
    const DETAIL_TYPE: &'static str = "order.paid@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/order-paid/v1.schema.json");
}
