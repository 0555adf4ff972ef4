use crate::runtime;

/// A sum of sums: a union that holds itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, runtime::serde::Serialize)]
#[serde(crate = "runtime::serde")]
pub enum Expression {
    /// A number.
    #[serde(rename = "literal")]
    Literal(i32),
    /// The negative.
    #[serde(rename = "negative")]
    Negative(Box<Expression>),
    /// The sum.
    #[serde(rename = "sum")]
    Sum(Vec<Expression>),
    /// A quotient.
    #[serde(rename = "quotient")]
    Quotient(ExpressionQuotient),
}

impl Expression {
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

runtime::union!(Expression: external {
    Literal: "literal" as i32,
    Negative: "negative" as runtime::Boxed<Expression>,
    Sum: "sum" as Vec<Expression>,
    Quotient: "quotient" as ExpressionQuotient,
});

/// A quotient.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct ExpressionQuotient {
    /// What is divided.
    pub dividend: Box<Expression>,
    /// By what.
    pub divisor: Box<Expression>,
    /// Properties that this version does not know.
    pub extra: crate::JsonMap,
}

impl ExpressionQuotient {
    /// With what is required, in alphabetical order, and nothing else.
    #[must_use]
    pub fn new(dividend: Expression, divisor: Expression) -> Self {
        Self {
            dividend: Box::new(dividend),
            divisor: Box::new(divisor),
            extra: crate::JsonMap::new(),
        }
    }

    /// With `dividend`.
    #[must_use]
    pub fn with_dividend(mut self, dividend: Expression) -> Self {
        self.dividend = Box::new(dividend);
        self
    }

    /// With `divisor`.
    #[must_use]
    pub fn with_divisor(mut self, divisor: Expression) -> Self {
        self.divisor = Box::new(divisor);
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

runtime::record!(ExpressionQuotient {
    dividend: required "dividend" as runtime::Boxed<Expression>,
    divisor: required "divisor" as runtime::Boxed<Expression>,
    ..extra: runtime::Anything
});

impl From<ExpressionQuotient> for Expression {
    fn from(variant: ExpressionQuotient) -> Self {
        Self::Quotient(variant)
    }
}
