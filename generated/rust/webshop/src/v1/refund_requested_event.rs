use super::{RefundRequestedEventMoney, RefundRequestedEventReason};
use crate::runtime;

/// A customer wants money back.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefundRequestedEvent {
    /// The property `refundId`.
    pub refund_id: String,
    /// The property `orderNumber`.
    pub order_number: String,
    /// The property `reason`.
    pub reason: RefundRequestedEventReason,
    /// What the customer wrote.
    pub explanation: Option<String>,
    /// The property `amount`.
    pub amount: RefundRequestedEventMoney,
    /// The property `photos`.
    pub photos: Option<Vec<String>>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl RefundRequestedEvent {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(
        amount: RefundRequestedEventMoney,
        order_number: impl Into<String>,
        reason: RefundRequestedEventReason,
        refund_id: impl Into<String>,
    ) -> Self {
        Self {
            refund_id: refund_id.into(),
            order_number: order_number.into(),
            reason,
            explanation: None,
            amount,
            photos: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `refund_id`.
    #[must_use]
    pub fn with_refund_id(mut self, refund_id: impl Into<String>) -> Self {
        self.refund_id = refund_id.into();
        self
    }

    /// With `order_number`.
    #[must_use]
    pub fn with_order_number(mut self, order_number: impl Into<String>) -> Self {
        self.order_number = order_number.into();
        self
    }

    /// With `reason`.
    #[must_use]
    pub fn with_reason(mut self, reason: RefundRequestedEventReason) -> Self {
        self.reason = reason;
        self
    }

    /// With `explanation`.
    #[must_use]
    pub fn with_explanation(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = Some(explanation.into());
        self
    }

    /// With `amount`.
    #[must_use]
    pub fn with_amount(mut self, amount: RefundRequestedEventMoney) -> Self {
        self.amount = amount;
        self
    }

    /// With `photos`.
    #[must_use]
    pub fn with_photos(mut self, photos: Vec<String>) -> Self {
        self.photos = Some(photos);
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

runtime::record!(RefundRequestedEvent by rules::judged {
    refund_id: required "refundId" as String,
    order_number: required "orderNumber" as runtime::Matching<String, rules::OrderNumber>,
    reason: required "reason" as RefundRequestedEventReason,
    explanation: optional "explanation" as runtime::Text<0, 2000>,
    amount: required "amount" as RefundRequestedEventMoney,
    photos: optional "photos" as runtime::Items<String, 0, 5, false>,
    ..extra: runtime::Anything
});

impl RefundRequestedEvent {
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

impl crate::Event for RefundRequestedEvent {
    const NAME: &'static str = "refund-requested";
    const VERSION: u32 = 1;
    const SOURCE: &'static str = "com.example.webshop";
    const DETAIL_TYPE: &'static str = "refund-requested@v1";
    const SCHEMA: &'static str = include_str!("../../schemas/refund-requested/v1.schema.json");
}

mod rules {
    use crate::runtime;

    runtime::pattern!(OrderNumber: "^W-[0-9]{6}$" {
        classes: 0 => 0, 45 => 1, 46 => 0, 48 => 2, 58 => 0, 87 => 3, 88 => 0;
        width: 4;
        next: 0, 0, 0, 0, 0, 0, 0, 2, 0, 3, 0, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0, 6, 0, 0, 0, 7, 0, 0,
            0, 8, 0, 0, 0, 9, 0, 0, 0, 0, 0;
        start: 1;
        accepting: 9;
    });

    runtime::rules! {
        Rule {
            words: "against the schema's rule at /allOf/0 (if, then)",
            check: Conditional(
                &Properties(
                    &[("reason", Values(&[Known::Text("other")]))],
                    &[],
                    &Anything,
                ),
                &Required(&["explanation"]),
                &Anything,
            ),
        },
    }
}
