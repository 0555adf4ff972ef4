use crate::runtime;

/// `OrderPaidEventLinesItem`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrderPaidEventLinesItem {
    /// The property `article`.
    pub article: String,
    /// The property `quantity`.
    pub quantity: i64,
    /// The property `price`.
    pub price: crate::Decimal,
    /// The property `discount`.
    pub discount: Option<f64>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl OrderPaidEventLinesItem {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(article: impl Into<String>, price: crate::Decimal, quantity: i64) -> Self {
        Self {
            article: article.into(),
            quantity,
            price,
            discount: None,
            extra: crate::JsonMap::new(),
        }
    }

    /// With `article`.
    #[must_use]
    pub fn with_article(mut self, article: impl Into<String>) -> Self {
        self.article = article.into();
        self
    }

    /// With `quantity`.
    #[must_use]
    pub fn with_quantity(mut self, quantity: i64) -> Self {
        self.quantity = quantity;
        self
    }

    /// With `price`.
    #[must_use]
    pub fn with_price(mut self, price: crate::Decimal) -> Self {
        self.price = price;
        self
    }

    /// With `discount`.
    #[must_use]
    pub fn with_discount(mut self, discount: f64) -> Self {
        self.discount = Some(discount);
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

runtime::record!(OrderPaidEventLinesItem {
    article: required "article" as String,
    quantity: required "quantity" as i64,
    price: required "price" as crate::Decimal,
    discount: optional "discount" as f64,
    ..extra: runtime::Anything
});
